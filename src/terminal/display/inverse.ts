import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { cells, isPlain, paintRuns, plain } from './cells.ts'

/** An order that shows as the wanted line where a line is taken to run from left to right and controls are dropped. */
export function inverse(line: PageLine, paint: Paint): string {
  if (isPlain(line)) return plain(line, paint)
  const pieces = cells(line).map(({ drawn, role }) => ({ text: drawn, role }))
  return ' '.repeat(line.left) + paintRuns(pieces, paint)
}
