import type { Block, Heading, Item, List } from './article.ts'
import type { Judgement, Role } from './judgement.ts'
import { markedLine, numberedDepth } from './marker.ts'
import { positionOf, type Passage } from './passages.ts'
import type { Content } from './sections.ts'

/**
 * The second pass: makes headings and blocks of what the first said of each passage, as they come. Items in a row are one
 * list. The title is not among them.
 */
export const build = (judgements: Iterable<Judgement>): Generator<Content> =>
  built(judgements, (judgement) => judgement.role())

/** The same with each heading as a paragraph, for which it need not be known what is a heading. */
export function* buildBlocks(judgements: Iterable<Judgement>): Generator<Block> {
  for (const content of built(judgements, roleAtSight)) {
    yield 'heading' in content ? { ...content.heading, type: 'paragraph' } : content
  }
}

/** The role of a passage, but for headings: those without a marker are taken for paragraphs. */
function roleAtSight(judgement: Judgement): Role {
  switch (judgement.atSight) {
    case 'title':
      return 'title'
    case 'marked':
      return judgement.role()
    case 'unmarked':
      return 'paragraph'
  }
}

function* built(judgements: Iterable<Judgement>, roleOf: (judgement: Judgement) => Role): Generator<Content> {
  let items: [Item, ...Item[]] | undefined
  for (const judgement of judgements) {
    const { passage } = judgement
    const role = roleOf(judgement)
    if (role === 'item') {
      if (items === undefined) items = [item(passage)]
      else items.push(item(passage))
      continue
    }
    if (items !== undefined) {
      yield list(items)
      items = undefined
    }
    if (role === 'title') continue
    const { text } = passage
    const position = positionOf(passage)
    yield role === 'paragraph' ? { type: role, text, position } : levelled({ type: role, text, position })
  }
  if (items !== undefined) yield list(items)
}

/** A heading stands as deep as its number says. */
const levelled = (heading: Heading): Content => ({ heading, level: numberedDepth(heading.text) })

function list(items: readonly [Item, ...Item[]]): List {
  const [first] = items
  const last = items.at(-1) ?? first
  const position = { start: first.position.start, end: last.position.end }
  return { type: 'list', ordered: markedLine(first.marker + first.text)?.ordered ?? false, items, position }
}

function item(passage: Passage): Item {
  const { marker, text } = markedLine(passage.text) ?? { marker: '', text: passage.text }
  return { type: 'item', marker, text, position: positionOf(passage) }
}
