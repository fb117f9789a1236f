import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Metadata } from '../../src/document/article.ts'
import { parse } from '../../src/document/parse.ts'
import { printMarkdown } from '../../src/print/markdown.ts'
import { readingOf } from '../readers/markdown/reading-of.ts'
import type { Report } from '../../src/report.ts'
import { anyArticle } from '../any-article.ts'
import { run } from '../fake-host.ts'
import { contentsOfArticle, reportOfArticle } from '../report-of-article.ts'

const paragraph = 'The bridge over the river was opened on Sunday, two years after the flood had taken it away.'
const article = parse(
  [
    'A Bridge',
    paragraph,
    '1. Ferry',
    paragraph,
    '1.1 What to bring',
    paragraph,
    '- one',
    '- two',
    paragraph,
    '٣. a',
    '٤. b',
    paragraph,
  ].join('\n'),
)
const about = { source: 'x.txt', article, direction: 'ltr' } as const
const markdown = (report: Report, forTerminal = false): string => [...printMarkdown(report, { forTerminal })].join('')

describe('printMarkdown()', () => {
  test('writes headings at their levels, and lists as lists', () => {
    expect(markdown(reportOfArticle(about))).toBe(
      [
        '# A Bridge',
        paragraph,
        '## 1. Ferry',
        paragraph,
        '### 1.1 What to bring',
        paragraph,
        '- one\n- two',
        paragraph,
        '3. a\n4. b',
        `${paragraph}\n`,
      ].join('\n\n'),
    )
  })

  test('writes text that looks like Markdown so that it is read as text', () => {
    const odd = parse('# no heading, *no* stress, [no](link), `no code` and <b>no HTML</b> anywhere in this.')
    const written = markdown(reportOfArticle({ ...about, article: odd }))
    expect(written).toMatch(/^\\# no heading, \\\*no\\\* stress/)
    expect(written).toContain('\\`no code')
    expect(written).toContain('\\<b>')
  })

  test('writes contents as a list in a list', () => {
    expect(markdown(contentsOfArticle(about))).toMatch(/^1\. 1\\?\. Ferry\n {3}1\. 1\.1 What to bring\n$/)
  })

  test('writes nothing for contents where there are none', () => {
    expect(markdown(contentsOfArticle({ ...about, article: parse(paragraph) }))).toBe('')
  })

  test('writes hits under their section, the words in bold', () => {
    const [section] = article.sections
    const hits = [{ section, text: 'the bridge again', line: 2, ranges: [[4, 10]] as const }]
    expect(markdown({ ...about, kind: 'hits', hits })).toBe('## 1. Ferry\n\nthe **bridge** again\n')
  })

  test('writes info as a list', () => {
    expect(markdown({ ...about, kind: 'info', language: 'en' })).toMatch(
      /^- title: A Bridge\n- source: x.txt\n- language: en\n/,
    )
  })

  test('lets no control through to a terminal, and changes nothing for a pipe', () => {
    const odd = reportOfArticle({ ...about, article: parse('a\u001b[31mb\u202e and the rest of it.') })
    expect(markdown(odd, true)).toMatch(/^a\u241b\\?\[31mb and the rest of it\.\n$/)
    expect(markdown(odd)).toMatch(/^a\u001b\\?\[31mb\u202e and the rest of it\.\n$/)
  })
})

/** What `info` tells of a source, but for its name. */
const told = async (name: string, source: string): Promise<string> =>
  (await run(['info', name], { files: { [name]: source } })).output.replace(/^source\t.*\n/m, '')

const written = (given: Article): string => markdown(reportOfArticle({ ...about, article: given }))

/** An article without its places and the markers of its lists: Markdown has digits of one script, counted up. */
const comparable = (given: Article): unknown =>
  JSON.parse(
    JSON.stringify(given, (key, inner: unknown) => (key === 'position' || key === 'marker' ? undefined : inner)),
  )

describe('printMarkdown() of what an article says of itself', () => {
  const metadata: Metadata = {
    byline: 'Ada: "the" Lovelace #1',
    date: '2024-03-05',
    sourceName: '\u0627\u0644\u062e\u0628\u0631',
    language: 'ar-EG',
    direction: 'rtl',
  }

  test('writes it as front matter, which is read as the same', () => {
    const source = written({ ...article, metadata })
    expect(source.split('\n').slice(0, 8)).toEqual([
      '---',
      `author: 'Ada: "the" Lovelace #1'`,
      'date: 2024-03-05',
      'source: \u0627\u0644\u062e\u0628\u0631',
      'lang: ar-EG',
      'dir: rtl',
      '---',
      '',
    ])
    expect(readingOf(source).article).toMatchObject({ metadata, title: { text: 'A Bridge' } })
  })

  test.each(['true', 'null', '12', '2024', '- a', '---', '*x', '{a: b}', 'a # b', '!tag', 'x'.repeat(200), '"', "'"])(
    'writes %j so that it is read as that',
    (byline) => {
      expect(readingOf(written({ ...article, metadata: { byline } })).article.metadata).toEqual({ byline })
    },
  )

  test('writes none where it says nothing, for a part, and for one of several articles', async () => {
    expect(written(article)).toMatch(/^# A Bridge\n/)
    const files = { 'a.md': '---\nauthor: A\n---\n# One\n\n## Two\n\nWords.\n' }
    const output = async (...args: string[]) => (await run([...args, '--format', 'markdown'], { files })).output
    expect(await output('text', 'a.md')).toMatch(/^---\nauthor: A\n---\n\n# One\n/)
    expect(await output('show', '1', 'a.md')).toBe('## Two\n\nWords.\n')
    expect(await output('text', 'a.md', 'a.md')).toBe('# One\n\n## Two\n\nWords.\n\n# One\n\n## Two\n\nWords.\n')
  })

  test('is told by info of what was made of a page', async () => {
    const head = '<meta name="author" content="Ada"><meta property="article:published_time" content="2024-03-05">'
    const page = `<!doctype html><html lang="en"><head><title>A bridge</title>${head}</head><body><article><h1>A bridge</h1><p>${paragraph}</p><p>${paragraph}</p></article></body></html>`
    const { output: made } = await run(['text', '--format', 'markdown', 'x.html'], { files: { 'x.html': page } })
    expect(await told('x.md', made)).toMatch(/^byline\tAda\ndate\t2024-03-05$/m)
    expect(await told('x.md', made)).toBe(await told('x.html', page))
  })

  test('is read as the article that it was written from', () => {
    fc.assert(
      fc.property(anyArticle, (given) => {
        expect(comparable(readingOf(written(given)).article)).toEqual(comparable(given))
      }),
      { seed: 20_260_302, numRuns: 300 },
    )
  })
})
