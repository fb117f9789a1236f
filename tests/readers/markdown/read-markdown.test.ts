import { describe, expect, test } from 'vitest'
import type { Article, Block, Section } from '../../../src/document/article.ts'
import { outline } from '../../../src/document/contents.ts'
import { readingOf } from './reading-of.ts'

/** A text of lines. */
const text = (...lines: string[]): string => lines.join('\n')
const read = (...lines: string[]): Article => readingOf(text(...lines)).article

const metadata = (...lines: string[]): unknown => read('---', ...lines, '---', 'Words.').metadata

/** Without the places, which have tests of their own. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'position' ? undefined : inner)))
const blocks = (...lines: string[]): unknown => bare(read(...lines).blocks)
const toc = ({ sections }: Article): string[] =>
  outline(sections).map(({ section }) => `${section.number} ${section.heading.text}`)
const paragraph = (words: string, ...links: { start: number; end: number; url: string }[]) => ({
  type: 'paragraph',
  text: words,
  ...(links.length > 0 && { links }),
})

const to = (start: number, end: number, url = 'x') => ({ start, end, url })

describe('readMarkdown() finds the title', () => {
  test('in the front matter', () => {
    const { title, blocks: lede, sections } = read('---', 'lang: en', 'title: Rain', '---', '# Ferry', 'Words.')
    expect(title).toEqual({
      type: 'title',
      text: 'Rain',
      position: { start: { line: 3, column: 8, offset: 20 }, end: { line: 4, column: 4, offset: 28 } },
    })
    expect(lede).toEqual([])
    expect(sections.map(({ heading }) => heading.text)).toEqual(['Ferry'])
  })

  test('in the first heading of the first level, whatever stands before it', () => {
    const article = read('Before.', '', '## Small', '', 'More', '====', '', 'After.')
    expect(article.title).toMatchObject({ text: 'More', position: { start: { line: 5 } } })
    expect(toc(article)).toEqual(['1 Small'])
  })

  test('once, where front matter and heading say the same', () => {
    const article = read('---', 'title: "السوق"', '---', '# السُّوق', 'Words.')
    expect(article).toMatchObject({ title: { text: 'السُّوق' }, sections: [], blocks: [{ text: 'Words.' }] })
  })

  test('nowhere, where there is none', () => {
    expect(read('## Ferry', 'Words.').title).toBeUndefined()
    expect(read('').title).toBeUndefined()
  })
})

describe('readMarkdown() nests sections', () => {
  test('by the levels of their headings', () => {
    expect(toc(read('# T', '## a', '### b', '### c', '## d', '# e', '## f'))).toEqual([
      '1 a',
      '1.1 b',
      '1.2 c',
      '2 d',
      '3 e',
      '3.1 f',
    ])
  })

  test('where levels are left out', () => {
    expect(toc(read('## a', '##### b', '### c', '#### d', '# e'))).toEqual(['1 a', '1.1 b', '1.2 c', '1.2.1 d'])
    expect(toc(read('# T', '### a', '## b'))).toEqual(['1 a', '2 b'])
  })

  test.each(['\r', '\r\n', '\u0085', '\u2028', '\u2029'])('in lines that end in %j', (end) => {
    const { title, sections } = read(['# A', 'b', '', '## C', 'd', 'e'].join(end))
    expect(title?.text).toBe('A')
    expect(bare(sections)).toMatchObject([{ heading: { text: 'C' }, blocks: [paragraph('d e')] }])
    expect(sections[0]?.position.start.line).toBe(4)
  })

  test('with the blocks below them, up to the next', () => {
    const [section] = read('## a', 'one', '', 'two', '### b', 'three').sections
    expect(section).toMatchObject({
      blocks: [{ text: 'one' }, { text: 'two' }],
      sections: [{ number: '1.1', blocks: [{ text: 'three' }] }],
      position: { start: { line: 1 }, end: { line: 6, column: 6 } },
    })
  })

  test('and leaves out a heading without words', () => {
    expect(toc(read('## ', 'a', '## b'))).toEqual(['1 b'])
  })
})

describe('readMarkdown() reads the text of a paragraph', () => {
  test.each([
    ['a *b* __c__ ~~d~~ `e`', 'a b c d e'],
    ['&amp; &eacute; &#x41; \\*', '& é A *'],
    ['one\ntwo', 'one two'],
    ['日本\n語', '日本語'],
    ['one  \ntwo\\\nthree', 'one\ntwo\nthree'],
    ['one<br>two <b>three</b> <!-- four -->', 'one\ntwo three'],
    ['a ![b *c*](d) e', 'a b c e'],
    ['a <img src="x" alt="b &amp; c"> d', 'a b & c d'],
    ['a  b', 'a  b'],
    ['see :smile: and $x$', 'see :smile: and $x$'],
  ])('%j as %j', (source, expected) => {
    expect(read(source).blocks).toMatchObject([{ type: 'paragraph', text: expected }])
  })

  test('and the links in it', () => {
    expect(blocks('مرحبا [*إلى* هنا](/a "t") و<b>[ ثم](b)</b> https://c.example!')).toEqual([
      paragraph(
        'مرحبا إلى هنا و ثم https://c.example!',
        { start: 6, end: 13, url: '/a' },
        { start: 16, end: 18, url: 'b' },
        { start: 19, end: 36, url: 'https://c.example' },
      ),
    ])
  })

  test('and links that are said elsewhere', () => {
    expect(blocks('[one], [two][One] and [three][]', '', '[ONE]: /a', '[one]: /b', '> [three]: <c d>')).toEqual([
      paragraph(
        'one, two and three',
        { start: 0, end: 3, url: '/a' },
        { start: 5, end: 8, url: '/a' },
        { start: 13, end: 18, url: 'c d' },
      ),
    ])
  })

  test('and the address where a link has no words', () => {
    expect(blocks('a [](https://b.example) c')).toEqual([
      paragraph('a https://b.example c', { start: 2, end: 19, url: 'https://b.example' }),
    ])
  })

  test('and a picture among words as a link to it', () => {
    expect(blocks('a [![b](c)](d) e ![f][g]', '', '[g]: h')).toEqual([
      paragraph('a b e f', { start: 2, end: 3, url: 'd' }, { start: 6, end: 7, url: 'h' }),
    ])
  })
})

const item = (marker: string, words: string, more: object = {}) => ({ type: 'item', marker, text: words, ...more })

const list = (ordered: boolean, ...items: object[]) => ({ type: 'list', ordered, items })

const cell = (words: string, more: object = {}) => ({ type: 'cell', text: words, ...more })

describe('readMarkdown() reads blocks', () => {
  test('lists, and lists in them', () => {
    expect(blocks('- a', '  - b [c](d)', '* e', '', '7. f', '7. g')).toEqual([
      list(
        false,
        item('\u2022 ', 'a', {
          blocks: [list(false, item('\u2022 ', 'b c', { links: [{ start: 2, end: 3, url: 'd' }] }))],
        }),
      ),
      list(false, item('\u2022 ', 'e')),
      list(true, item('7. ', 'f'), item('8. ', 'g')),
    ])
  })

  test('tasks', () => {
    expect(blocks('- [ ] a', '- [x] b', '- c')).toEqual([
      list(
        false,
        item('\u2610 ', 'a', { checked: false }),
        item('\u2611 ', 'b', { checked: true }),
        item('\u2022 ', 'c'),
      ),
    ])
  })

  test('what an item holds besides its text', () => {
    expect(blocks('- a', '', '  # b', '', '      c', '- > d', '-')).toEqual([
      list(
        false,
        item('\u2022 ', 'a', { blocks: [paragraph('b'), { type: 'code', text: 'c' }] }),
        item('\u2022 ', '', { blocks: [{ type: 'quote', blocks: [paragraph('d')] }] }),
        item('\u2022 ', ''),
      ),
    ])
  })

  test('quotes', () => {
    expect(blocks('> a', 'b', '> > c', '>', '> ## d', '', '>')).toEqual([
      { type: 'quote', blocks: [paragraph('a b'), { type: 'quote', blocks: [paragraph('c')] }, paragraph('d')] },
    ])
  })

  test('code, with the name of its language', () => {
    expect(blocks('```js title="x"', 'a', '', '\tb ', '```', '', '    c')).toEqual([
      { type: 'code', text: 'a\n\n\tb ', language: 'js' },
      { type: 'code', text: 'c' },
    ])
  })

  test('tables, with as many cells in every row', () => {
    expect(blocks('a | b | c', ':-|:-:|-:', '1 | [2](d)', '<br>3 \\| 4 | | | 5')).toEqual([
      {
        type: 'table',
        header: [cell('a'), cell('b'), cell('c'), cell('')],
        rows: [
          [cell('1'), cell('2', { links: [{ start: 0, end: 1, url: 'd' }] }), cell(''), cell('')],
          [cell('3 | 4'), cell(''), cell(''), cell('5')],
        ],
        align: ['left', 'center', 'right', null],
      },
    ])
    expect(blocks('||', '|-|', '|a|')).toMatchObject([{ rows: [[{ text: 'a' }]] }])
    expect(read('||', '|-|', '|a|').blocks[0]).toHaveProperty('header', undefined)
  })

  test('pictures that stand alone', () => {
    expect(blocks('![a\nb](c) [![](d)](e)', '![f][g]', '', '[g]: h')).toEqual([
      { type: 'image', text: 'a b', url: 'c' },
      { type: 'image', text: '', url: 'd' },
      { type: 'image', text: 'f', url: 'h' },
    ])
  })

  test('a rule between two texts, and none for its looks', () => {
    expect(blocks('a', '', '---', '', 'b', '', '***')).toEqual([paragraph('a'), paragraph('***'), paragraph('b')])
    expect(blocks('a', '', '***', '', '## b')).toEqual([paragraph('a')])
  })

  test('notes as a list at the end, numbered as they are referred to', () => {
    expect(
      blocks('a[^x] b[^y] c[^x]', '', '[^z]: never', '[^y]: two[^w]', '', '    more', '[^x]: one', '[^w]: three'),
    ).toEqual([
      paragraph('a[1] b[2] c[1]'),
      list(
        true,
        item('1. ', 'one'),
        item('2. ', 'two[3]', { blocks: [paragraph('more')] }),
        item('3. ', 'three'),
        item('4. ', 'never'),
      ),
    ])
  })
})

describe('readMarkdown() keeps the text of HTML', () => {
  test('with its links, each to where it ends', () => {
    expect(blocks('a <a href="x">b <b>c</b></a> d')).toEqual([paragraph('a b c d', to(2, 5))])
    expect(blocks('a <a href="x">b\n\nc')).toEqual([paragraph('a b', to(2, 3)), paragraph('c')])
    expect(blocks('<p>a <a href="x">b</a> <a href="y">c<a href="z"> d</p>e')).toEqual([
      paragraph('a b c d', to(2, 3), to(4, 5, 'y'), to(6, 7, 'z')),
      paragraph('e'),
    ])
    expect(blocks('<a name="x"></a>a <a href=" ">b</a>')).toEqual([paragraph('a b')])
    expect(blocks('[a <a href="y">b</a>](x) <a href="z">[c](y) d</a>')).toEqual([
      paragraph('a b c d', to(0, 3), to(4, 7, 'z')),
    ])
  })

  test('block by block', () => {
    expect(
      blocks(
        '<div align="center"><p>a <b>b</b><br>c &mdash; d',
        'e<p>f</div><!-- g --><script>h</script><style>i</style>',
        '<img alt="j" src="k"><pre>',
        ' l &lt;',
        '  m</pre><td>n</td><td>o</td>',
      ),
    ).toEqual([
      paragraph('a b\nc \u2014 d e'),
      paragraph('f'),
      { type: 'image', text: 'j', url: 'k' },
      { type: 'code', text: ' l <\n  m' },
      paragraph('n o'),
    ])
  })

  test('with its headings', () => {
    const article = read('<h1 align="center">', '  The Ferry', '</h1>', '', 'Words.', '', '<h2>Fares</h2>', '', 'More.')
    expect(article.title?.text).toBe('The Ferry')
    expect(toc(article)).toEqual(['1 Fares'])
  })

  test('and of markup that does not end', () => {
    expect(blocks('<div', 'a "b')).toEqual([paragraph('<div a "b')])
    expect(blocks('<div>a <!-- b')).toEqual([paragraph('a <!-- b')])
    expect(blocks('<p>1 < 2 <3')).toEqual([paragraph('1 < 2 <3')])
  })
})

describe('readMarkdown() reads front matter', () => {
  test.each([
    [['author: سارة', 'date: 2024-05-01', 'lang: ar-EG', 'dir: RTL', 'publisher: النهار']],
    [['Byline: سارة', 'published: 2024-05-01', 'language: ar_EG', 'direction: rtl', 'site_name: النهار']],
  ])('as %j', (lines) => {
    const { byline, date, sourceName, language, direction } = read('---', ...lines, '---').metadata
    expect([byline, date, sourceName, language?.replace('_', '-'), direction]).toEqual([
      'سارة',
      '2024-05-01',
      'النهار',
      'ar-EG',
      'rtl',
    ])
  })

  test('with several authors', () => {
    expect(metadata('authors: [A, B C]')).toEqual({ byline: 'A, B C' })
    expect(metadata('author:', '  - name: A', '    url: x', '  - B')).toEqual({ byline: 'A, B' })
    expect(metadata('author: {name: A}')).toEqual({ byline: 'A' })
  })

  test('and takes nothing for what it is not', () => {
    expect(metadata('lang: Arabic', 'dir: up', 'date:', 'author: []', 'tags: [a]')).toEqual({})
    expect(metadata('')).toEqual({})
  })

  test('and says and keeps what is broken', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a, *a, *a]', 'c: &c [*b, *b, *b, *b]', 'title: [*c, *c, *c, *c]']
    for (const lines of [['title: a: b'], ['- a'], ['a: "b'], ['title: *x'], ['['.repeat(20_000)], bomb]) {
      const { article, isFrontMatterBroken } = readingOf(text('---', ...lines, '---', '# T'))
      expect(isFrontMatterBroken).toBe(true)
      expect(bare(article.blocks)).toEqual([{ type: 'code', language: 'yaml', text: lines.join('\n') }])
      expect(article).toMatchObject({ metadata: {}, title: { text: 'T' } })
    }
  })

  test('only at the very beginning', () => {
    expect(read('', '---', 'title: a', '---').title).toBeUndefined()
  })
})

describe('readMarkdown() says where things stand', () => {
  const source = text('# T', '', 'a *b*', 'c', '', '- d', '', '  > e', '', '| f |', '|---|', '| g |', '', '## h')
  const { title, blocks: lede, sections } = readingOf(source).article
  const slice = ({ position }: Block | Section | { position: Block['position'] }): string =>
    source.slice(position.start.offset, position.end.offset)

  test('in lines, columns and offsets of the source', () => {
    expect(title && slice(title)).toBe('# T')
    expect(lede.map(slice)).toEqual(['a *b*\nc', '- d\n\n  > e', '| f |\n|---|\n| g |'])
    expect(lede.map(({ position }) => position.start.line)).toEqual([3, 6, 10])
    expect(sections.map(slice)).toEqual(['## h'])
    expect(lede[1]).toMatchObject({ items: [{ blocks: [{ position: { start: { line: 8, column: 3 } } }] }] })
    expect(lede[2]).toMatchObject({ rows: [[{ position: { start: { line: 12 } } }]] })
  })
})
