import type {
  BlockContent,
  DefinitionContent,
  Heading as MdastHeading,
  List as MdastList,
  ListItem,
  Paragraph as MdastParagraph,
  RootContent,
  Table as MdastTable,
  TableCell,
} from 'mdast'
import type { Block, Cell, Code, Heading, Item, List, Paragraph, Position, Table } from '../../document/article.ts'
import type { Content } from '../../document/sections.ts'
import { positionOf } from './position.ts'
import { imageOf, isImages, prose } from './prose.ts'
import { rawBlocks } from './raw-blocks.ts'
import type { References } from './references.ts'

/** What stands in a document, its notes last. */
export function* documentContents(nodes: readonly RootContent[], references: References): Generator<Content> {
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'thematicBreak' && !partsText(nodes, at)) continue
    yield* contentsOf(node, references)
  }
  const notes = [...footnotes(references)]
  const [first] = notes
  if (first !== undefined)
    yield listOf(true, notes, { start: first.position.start, end: last(notes, first).position.end })
}

const last = <T>(all: readonly T[], otherwise: T): T => all.at(-1) ?? otherwise

/** A rule above a heading, or at the end of the whole, is there for the looks of it: it does not part two texts. */
function partsText(nodes: readonly RootContent[], at: number): boolean {
  const [before, after] = [nodes[at - 1], nodes[at + 1]]
  return ![before, after].some((node) => node === undefined || node.type === 'heading' || node.type === 'yaml')
}

function* footnotes(references: References): Generator<Item> {
  for (const note of references.footnotes()) {
    const number = references.footnoteNumber(note.identifier)
    yield { type: 'item', marker: `${number}. `, ...itemContent(note.children, references), position: positionOf(note) }
  }
}

function contentsOf(node: RootContent, references: References): Content[] {
  const position = positionOf(node)
  switch (node.type) {
    case 'heading':
      return headings(node, references)
    case 'paragraph':
      return paragraphs(node, references)
    case 'thematicBreak':
      return [{ type: 'paragraph', text: '***', position }]
    case 'blockquote': {
      const blocks = blocksOf(node.children, references)
      return blocks.length === 0 ? [] : [{ type: 'quote', blocks, position }]
    }
    case 'list':
      return [list(node, references)]
    case 'code':
      return [code(node.value, node.lang, position)]
    case 'html':
      return rawBlocks(node.value, position)
    case 'table':
      return [table(node, references)]
    default:
      // Definitions are used where they are referred to; what else there is stands only in what is handled here.
      return []
  }
}

/** Blocks inside another, where a heading is no more than a paragraph. */
function blocksOf(nodes: readonly (BlockContent | DefinitionContent)[], references: References): Block[] {
  return nodes
    .flatMap((node) => contentsOf(node, references))
    .map((content) => ('type' in content ? content : asParagraph(content.heading)))
}

const asParagraph = (heading: Heading): Paragraph => ({ ...heading, type: 'paragraph' })

function headings(node: MdastHeading, references: References): Content[] {
  const { text, links } = prose(node.children, references)
  if (text === '') return []
  const heading = { type: 'heading', text: text.replaceAll('\n', ' '), ...(links && { links }) } as const
  return [{ level: node.depth, heading: { ...heading, position: positionOf(node) } }]
}

function paragraphs(node: MdastParagraph, references: References): Block[] {
  const position = positionOf(node)
  if (isImages(node.children)) {
    return node.children.flatMap((child): Block[] => {
      const image = imageOf(child)
      if (image === undefined) return []
      const url = image.type === 'image' ? image.url : references.urlOf(image.identifier)
      return [{ type: 'image', text: (image.alt ?? '').replace(/\s+/g, ' ').trim(), url, position: positionOf(child) }]
    })
  }
  const text = prose(node.children, references)
  return text.text === '' ? [] : [{ type: 'paragraph', ...text, position }]
}

const code = (text: string, language: string | null | undefined, position: Position): Code => ({
  type: 'code',
  text,
  language: language ?? undefined,
  position,
})

function list(node: MdastList, references: References): List {
  const isOrdered = node.ordered === true
  const items = node.children.map((child, at): Item => {
    const { checked } = child
    const marker = isOrdered ? `${(node.start ?? 1) + at}. ` : bullet(checked)
    const content = itemContent(child.children, references)
    const task = typeof checked === 'boolean' ? { checked } : {}
    return { type: 'item', marker, ...task, ...content, position: positionOf(child) }
  })
  return listOf(isOrdered, items, positionOf(node))
}

const listOf = (ordered: boolean, items: readonly Item[], position: Position): List => ({
  type: 'list',
  ordered,
  items,
  position,
})

/** A task has a box in place of the bullet. */
function bullet(checked: boolean | null | undefined): string {
  if (typeof checked !== 'boolean') return '\u2022 '
  return checked ? '\u2611 ' : '\u2610 '
}

/** The first paragraph of an item is its text, and the rest what it holds besides. */
function itemContent(nodes: ListItem['children'], references: References): Pick<Item, 'text' | 'links' | 'blocks'> {
  const [first, ...rest] = blocksOf(nodes, references)
  if (first === undefined) return { text: '' }
  const { text, links } = first.type === 'paragraph' ? first : { text: '' }
  const blocks = first.type === 'paragraph' ? rest : [first, ...rest]
  return { text, ...(links && { links }), ...(blocks.length === 0 ? {} : { blocks }) }
}

/** A row may have fewer cells than others: it gets empty ones. */
function table(node: MdastTable, references: References): Table {
  const columns = node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
  const rows = node.children.map((row) => {
    const { end } = positionOf(row)
    const given = row.children.map((child) => cell(child, references))
    const empty: Cell = { type: 'cell', text: '', position: { start: end, end } }
    return [...given, ...Array.from({ length: columns - given.length }, () => empty)]
  })
  const [first = [], ...others] = rows
  return {
    type: 'table',
    header: first.some(({ text }) => text !== '') ? first : undefined,
    rows: others,
    align: Array.from({ length: columns }, (_, at) => node.align?.[at] ?? undefined),
    position: positionOf(node),
  }
}

function cell(node: TableCell, references: References): Cell {
  const { text, links } = prose(node.children, references)
  return { type: 'cell', text: text.replaceAll('\n', ' '), ...(links && { links }), position: positionOf(node) }
}
