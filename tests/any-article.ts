import * as fc from 'fast-check'
import type { Article, Block, Item, Position } from '../src/document/article.ts'
import { sectioned, type Content } from '../src/document/sections.ts'

/** The place of what was made up. */
export const nowhere: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** An article of contents as they come. */
export const articleOf = (contents: readonly Content[], more: Partial<Article> = {}): Article => ({
  type: 'article',
  metadata: {},
  title: undefined,
  position: nowhere,
  ...sectioned(contents),
  ...more,
})

const itemOf = (node: { readonly text: string }, marker: string, blocks: readonly Block[]): Item => ({
  type: 'item',
  marker,
  ...node,
  ...(blocks.length === 0 ? {} : { blocks }),
  position: nowhere,
})

const word = fc.constantFrom(
  ...'the river rose نهر القرية في کتاب\u200cها שלום a&b <p> "so" 12 ١٢ \u202ex\u202c \u200f &amp; \u{1f30a} مُعلّم'.split(
    ' ',
  ),
)
const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((all) => all.join(' ').trim())
const url = fc.constantFrom('https://example.org/', 'https://example.org/?a=1&b=%22', 'mailto:ada@example.org')
const prose = fc.tuple(words, words, words, url, fc.boolean()).map(([before, linked, after, address, isLinked]) => {
  const text = `${before} ${linked} ${after}`
  const start = before.length + 1
  return isLinked ? { text, links: [{ start, end: start + linked.length, url: address }] } : { text }
})
const lines = fc.oneof(
  prose,
  fc.tuple(words, words).map(([one, other]) => ({ text: `${one}\n${other}` })),
)
const paragraphs = lines.map((node): Block => ({ type: 'paragraph', ...node, position: nowhere }))
const code = fc
  .tuple(
    fc.array(fc.constantFrom('if (a < b)', '  x', '', '\tو', '&lt;'), { maxLength: 4 }),
    fc.constantFrom(undefined, 'c', 'c++'),
  )
  .map(([rows, language]): Block => ({ type: 'code', text: `${rows.join('\n')}\nend`, language, position: nowhere }))
const image = fc
  .tuple(words, fc.oneof(url, fc.constant('')))
  .map(([text, address]): Block => ({ type: 'image', text, url: address, position: nowhere }))
const table = fc
  .tuple(
    fc.array(fc.tuple(prose, prose), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.constantFrom(undefined, 'left', 'center', 'right'),
  )
  .map(([rows, isHeaded, side]): Block => {
    const cells = rows.map((row) => row.map((node) => ({ type: 'cell', ...node, position: nowhere }) as const))
    const [first, ...rest] = cells
    return {
      type: 'table',
      header: isHeaded ? first : undefined,
      rows: isHeaded ? rest : cells,
      align: [undefined, side],
      position: nowhere,
    }
  })
const flat = fc.oneof(paragraphs, code, image, table)
const item = fc
  .tuple(lines, fc.array(flat, { maxLength: 2 }), fc.constantFrom('\u2022 ', '- ', '* '))
  .map(([node, blocks, marker]) => itemOf(node, marker, blocks))
const list = fc
  .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), fc.constantFrom('no', '1. ', '٧) ', '05- '))
  .map(([items, first]): Block => ({
    type: 'list',
    ordered: first !== 'no',
    items: items.map((entry, at) => (first === 'no' ? entry : { ...entry, marker: at === 0 ? first : `${at + 20}. ` })),
    position: nowhere,
  }))
const task = fc.tuple(lines, fc.boolean()).map(([node, checked]): Block => ({
  type: 'list',
  ordered: false,
  items: [{ type: 'item', marker: checked ? '\u2611 ' : '\u2610 ', ...node, checked, position: nowhere }],
  position: nowhere,
}))
const quote = fc
  .array(fc.oneof(flat, list), { minLength: 1, maxLength: 3 })
  .map((blocks): Block => ({ type: 'quote', blocks, position: nowhere }))
const anyHeading = fc
  .tuple(prose, fc.integer({ min: 1, max: 9 }))
  .map(([node, level]): Content => ({ level, heading: { type: 'heading', ...node, position: nowhere } }))
const said = fc.option(words, { nil: undefined })
const name = fc.constantFrom(undefined, 'Ada & Tom', 'سلمى العلي')
/** An article of any blocks, in any order. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .tuple(
    fc.array(fc.oneof(paragraphs, anyHeading, flat, list, task, quote), { maxLength: 10 }),
    said,
    name,
    fc.constantFrom('2024-03-05', '5 March', undefined),
  )
  .map(([contents, title, byline, date]) =>
    articleOf(contents, {
      title: title === undefined ? undefined : { type: 'title', text: title, position: nowhere },
      metadata: { ...(byline === undefined ? {} : { byline }), ...(date === undefined ? {} : { date }) },
    }),
  )
