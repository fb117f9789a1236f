import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { isPlain, plain } from './cells.ts'
import { logical } from './logical.ts'

const RLE = '\u202b'
const PDF = '\u202c'

/** As it is read, within an embedding: for Konsole, that takes every line to run from left to right. */
export function embedded(line: PageLine, paint: Paint): string {
  return isPlain(line)
    ? plain(line, paint)
    : ` ${' '.repeat(line.left)}${RLE}${logical({ ...line, indent: 0 }, paint)}${PDF}`
}
