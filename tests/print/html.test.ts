import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Block, Section } from '../../src/document/article.ts'
import { proseOfArticle } from '../../src/document/contents.ts'
import { directionOf } from '../../src/document/direction.ts'
import { parse } from '../../src/document/parse.ts'
import { printHtml } from '../../src/print/html.ts'
import { readHtml } from '../../src/readers/html/read-html.ts'
import type { Content } from '../../src/document/sections.ts'
import { anyArticle, articleOf, nowhere } from '../any-article.ts'
import { run } from '../fake-host.ts'
import { reportOfArticle } from '../report-of-article.ts'

const html = (article: Article): string => {
  const direction = article.metadata.direction ?? directionOf(proseOfArticle(article))
  const { language } = article.metadata
  return [...printHtml(reportOfArticle({ source: 'x', article, direction, language }))].join('')
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text, position: nowhere })
const body = (...blocks: readonly Block[]): string =>
  (/<article>\n([^]*)<\/article>/.exec(html(articleOf(blocks)))?.[1] ?? '').trimEnd()

const heading = (text: string, level: number): Content => ({
  level,
  heading: { type: 'heading', text, position: nowhere },
})

const item = (marker: string, text: string) => ({ type: 'item', marker, text, position: nowhere }) as const

const cell = (text: string) => ({ type: 'cell', text, position: nowhere }) as const

const linkTo = (url: string): string =>
  body({
    ...paragraph('one two'),
    type: 'paragraph',
    links: [{ start: 4, end: 7, url }],
    text: 'one two',
    position: nowhere,
  })

describe('printHtml()', () => {
  test('writes a whole page, with what the article says of itself', () => {
    const title = { type: 'title', text: 'مدينة Rome', position: nowhere } as const
    const metadata = { byline: 'Ada & Tom', date: '2024-03-05', sourceName: 'The Post', language: 'ar' }
    const page = html(articleOf([paragraph('نص طويل')], { title, metadata }))
    expect(page).toMatch(
      /^<!doctype html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">\n<title>مدينة Rome<\/title>\n/,
    )
    expect(page).toContain(
      '<h1>مدينة Rome</h1>\n<p><bdi>Ada &amp; Tom</bdi> \u00b7 <bdi>The Post</bdi> \u00b7 <time datetime="2024-03-05" dir="ltr">2024-03-05</time></p>',
    )
    expect(page).toContain('<meta name="author" content="Ada &amp; Tom">')
    expect(page).toMatch(/<\/article>\n<\/body>\n<\/html>\n$/)
  })

  test('has no table of contents for a single section, and one for two', () => {
    expect(html(articleOf([heading('One', 1)]))).not.toContain('<nav')
    const page = html(articleOf([heading('One', 1), heading('Two', 2), heading('Three', 9)]))
    expect(page).toContain(
      '<nav aria-label="Contents">\n<ol>\n<li><a href="#section-1">1 One</a>\n<ol>\n<li><a href="#section-1-1">1.1 Two</a>',
    )
    expect(page).toContain(
      '<h2 id="section-1">One</h2>\n<h3 id="section-1-1">Two</h3>\n<h4 id="section-1-1-1">Three</h4>',
    )
  })

  test('says how deep a heading stands where HTML has no level for it', () => {
    const deep = Array.from({ length: 7 }, (_, at): Content => ({
      level: at + 1,
      heading: { type: 'heading', text: 'x', position: nowhere },
    }))
    expect(html(articleOf(deep))).toContain(
      '<h6 id="section-1-1-1-1-1">x</h6>\n<h6 id="section-1-1-1-1-1-1" aria-level="7">x</h6>',
    )
  })

  test('gives a paragraph the direction that it has for itself', () => {
    const text = 'السطر الأول بالعربية، وهو أطول من كل ما بعده من سطور هذا المقال كله'
    expect(body(paragraph(text), paragraph('An English line'))).toContain('<p dir="ltr">An English line</p>')
    expect(body(paragraph('An English line'), paragraph('سطر'))).toBe('<p>An English line</p>\n<p dir="rtl">سطر</p>')
  })

  test.for([
    ['<script>alert(1)</script> & "so on"', '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so on&quot;'],
    ['a\u001b[31m\0\u0085\u009b', 'a\u241b[31m\u2400\u2405\u241b'],
    ['a\u202eb\u2066c', 'a&#x202e;b&#x2066;c'],
    ['\ud800a\uffff', '\ufffda\ufffd'],
    ['one\ntwo', 'one<br>\ntwo'],
    ['\u200fکتاب\u200cها', '\u200fکتاب\u200cها'],
  ])('writes %j so that a page may hold it', ([text = '', markup = '']) => {
    expect(body(paragraph(text)).replace(' dir="rtl"', '')).toBe(`<p>${markup}</p>`)
  })

  test('leads only where a page may lead', () => {
    expect(linkTo('https://example.org/?a&b"')).toBe(
      '<p>one <a href="https://example.org/?a&amp;b&quot;" rel="noreferrer">two</a></p>',
    )
    expect(linkTo('mailto:a@example.org')).toContain('<a href="mailto:a@example.org"')
    for (const url of ['javascript:alert(1)', '/x', 'x.html', 'data:text/html,x', 'file:///x', 'https://'])
      expect(linkTo(url)).toBe('<p>one two</p>')
  })

  test('writes every kind of block', () => {
    const list = (ordered: boolean, ...items: readonly ReturnType<typeof item>[]): Block => ({
      type: 'list',
      ordered,
      items,
      position: nowhere,
    })
    expect(body(list(false, item('- ', 'a'), Object.assign(item('\u2611 ', 'b'), { checked: true })))).toBe(
      '<ul>\n<li data-marker="- " style="list-style-type: &quot;- &quot;">a</li>\n<li class="task"><label><input type="checkbox" disabled checked> b</label></li>\n</ul>',
    )
    expect(body(list(true, item('3. ', 'a'), item('٤. ', 'b')))).toBe(
      '<ol>\n<li value="3">a</li>\n<li value="4" data-marker="٤. " style="list-style-type: &quot;٤. &quot;">b</li>\n</ol>',
    )
    expect(body({ type: 'quote', blocks: [paragraph('a')], position: nowhere })).toBe(
      '<blockquote>\n<p>a</p>\n</blockquote>',
    )
    expect(body({ type: 'code', text: '\na < b', language: 'c', position: nowhere })).toBe(
      '<pre dir="ltr" tabindex="0">\n<code class="language-c">\na &lt; b</code></pre>',
    )
    expect(
      body({
        type: 'table',
        header: [cell(''), cell('b')],
        rows: [[cell('c'), cell('d')]],
        align: [undefined, 'right'],
        position: nowhere,
      }),
    ).toBe(
      '<div class="table" tabindex="0">\n<table>\n<thead>\n<tr><td></td><th scope="col" style="text-align: right">b</th></tr>\n</thead>\n' +
        '<tbody>\n<tr><td>c</td><td style="text-align: right">d</td></tr>\n</tbody>\n</table>\n</div>',
    )
    expect(body({ type: 'image', text: 'a bridge', url: 'https://example.org/a.png', position: nowhere })).toBe(
      '<figure><a href="https://example.org/a.png" rel="noreferrer">a bridge</a></figure>',
    )
    expect(body({ type: 'image', text: '', url: 'a.png', position: nowhere })).toBe('')
  })
})

