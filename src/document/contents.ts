import type { Article, Block, Cell, Code, Heading, Image, Item, Paragraph, Section, Table, Title } from './article.ts'
import { countWords } from './words.ts'

// What is asked of an article or a section as a whole: its words, its sections in a row.

/** The words of a heading or a block; the marker of a list item counts, as `wc -w` counts it. */
export function wordsOf(block: Heading | Block): number {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'code':
    case 'image':
      return countWords(block.text)
    case 'list':
      return sum(block.items, ({ marker, text, blocks = [] }) => countWords(`${marker}${text}`) + wordsOfBlocks(blocks))
    case 'quote':
      return wordsOfBlocks(block.blocks)
    case 'table':
      return sum(cellsOf(block), ({ text }) => countWords(text))
  }
}

/** The words of blocks standing together. */
export const wordsOfBlocks = (blocks: readonly Block[]): number => sum(blocks, wordsOf)

/** The words of a section: its heading, its blocks and its subsections, as `article show` prints them. */
export const wordsOfSection = (section: Section): number =>
  wordsOf(section.heading) + wordsOfBlocks(section.blocks) + sum(section.sections, wordsOfSection)

/** The words of an article, its title among them, as `article text` prints it. */
export const wordsOfArticle = (article: Article): number =>
  countWords(article.title?.text ?? '') + wordsOfBlocks(article.blocks) + sum(article.sections, wordsOfSection)

const sum = <T>(values: readonly T[], measure: (value: T) => number): number =>
  values.reduce((total, value) => total + measure(value), 0)

/** A section, or what tells of one, in the order of reading, with how deep it stands: 1 at the top. */
interface Outlined<Telling> {
  readonly section: Telling
  readonly level: number
}

interface Nested<Telling> {
  readonly sections: readonly Telling[]
}

/** All sections of an article, subsections after the section they belong to. */
export const outline = <Telling extends Nested<Telling>>(sections: readonly Telling[]): Outlined<Telling>[] =>
  outlineFrom(sections, 1)

// Not a loop that fills an array: V8 would compile that for a long table, which takes longer than to copy what is deeper.
const outlineFrom = <Telling extends Nested<Telling>>(
  sections: readonly Telling[],
  level: number,
): Outlined<Telling>[] =>
  sections.flatMap((section) =>
    section.sections.length === 0
      ? { section, level }
      : [{ section, level }, ...outlineFrom(section.sections, level + 1)],
  )

/** The rows of a table, its header first where it has one. */
export const rowsOf = ({ header, rows }: Table): readonly (readonly Cell[])[] =>
  header === undefined ? rows : [header, ...rows]

const cellsOf = (table: Table): Cell[] => rowsOf(table).flat()

/** What has a text of its own: the leaves of the tree. */
export type TextNode = Title | Heading | Paragraph | Item | Cell | Code | Image

/** Every text node of a block, in order. */
export function textNodesOf(block: Block): readonly TextNode[] {
  switch (block.type) {
    case 'paragraph':
    case 'code':
    case 'image':
      return [block]
    case 'list':
      return block.items.flatMap((item) => [item, ...(item.blocks ?? []).flatMap(textNodesOf)])
    case 'quote':
      return block.blocks.flatMap(textNodesOf)
    case 'table':
      return cellsOf(block)
  }
}

/** Every text node of a section and its subsections, in order. */
export function* textNodesOfSection(section: Section): Generator<TextNode> {
  yield section.heading
  for (const block of section.blocks) yield* textNodesOf(block)
  for (const subsection of section.sections) yield* textNodesOfSection(subsection)
}

const textIn = ({ text }: TextNode): string => text

/** Every text of a block and of what is in it, in order. */
export const textsOf = (block: Block): readonly string[] => textNodesOf(block).map(textIn)

/** The texts that tell an article's language and direction: all but code, which is in English anywhere. */
export function* proseOfArticle({ title, blocks, sections }: Article): Generator<string> {
  if (title !== undefined) yield title.text
  for (const block of blocks) if (block.type !== 'code') yield* textsOf(block)
  for (const { section } of outline(sections)) {
    yield section.heading.text
    for (const block of section.blocks) if (block.type !== 'code') yield* textsOf(block)
  }
}
