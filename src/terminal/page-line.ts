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

/** Puts a line on the page: at the side where its direction starts, so many columns in. */
export function place(
  fragment: Fragment,
  direction: Direction,
  { columns, measure, direction: side }: Frame,
  indent = 0,
): PageLine {
  const column = side === 'rtl' ? columns - measure : 0
  const left = direction === 'rtl' ? measure - indent - fragment.columns : indent
  // A grapheme wider than the page reaches beyond it on any account.
  const { text, shaped, levels, runs, columns: taken } = fragment
  return { text, shaped, levels, runs, columns: taken, direction, indent, left: Math.max(0, column + left) }
}

/** A line with something before it, at the side where it starts. */
export const behind = (prefix: string, line: Fragment, direction: Direction): Fragment =>
  prefix === '' ? line : beside(neutral(prefix, 'marker', direction), line)

/** A line with nothing on it. */
export const blankLine = (frame: Frame): PageLine =>
  place(neutral('', 'text', frame.direction), 'ltr', { ...frame, columns: frame.measure })