describe('article --format html', () => {
  const story =
    'Rain at last\n\nThe rain came on Tuesday. It had been dry for months.\n\nWhat farmers say\n\nThe fields are green again, said one of them.\n'

  test.for([
    [['text'], '<h2 id="section-1">What farmers say</h2>'],
    [['toc'], '<h1>Rain at last</h1>\n<ol>\n<li>1 What farmers say</li>\n</ol>'],
    [['show', '1'], '<h2 id="section-1">What farmers say</h2>'],
    [['show', 'title'], '<article>\n<h1>Rain at last</h1>'],
    [['search', 'green'], '<h2>1 What farmers say</h2>\n<p>The fields are <mark>green</mark> again'],
    [['info'], '<dt lang="en" dir="ltr">title</dt>\n<dd dir="auto">Rain at last</dd>'],
    [['toc', '--explain'], '<dt lang="en" dir="ltr">1 title</dt>'],
  ] as const)('%j is a page', async ([command, markup]) => {
    const { code, output, complaints } = await run([...command, '--format', 'html', 'story'], { files: { story } })
    expect([code, complaints]).toEqual([0, ''])
    expect(output).toContain(markup)
    expect(output).toMatch(/^<!doctype html>\n<html/)
    expect(output).not.toContain('<script')
  })

  test.for(['text', 'toc', 'info'])('%s is in the language that the markup says', async (command) => {
    const files = { 'story.md': `---\nlang: en-GB\n---\n\n# ${story}` }
    const { output } = await run([command, '--format', 'html', 'story.md'], { files })
    expect(output).toContain('<html lang="en-GB"')
  })

  test('lists the stored articles', async () => {
    const { output } = await run(['list', '--format', 'html'], { stored: { rain: story } })
    expect(output).toContain('<dt lang="en" dir="ltr">rain</dt>\n<dd dir="auto">Rain at last</dd>')
  })

  test('is one page, and so of one article', async () => {
    const { code, output, complaints } = await run(['--format', 'html', 'a', 'b'], { files: { a: story, b: story } })
    expect([code, output]).toEqual([2, ''])
    expect(complaints).toMatch(/^article: Cannot write 2 articles as one page of HTML\n/)
  })
})

/** An article without its places, and with none of what HTML does not tell apart. */
const placeless = (value: object): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'position' ? undefined : inner)))

describe('a page of this program', () => {
  const seed = 20_260_302

  test('is read as the article that it was written from', () => {
    fc.assert(
      fc.property(anyArticle, (written) => {
        const { article: read, isFound } = readHtml(html(written))
        const { direction: _, ...metadata } = read.metadata
        expect(isFound).toBe(true)
        expect(placeless({ ...read, metadata })).toEqual(placeless(written))
      }),
      { seed, numRuns: 300 },
    )
  })

  test('is read as the text that it was written from', () => {
    const sections = (all: readonly Section[]): unknown[] =>
      all.map((section) => [section.heading.text, section.blocks.length, sections(section.sections)])
    const text =
      'Rain at last\nThe rain came on Tuesday, after months of drought.\nWhat farmers say\n- one\n- two\nThe fields are green, said one.'
    const written = parse(text)
    const read = readHtml(html(written)).article
    expect(read.title?.text).toBe(written.title?.text)
    expect(sections(read.sections)).toEqual(sections(written.sections))
  })
})
