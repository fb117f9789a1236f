import type { Direction } from '../document/article.ts'
import { beside, neutral, type Fragment } from './fragment.ts'

/** The page text is set on, in columns: how wide it is, and how wide the text on it. */
export interface Frame {
  readonly columns: number
  readonly measure: number
  /** The article's direction: on a page wider than its text, the text stands at the edge where reading starts. */
  readonly direction: Direction
  /** Whether what is linked becomes a link. */
  readonly hasLinks?: boolean
}

/** A fragment with its place on the page. */
export interface PageLine extends Fragment {
  readonly direction: Direction
  /** Blank columns at the side where the line starts. */
  readonly indent: number
  /** Blank columns at its left on the page. */
  readonly left: number
}

/** Blank columns at the left of a line that takes so many: it stands at the side where its direction starts. */
export function blanksBefore(
  taken: number,
  direction: Direction,
  { columns, measure, direction: side }: Frame,
  indent = 0,
): number {
  const column = side === 'rtl' ? columns - measure : 0
  // A grapheme wider than the page reaches beyond it on any account.
  return Math.max(0, column + (direction === 'rtl' ? measure - indent - taken : indent))
}

/** Puts a line on the page: at the side where its direction starts, so many columns in. */
export function place(fragment: Fragment, direction: Direction, frame: Frame, indent = 0): PageLine {
  const { text, shaped, levels, runs, columns } = fragment
  const left = blanksBefore(columns, direction, frame, indent)
  return { text, shaped, levels, runs, columns, direction, indent, left }
}

/** A line with something before it, at the side where it starts. */
export const behind = (prefix: string, line: Fragment, direction: Direction): Fragment =>
  prefix === '' ? line : beside(neutral(prefix, 'marker', direction), line)

/** A line with nothing on it. */
export const blankLine: PageLine = {
  text: '',
  shaped: '',
  levels: new Uint8Array(0),
  runs: [],
  columns: 0,
  direction: 'ltr',
  indent: 0,
  left: 0,
}
