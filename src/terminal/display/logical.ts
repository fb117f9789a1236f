import { firstStrongDirection } from '../bidi.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { presentable, taken } from '../presentable.ts'
import { isPlain } from './cells.ts'

/** As it is read: for terminals that find out direction and order by themselves, and align the line themselves. */
export function logical({ text, runs, indent, left, direction }: PageLine, paint: Paint): string {
  // Blanks before a line from right to left would push it away from its edge.
  const blanks = ' '.repeat(direction === 'rtl' ? indent : left)
  // An isolate that was broken over two lines is whole on neither.
  const safe = presentable(text)
  let at = 0
  const painted = runs.map((run) => {
    const part = safe.slice(at, at + run.text.length).replaceAll(taken, '')
    at += run.text.length
    return paint(part, run)
  })
  return blanks + painted.join('')
}

/** The mark such a terminal needs before a line whose first letter would tell it the wrong direction; else nothing. */
export function directionMark(line: PageLine): string {
  if (isPlain(line) || firstStrongDirection(line.text) === line.direction) return ''
  return line.direction === 'rtl' ? '\u200f' : '\u200e'
}
