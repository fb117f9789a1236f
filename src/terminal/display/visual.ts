import { visualLine } from '../bidi.ts'
import { inStyle } from '../fragment.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { cells, paintRuns, withoutControls } from './cells.ts'

/** As it stands on the screen from left to right, letters joined: for terminals that order nothing. */
export function visual(line: PageLine, paint: Paint): string {
  return ' '.repeat(line.left) + ordered(line, paint)
}

/** The line alone, without the blank columns at its left. */
export function ordered(line: PageLine, paint: Paint): string {
  const [only, ...others] = line.runs
  if (only === undefined) return ''
  // Each cell keeps its style through the ordering.
  if (others.length > 0)
    return paintRuns(
      cells(line).map(({ drawn, style }) => inStyle(drawn, style)),
      paint,
    )
  return paint(withoutControls(visualLine(line.shaped, line.levels)), only)
}
