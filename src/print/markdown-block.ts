import type { Blockquote, List as MdastList, ListItem, PhrasingContent, Table as MdastTable, TableRow } from 'mdast'
import type { Block, Cell, Item, Link, List, Table } from '../document/article.ts'

/** The nodes of Markdown that blocks become. */
type BlockNode = Exclude<Blockquote['children'][number], { type: 'definition' | 'footnoteDefinition' }>

/** Text with its links, as a node of words has them. */
export interface TextWithLinks {
  readonly text: string
  readonly links?: readonly Link[]
}

export function blockNode(block: Block): BlockNode {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: phrasing(block) }
    case 'list':
      return listNode(block)
    case 'quote':
      return { type: 'blockquote', children: block.blocks.map(blockNode) }
    case 'code':
      return { type: 'code', value: block.text, lang: block.language ?? null }
    case 'table':
      return tableNode(block)
    case 'image':
      return { type: 'paragraph', children: [{ type: 'image', alt: block.text, url: block.url }] }
  }
}

/** Words as Markdown has them: links, and the line breaks that were asked for. */
export function phrasing({ text, links = [] }: TextWithLinks): PhrasingContent[] {
  const content: PhrasingContent[] = []
  let at = 0
  for (const { start, end, url } of links) {
    content.push(...lines(text.slice(at, start)))
    content.push({ type: 'link', url, children: lines(text.slice(start, end)) })
    at = end
  }
  return [...content, ...lines(text.slice(at))]
}

type Line = Extract<PhrasingContent, { type: 'text' | 'break' }>

function lines(text: string): Line[] {
  const content: Line[] = []
  for (const [at, value] of text.split('\n').entries()) {
    if (at > 0) content.push({ type: 'break' })
    if (value !== '') content.push({ type: 'text', value })
  }
  return content
}

function listNode({ ordered, items }: List): MdastList {
  const isLoose = items.some(({ blocks = [] }) => blocks.some(({ type }) => type !== 'list'))
  return {
    type: 'list',
    ordered,
    ...(ordered ? { start: firstNumber(items[0]?.marker ?? '') } : {}),
    spread: isLoose,
    children: items.map((item) => itemNode(item, isLoose)),
  }
}

const itemNode = ({ text, links = [], checked, blocks = [] }: Item, spread: boolean): ListItem => ({
  type: 'listItem',
  spread,
  checked: checked ?? null,
  children: [
    ...(text === '' && blocks.length > 0 ? [] : [{ type: 'paragraph', children: phrasing({ text, links }) } as const]),
    ...blocks.map(blockNode),
  ],
})

/** The number a list begins with, in the digits a list marker can have: European, Arabic, Persian. */
function firstNumber(marker: string): number {
  const digits = marker.replace(/[^0-9\u0660-\u0669\u06f0-\u06f9]/g, '')
  return Number.parseInt(
    digits.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf)),
    10,
  )
}

/** A table of Markdown always has a header, be it empty. */
function tableNode({ header, rows, align }: Table): MdastTable {
  const empty = align.map(() => ({ text: '' }))
  return {
    type: 'table',
    align: align.map((side) => side ?? null),
    children: [header ?? empty, ...rows].map(rowNode),
  }
}

const rowNode = (cells: readonly Pick<Cell, 'text' | 'links'>[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
})
