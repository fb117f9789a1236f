import type { Alignment, Block, Cell, Item, Link } from '../document/article.ts'

// A block of an article as JSON has it: the shapes of docs/article.schema.json.

/** What may have links: offsets in its text, or in its title. The key is left out where there are none. */
export interface Linked {
  readonly links?: readonly Link[]
}

interface Prose extends Linked {
  readonly text: string
  readonly line: number
}

interface JsonItem extends Prose {
  readonly checked?: boolean
  readonly blocks?: readonly JsonBlock[]
}

export type JsonBlock =
  | (Prose & { readonly type: 'paragraph' })
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly JsonItem[]; readonly line: number }
  | { readonly type: 'quote'; readonly blocks: readonly JsonBlock[]; readonly line: number }
  | { readonly type: 'code'; readonly text: string; readonly language: string | null; readonly line: number }
  | {
      readonly type: 'table'
      readonly header: readonly JsonCell[] | null
      readonly rows: readonly (readonly JsonCell[])[]
      readonly align: readonly (Exclude<Alignment, undefined> | null)[]
      readonly line: number
    }
  | { readonly type: 'image'; readonly text: string; readonly url: string; readonly line: number }

interface JsonCell extends Linked {
  readonly text: string
}

/** The links of a node, to be spread into its value. */
export const linksOf = (node: Linked | undefined): Linked => (node?.links === undefined ? {} : { links: node.links })

export function blockValue(block: Block): JsonBlock {
  const { line } = block.position.start
  const { type } = block
  switch (type) {
    case 'paragraph':
      return { type, text: block.text, ...linksOf(block), line }
    case 'list':
      return { type, ordered: block.ordered, items: block.items.map((item) => itemValue(item, block.ordered)), line }
    case 'quote':
      return { type, blocks: block.blocks.map(blockValue), line }
    case 'code':
      return { type, text: block.text, language: block.language ?? null, line }
    case 'table': {
      const { header, rows, align } = block
      return {
        type,
        header: header?.map(cellValue) ?? null,
        rows: rows.map((row) => row.map(cellValue)),
        align: align.map((side) => side ?? null),
        line,
      }
    }
    case 'image':
      return { type, text: block.text, url: block.url, line }
  }
}

/** The number of an item is a word of the article, others refer to it; a bullet is not. */
function itemValue(item: Item, ordered: boolean): JsonItem {
  const { marker, text, links, checked, blocks, position } = item
  const before = ordered ? marker.length : 0
  return {
    text: ordered ? `${marker}${text}` : text,
    ...linksOf(
      links && { links: links.map(({ start, end, url }) => ({ start: start + before, end: end + before, url })) },
    ),
    line: position.start.line,
    ...(checked === undefined ? {} : { checked }),
    ...(blocks === undefined ? {} : { blocks: blocks.map(blockValue) }),
  }
}

const cellValue = (cell: Cell): JsonCell => ({ text: cell.text, ...linksOf(cell) })
