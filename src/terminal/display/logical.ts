import { firstStrongDirection } from '../bidi.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { isPlain } from './cells.ts'

const RLM = '\u200f'

/**
 * As it is read: for terminals that find out direction and order by themselves, and align the line themselves. Where
 * the first letters would tell them the wrong direction, a mark before them tells the right one.
 */
export function logical(line: PageLine, paint: Paint): string {
  const { runs, text, indent, left, direction } = line
  const painted = runs.map((run) => paint(run.text, run.role)).join('')
  // Blanks before a line from right to left would push it away from its edge.
  const blanks = ' '.repeat(direction === 'rtl' ? indent : left)
  if (isPlain(line) || firstStrongDirection(text) === direction) return blanks + painted
  return (direction === 'rtl' ? RLM : '\u200e') + blanks + painted
}
