import type { Block, Heading, Section } from './article.ts'

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

interface OpenSection extends LevelledHeading {
  readonly blocks: Block[]
  readonly sections: OpenSection[]
}

/** Makes sections of headings and blocks in a row. A heading that skips a level stands one below the last all the same. */
export function sectioned(contents: Iterable<Content>): Sectioned {
  const lede: Block[] = []
  const top: OpenSection[] = []
  const path: OpenSection[] = []
  for (const content of contents) {
    if ('type' in content) {
      ;(path.at(-1)?.blocks ?? lede).push(content)
      continue
    }
    while ((path.at(-1)?.level ?? 0) >= content.level) path.pop()
    const section: OpenSection = { ...content, blocks: [], sections: [] }
    ;(path.at(-1)?.sections ?? top).push(section)
    path.push(section)
  }
  return { blocks: lede, sections: closed(top, '') }
}

function closed(open: readonly OpenSection[], above: string): Section[] {
  return open.map(({ heading, blocks, sections }, at) => {
    const number = `${above}${at + 1}`
    const inner = closed(sections, `${number}.`)
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
