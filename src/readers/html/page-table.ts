import type { Alignment, Block, Cell, Paragraph } from '../../document/article.ts'
import { around } from './around.ts'
import { lineOf } from './line-of.ts'
import type { Setting } from './setting.ts'
import { attribute, nodesOf, type PageElement } from './tree.ts'
import { isUnread } from './unread.ts'

/** Columns beyond these are not read as a table: no table of words has them. */
const mostColumns = 100
/** A table may have gaps: so many cells more than it was given. */
const mostGaps = 10_000
/** A cell with more paragraphs than this is a part of a page that is laid out by a table. */
const mostParagraphs = 2

/** A cell longer than this (in UTF-16 units) is one too. */
const longestCell = 300

interface Row {
  readonly cells: readonly PageElement[]
  readonly isHeader: boolean
}

/** A table, after its caption; none where it only puts things beside each other. */
export function tableOf(element: PageElement, setting: Setting): Block[] | undefined {
  if (/^(?:presentation|none)$/.test(attribute(element, 'role') ?? '')) return undefined
  const rows = rowsIn(element)
  const columns = Math.max(0, ...rows.slice(0, mostGaps).map(({ cells }) => width(cells)))
  const given = rows.reduce((sum, { cells }) => sum + cells.length, 0)
  if (columns < 2 || columns > mostColumns || columns * rows.length > given * 2 + mostGaps) return undefined
  if (rows.some(({ cells }) => cells.some((cell) => isLaidOut(cell, setting)))) return undefined
  const read = rows.map((row) => ({ cells: cellsOf(row, columns, setting), isHeader: row.isHeader }))
  const filled = read.filter(({ cells }) => cells.some(({ text }) => text !== ''))
  const [first, ...rest] = filled
  const position = around(filled.flatMap(({ cells }) => cells.filter(({ text }) => text !== '')))
  if (first === undefined || position === undefined) return []
  const header = first.isHeader ? first.cells : undefined
  const caption = captionOf(element, setting)
  return [
    ...(caption === undefined ? [] : [caption]),
    {
      type: 'table',
      header,
      rows: (header === undefined ? filled : rest).map(({ cells }) => cells),
      align: alignment(rows, columns),
      position,
    },
  ]
}

function rowsIn(table: PageElement): Row[] {
  const rows: Row[] = []
  const add = (parent: PageElement, isHead: boolean): void => {
    for (const child of parent.children) {
      if (child.type === 'text') continue
      if (/^(?:thead|tbody|tfoot)$/.test(child.name)) add(child, child.name === 'thead')
      else if (child.name === 'tr') {
        const cells = child.children.filter(
          (cell): cell is PageElement => cell.type === 'element' && /^t[dh]$/.test(cell.name),
        )
        rows.push({ cells, isHeader: isHead || (cells.length > 0 && cells.every(({ name }) => name === 'th')) })
      }
    }
  }
  add(table, false)
  return rows
}

const span = (cell: PageElement): number =>
  Math.min(mostColumns, Math.max(1, Number.parseInt(attribute(cell, 'colspan') ?? '1', 10) || 1))
const width = (cells: readonly PageElement[]): number => cells.reduce((sum, cell) => sum + span(cell), 0)

/** Whether a cell holds a part of a page: a table, headings, paragraphs. */
function isLaidOut(cell: PageElement, setting: Setting): boolean {
  if (!setting.held.has(cell)) return false
  let paragraphs = 0
  let letters = 0
  for (const node of nodesOf(cell, isUnread)) {
    if (node.type === 'text') letters += node.text.trim().length
    if (letters > longestCell) return true
    if (node.type === 'text' || node === cell) continue
    if (node.name === 'p' || node.name === 'div') paragraphs += 1
    if (paragraphs > mostParagraphs || /^(?:table|h[1-6]|article|section)$/.test(node.name)) return true
  }
  return false
}

function cellsOf({ cells }: Row, columns: number, setting: Setting): Cell[] {
  const row: Cell[] = []
  for (const element of cells) {
    const words = setting.held.has(element) ? lineOf(element, setting) : undefined
    const empty = { text: '', position: setting.places(element.start, element.end) }
    row.push({ ...(words ?? empty), type: 'cell' })
    for (let more = 1; more < span(element) && row.length < columns; more += 1) row.push({ ...empty, type: 'cell' })
  }
  const at = row.at(-1)?.position ?? setting.places(0, 0)
  while (row.length < columns) row.push({ type: 'cell', text: '', position: at })
  return row.slice(0, columns)
}

function alignment(rows: readonly Row[], columns: number): Alignment[] {
  return Array.from({ length: columns }, (_, at) => {
    for (const { cells } of rows.slice(0, 2)) {
      const cell = cells[at]
      if (cell === undefined) continue
      const said = attribute(cell, 'align') ?? /text-align\s*:\s*(\w+)/i.exec(attribute(cell, 'style') ?? '')?.[1]
      const align = (['left', 'center', 'right'] as const).find((one) => one === said?.toLowerCase())
      if (align !== undefined) return align
    }
    return undefined
  })
}

function captionOf(table: PageElement, setting: Setting): Paragraph | undefined {
  const caption = table.children.find(
    (child): child is PageElement => child.type === 'element' && child.name === 'caption',
  )
  const words = caption === undefined || !setting.held.has(caption) ? undefined : lineOf(caption, setting)
  return words === undefined ? undefined : { ...words, type: 'paragraph' }
}
