import type { Article, Block, Section } from './article.ts'
import { countWords } from './words.ts'

// What is asked of an article or a section as a whole: its words, its sections in a row.

/** The words of a block; the marker of a list item counts, as `wc -w` counts it. */
function blockWords(block: Block): number {
  switch (block.type) {
    case 'paragraph':
      return countWords(block.text)
    case 'list':
      return sum(block.items, ({ marker, text }) => countWords(`${marker}${text}`))
  }
}

/** The words of blocks standing together. */
export const wordsOfBlocks = (blocks: readonly Block[]): number => sum(blocks, blockWords)

/** The words of a section: its heading, its blocks and its subsections, as `article show` prints them. */
export const wordsOfSection = (section: Section): number =>
  countWords(section.heading.text) + wordsOfBlocks(section.blocks) + sum(section.sections, wordsOfSection)

/** The words of an article, its title among them, as `article text` prints it. */
export const wordsOfArticle = (article: Article): number =>
  countWords(article.title?.text ?? '') + wordsOfBlocks(article.blocks) + sum(article.sections, wordsOfSection)

const sum = <T>(values: readonly T[], measure: (value: T) => number): number =>
  values.reduce((total, value) => total + measure(value), 0)

/** A section in the order of reading, with how deep it stands: 1 at the top. */
export interface OutlinedSection {
  readonly section: Section
  readonly level: number
}

/** All sections of an article, subsections after the section they belong to. */
export function outline(sections: readonly Section[], level = 1): OutlinedSection[] {
  return sections.flatMap((section) => [{ section, level }, ...outline(section.sections, level + 1)])
}

/** Every text of a block, in order: a paragraph's one, a list's items. */
export function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items.map(({ text }) => text)
  }
}

/** Every text of a section and its subsections, in order. */
export function* textsOfSection(section: Section): Generator<string> {
  yield section.heading.text
  for (const block of section.blocks) yield* textsOf(block)
  for (const subsection of section.sections) yield* textsOfSection(subsection)
}

/** Every text of an article, in order. */
export function* textsOfArticle(article: Article): Generator<string> {
  if (article.title !== undefined) yield article.title.text
  for (const block of article.blocks) yield* textsOf(block)
  for (const section of article.sections) yield* textsOfSection(section)
}
