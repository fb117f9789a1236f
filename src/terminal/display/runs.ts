import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { cells, isPlain, paintRuns, plain } from './cells.ts'

/** Words in visual order, the letters of each as they are read: for kitty, that lays out each Arabic word from right to left. */
export function runs(line: PageLine, paint: Paint): string {
  if (isPlain(line)) return plain(line, paint)
  const pieces = cells(line).map(({ drawn, role }) => ({ text: drawn, role }))
  return ' '.repeat(line.left) + paintRuns(pieces, paint)
}
