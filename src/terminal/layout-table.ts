import type { Alignment, Cell, Direction, Table } from '../document/article.ts'
import { rowsOf } from '../document/contents.ts'
import { directionOf } from '../document/direction.ts'
import { columnWidths, type AskedWidth } from './column-widths.ts'
import { beside, embedded, neutral, type Fragment, type Run } from './fragment.ts'
import { behind, place, type Frame, type PageLine } from './page-line.ts'
import { paragraph } from './paragraph.ts'
import { runsOf } from './runs-of.ts'
import { stringWidth } from './width.ts'

/** Blank columns between two columns of a table. */
const gap = 2
/** In a table too wide for the page, a word wider than this may be broken. */
const widestWord = 16
/** Stands under the header: without colour it would pass for a row. */
const rule = '\u2500'

/** The columns of a table, from the side where its direction starts. */
interface Columns {
  readonly own: Direction
  readonly widths: readonly number[]
  readonly align: readonly Alignment[]
}

/**
 * Sets a table in columns, the first at the side where the table's direction starts, the text of a cell in as many lines
 * as it needs. Where not even the words fit beside each other, each cell has lines of its own.
 */
export function tableLines(table: Table, frame: Frame, prefix: string): PageLine[] {
  const { align } = table
  const rows = rowsOf(table)
  const measure = frame.measure - prefix.length
  const own = directionOf(
    rows.flat().map(({ text }) => text),
    frame.direction,
  )
  const runs = rows.map((row) => row.map((cell) => runsOf(cell, row === table.header ? 'heading' : 'text', frame)))
  const widths = columnWidths(askedWidths(rows, align.length), measure - gap * (align.length - 1))
  const set = runs.map((row) => {
    const cells = row.map((cell, at) => cellLines(cell, widths?.[at] ?? measure, own))
    return widths === undefined ? cells.flat() : rowLines(cells, { own, widths, align })
  })
  const under = table.header !== undefined && widths !== undefined ? ruleLine(widths, own) : undefined
  return spaced(set, under).map((line) => place(behind(prefix, line, own), own, frame))
}

/** What each column asks for. */
const askedWidths = (rows: readonly (readonly Cell[])[], count: number): AskedWidth[] =>
  Array.from({ length: count }, (_, at) => {
    const texts = rows.map((row) => row[at]?.text ?? '')
    const words = texts.flatMap((text) => text.split(/\s+/))
    return { whole: widest(texts), word: Math.min(widestWord, widest(words)) }
  })

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0)

/** The lines of a cell, of which a cell without words has none. It reads its own way, in the table's. */
function cellLines(runs: readonly Run[], columns: number, own: Direction): Fragment[] {
  const texts = runs.map(({ text }) => text)
  if (texts.every((text) => text.trim() === '')) return []
  const direction = directionOf(texts, own)
  return paragraph(runs, direction, columns).map((line) => embedded(line, direction, own))
}

const empty = neutral('', 'text', 'ltr')
const blank = (columns: number, own: Direction): Fragment => neutral(' '.repeat(Math.max(0, columns)), 'text', own)

/** The lines of cells beside each other, down to the last line of the longest. */
function rowLines(cells: readonly (readonly Fragment[])[], columns: Columns): Fragment[] {
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1)
  return Array.from({ length: height }, (_, at) =>
    rowLine(
      cells.map((lines) => lines[at]),
      columns,
    ),
  )
}

/** Nothing stands after the last cell that has something on this line. */
function rowLine(line: readonly (Fragment | undefined)[], { own, widths, align }: Columns): Fragment {
  const last = line.findLastIndex((cell) => cell !== undefined)
  const pieces = line.slice(0, last + 1).flatMap((cell = empty, at) => {
    const free = (widths[at] ?? 0) - cell.columns
    const before = blanksBefore(free, align[at], own)
    return [blank(before, own), cell, blank(at === last ? 0 : free - before + gap, own)]
  })
  return beside(...pieces)
}

/** How many of the free columns stand before a cell: `left` and `right` are sides of the page. */
function blanksBefore(free: number, alignment: Alignment, own: Direction): number {
  if (alignment === 'center') return free >> 1
  return alignment === (own === 'rtl' ? 'left' : 'right') ? free : 0
}

function ruleLine(widths: readonly number[], own: Direction): Fragment {
  const lines = widths.map((columns) => neutral(rule.repeat(columns), 'marker', own))
  return beside(...lines.flatMap((line, at) => (at === 0 ? [line] : [blank(gap, own), line])))
}

/** Rows under each other, the rule under the first; with a blank line between them where one has several lines. */
function spaced(rows: readonly (readonly Fragment[])[], under: Fragment | undefined): Fragment[] {
  const isLong = rows.some((lines) => lines.length > 1)
  return rows.flatMap((lines, at) => {
    const isParted = isLong && at > (under === undefined ? 0 : 1)
    return [...(isParted ? [empty] : []), ...lines, ...(at === 0 && under !== undefined ? [under] : [])]
  })
}
