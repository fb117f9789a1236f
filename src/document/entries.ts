import type { Heading } from './article.ts'
import { wordsOf } from './contents.ts'
import { nest } from './nest.ts'
import { ownText } from './own-text.ts'
import type { Content } from './sections.ts'
import { mostPassages, TooLong } from './too-long.ts'

/** What a table of contents tells of a section. `words` are those of its heading, its blocks and its subsections. */
export interface Entry {
  readonly number: string
  readonly heading: Pick<Heading, 'text'>
  readonly line: number
  readonly words: number
  readonly sections: readonly Entry[]
}

interface OpenEntry extends Entry {
  words: number
  readonly sections: OpenEntry[]
}

const open = (number: string, { text, position }: Heading): OpenEntry => ({
  number,
  heading: { text: ownText(text) },
  line: position.start.line,
  words: 0,
  sections: [],
})

/**
 * The table of contents of what stands in an article. Nothing is held but its entries: a text may be too long for a tree.
 *
 * @param most Headings that may be held. Throws TooLong where there are more.
 */
export function entriesOf(contents: Iterable<Content>, most = mostPassages): readonly Entry[] {
  const { top, path, begin } = nest(open)
  let count = 0
  for (const content of contents) {
    if ('heading' in content) {
      count += 1
      if (count > most) throw new TooLong()
      begin(content.level, content.heading)
    }
    const words = wordsOf('heading' in content ? content.heading : content)
    for (const section of path) section.words += words
  }
  return top
}
