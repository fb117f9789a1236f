import { firstStrongDirection } from '../bidi.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { isPlain } from './cells.ts'

/** As it is read: for terminals that find out direction and order by themselves, and align the line themselves. */
export function logical({ runs, indent, left, direction }: PageLine, paint: Paint): string {
  // Blanks before a line from right to left would push it away from its edge.
  const blanks = ' '.repeat(direction === 'rtl' ? indent : left)
  return blanks + runs.map(({ text, role }) => paint(text, role)).join('')
}

/** The mark such a terminal needs before a line whose first letter would tell it the wrong direction; else nothing. */
export function directionMark(line: PageLine): string {
  if (isPlain(line) || firstStrongDirection(line.text) === line.direction) return ''
  return line.direction === 'rtl' ? '\u200f' : '\u200e'
}
