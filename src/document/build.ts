import type { Article, Block, Heading, Item, List, Position, Section, Title } from './article.ts'
import type { Judgement } from './judgement.ts'
import { markedLine, numberedDepth } from './marker.ts'
import { metadataOf } from './metadata.ts'

/** A section while it is being filled. */
interface OpenSection {
  readonly heading: Heading
  readonly depth: number
  readonly blocks: Block[]
  readonly sections: OpenSection[]
}

/** The second pass: makes a tree of what the first said of each passage. */
export function build(judgements: readonly Judgement[], whole: Position): Article {
  const lede: Block[] = []
  const sections: OpenSection[] = []
  const path: OpenSection[] = []
  let title: Title | undefined
  for (const run of runsOfItems(judgements)) {
    const node = nodeOf(run)
    if (node.type === 'title') title = node
    else if (node.type === 'heading') openSection(node, sections, path)
    else (path.at(-1)?.blocks ?? lede).push(node)
  }
  return {
    type: 'article',
    metadata: metadataOf(judgements),
    title,
    blocks: lede,
    sections: closeSections(sections, ''),
    position: whole,
  }
}

/** What a judgement, or a run of them for items, becomes. */
function nodeOf(run: Run): Title | Heading | Block {
  const [{ role, passage }] = run
  const { text, position } = passage
  switch (role) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return { type: role, text, position }
    case 'item':
      return list(run)
  }
}

type Run = readonly [Judgement, ...Judgement[]]

/** Items in a row belong to one list; every other judgement stands alone. */
function runsOfItems(judgements: readonly Judgement[]): Run[] {
  const runs: [Judgement, ...Judgement[]][] = []
  for (const judgement of judgements) {
    const open = runs.at(-1)
    if (open !== undefined && judgement.role === 'item' && open[0].role === 'item') open.push(judgement)
    else runs.push([judgement])
  }
  return runs
}

function list(run: Run): List {
  const items = run.map(({ passage }) => item(passage.text, passage.position))
  const [first] = run
  const last = run.at(-1) ?? first
  return {
    type: 'list',
    ordered: markedLine(first.passage.text)?.ordered ?? false,
    items,
    position: { start: first.passage.position.start, end: last.passage.position.end },
  }
}

function item(line: string, position: Position): Item {
  const { marker, text } = markedLine(line) ?? { marker: '', text: line }
  return { type: 'item', marker, text, position }
}

/** Opens a section under the last one that is less deep. A heading is never more than one level below another. */
function openSection(heading: Heading, top: OpenSection[], path: OpenSection[]): void {
  const depth = numberedDepth(heading.text)
  while ((path.at(-1)?.depth ?? 0) >= depth) path.pop()
  const section: OpenSection = { heading, depth, blocks: [], sections: [] }
  ;(path.at(-1)?.sections ?? top).push(section)
  path.push(section)
}

function closeSections(sections: readonly OpenSection[], above: string): Section[] {
  return sections.map((open, at) => {
    const number = `${above}${at + 1}`
    const inner = closeSections(open.sections, `${number}.`)
    const end = inner.at(-1)?.position.end ?? open.blocks.at(-1)?.position.end ?? open.heading.position.end
    return {
      type: 'section',
      number,
      heading: open.heading,
      blocks: open.blocks,
      sections: inner,
      position: { start: open.heading.position.start, end },
    }
  })
}
