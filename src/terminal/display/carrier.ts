import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { isPlain, plain } from './cells.ts'
import { visual } from './visual.ts'

const LRO = '\u202d'
const PDF = '\u202c'

/**
 * In visual order within an override, which holds it in that order where a terminal would order it again: right nearly
 * everywhere. One pair of controls a line, whatever its styles; a space before it, for a control in the first column is
 * lost.
 */
export function carrier(line: PageLine, paint: Paint): string {
  return isPlain(line) ? plain(line, paint) : ` ${LRO}${visual(line, paint)}${PDF}`
}
