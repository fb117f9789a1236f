import type { Block, Heading, Section } from './article.ts'
import { nest } from './nest.ts'

/** A heading with the level its markup gives it: 1 for the first. */
export interface LevelledHeading {
  readonly level: number
  readonly heading: Heading
}

/** What stands in an article, in order. */
export type Content = Block | LevelledHeading

/** The blocks before the first heading, and the sections: each below the last one whose heading is of a higher rank. */
export interface Sectioned {
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

interface OpenSection {
  readonly number: string
  readonly heading: Heading
  readonly blocks: Block[]
  readonly sections: OpenSection[]
}

const open = (number: string, heading: Heading): OpenSection => ({ number, heading, blocks: [], sections: [] })

/** Makes sections of headings and blocks in a row. A heading that skips a level stands one below the last all the same. */
export function sectioned(contents: Iterable<Content>): Sectioned {
  const lede: Block[] = []
  const { top, path, begin } = nest(open)
  for (const content of contents) {
    if ('type' in content) (path.at(-1)?.blocks ?? lede).push(content)
    else begin(content.level, content.heading)
  }
  return { blocks: lede, sections: closed(top) }
}

function closed(sections: readonly OpenSection[]): Section[] {
  return sections.map(({ number, heading, blocks, sections: below }) => {
    const inner = closed(below)
    const { end } = inner.at(-1)?.position ?? blocks.at(-1)?.position ?? heading.position
    return {
      type: 'section',
      number,
      heading,
      blocks,
      sections: inner,
      position: { start: heading.position.start, end },
    }
  })
}
