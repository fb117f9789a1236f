import type { Article, Block, Section, Title } from './article.ts'
import { textNodesOf, textsOf, type TextNode } from './contents.ts'
import type { Content } from './sections.ts'

/**
 * An article in the order of reading: its title, then its headings and blocks. They can be gone through more than once, and
 * may be made only when they are come to: the beginning of a long article is there before the rest is read.
 */
export interface Flow {
  readonly title: Pick<Title, 'text' | 'links'> | undefined
  /** The one that its markup says it is in. */
  readonly language?: string
  readonly contents: Iterable<Content>
  /** The same with each heading as a paragraph. Of a plain text that is known without telling the two apart. */
  readonly blocks: Iterable<Block>
  /** Whether it was read from a plain text, where nothing is linked. */
  readonly isPlain?: true
}

/** A tree in the order of reading. */
export function flowOf({ title, metadata: { language }, blocks, sections }: Article): Flow {
  const contents = [...blocks, ...contentsOfSections(sections, 1)]
  return { title, ...(language !== undefined && { language }), contents, blocks: contents.map(asBlock) }
}

const asBlock = (content: Content): Block =>
  'heading' in content ? { ...content.heading, type: 'paragraph' } : content

const contentsOfSections = (sections: readonly Section[], level: number): Content[] =>
  sections.flatMap(({ heading, blocks, sections: inner }) => [
    { heading, level },
    ...blocks,
    ...contentsOfSections(inner, level + 1),
  ])

/** Every text of a flow, in order. */
export function* textsOfFlow({ title, blocks }: Flow): Generator<string> {
  if (title !== undefined) yield title.text
  for (const block of blocks) yield* textsOf(block)
}

/** Every text node of the blocks of a flow, in order. */
export function* textNodesOfFlow({ blocks }: Flow): Generator<TextNode> {
  for (const block of blocks) yield* textNodesOf(block)
}
