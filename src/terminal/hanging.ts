import type { Direction } from '../document/article.ts'
import { beside, embedded, neutral, type Fragment, type Run } from './fragment.ts'
import { place, type Frame, type PageLine } from './page-line.ts'
import { paragraph } from './paragraph.ts'

/** A label (a number, a marker), and the text that hangs beside it. */
export interface Labelled {
  readonly label: Fragment
  /** What stands in its place before each further line, as wide; blanks where it is left out. */
  readonly continued?: Fragment
  readonly runs: readonly Run[]
  /** Which way the text reads; the line reads as `within` says. */
  readonly own: Direction
  readonly within: Direction
  /** Closes the last line at its far side: given the columns left to it. Takes `closingColumns` at least. */
  readonly closing?: (columns: number) => Fragment
  readonly closingColumns?: number
}

/** Text narrower than this is better set under its label than beside it. */
const narrowestText = 8

/**
 * Sets a label with its text beside it, every line of the text as far in as the first. Text that reads against the line
 * begins at its own side: its lines end where the widest of them does.
 */
export function hanging(labelled: Labelled, frame: Frame): PageLine[] {
  const { label, continued, runs, own, within, closing, closingColumns = 0 } = labelled
  const columns = frame.measure - label.columns - closingColumns
  if (columns < Math.min(narrowestText, frame.measure)) return stacked(labelled, frame)
  const lines = paragraph(runs, own, columns).map((line) => embedded(line, own, within))
  const widest = own === within ? 0 : Math.max(...lines.map((line) => line.columns))
  return lines.map((line, at) => {
    const blanks = Math.max(0, widest - line.columns)
    const free = frame.measure - label.columns - blanks - line.columns
    const closed = at === lines.length - 1 && closing !== undefined ? beside(line, closing(free)) : line
    const before = at === 0 ? label : continued
    if (before === undefined) return place(closed, within, frame, label.columns + blanks)
    return place(beside(before, neutral(' '.repeat(blanks), 'text', within), closed), within, frame)
  })
}

/** Where there is no room for two columns: label and text as one paragraph. */
function stacked({ label, runs, within, closing, closingColumns = 0 }: Labelled, frame: Frame): PageLine[] {
  const all = [...label.runs, ...runs, ...(closing?.(closingColumns).runs ?? [])]
  return paragraph(all, within, frame.measure).map((line) => place(line, within, frame))
}
