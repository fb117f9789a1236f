import type { Article, Section, Title } from './article.ts'
import { textNodesOf, textsOf, type TextNode } from './contents.ts'
import type { Content } from './sections.ts'

/**
 * An article in the order of reading: its title, then its headings and blocks. They can be gone through more than once, and
 * may be made only when they are come to: the beginning of a long article is there before the rest is read.
 */
export interface Flow {
  readonly title: Pick<Title, 'text' | 'links'> | undefined
  readonly contents: Iterable<Content>
  /**
   * Of a plain text, where nothing is linked: the text of each heading and block, the items of a list in a line each. It
   * does not take to know which is which.
   */
  readonly plainTexts?: () => Iterable<string>
}

/** A tree in the order of reading. */
export const flowOf = ({ title, blocks, sections }: Article): Flow => ({
  title,
  contents: [...blocks, ...contentsOfSections(sections, 1)],
})

const contentsOfSections = (sections: readonly Section[], level: number): Content[] =>
  sections.flatMap(({ heading, blocks, sections: inner }) => [
    { heading, level },
    ...blocks,
    ...contentsOfSections(inner, level + 1),
  ])

/** Every text of a flow, in order. */
export function* textsOfFlow({ title, contents, plainTexts }: Flow): Generator<string> {
  if (title !== undefined) yield title.text
  if (plainTexts !== undefined) {
    yield* plainTexts()
    return
  }
  for (const content of contents) {
    if ('heading' in content) yield content.heading.text
    else yield* textsOf(content)
  }
}

/** Every text node of the contents of a flow, in order. */
export function* textNodesOfFlow({ contents }: Flow): Generator<TextNode> {
  for (const content of contents) {
    if ('heading' in content) yield content.heading
    else yield* textNodesOf(content)
  }
}
