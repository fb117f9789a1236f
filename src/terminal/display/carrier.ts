import { once } from '../../document/once.ts'
import { L, bidiClass } from '../bidi-class.ts'
import type { CommonSending } from '../common-prose.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { isPlain, plain, withoutLinks } from './cells.ts'
import { ordered } from './visual.ts'

const LRO = '\u202d'
const PDF = '\u202c'

/** A line of common text from right to left. */
export const inCarrier: CommonSending = { ordered: true, opening: ` ${LRO}`, closing: PDF }

/** The first grapheme of a painted line. */
const first = once(() => /^(?:\u001b\[[\d;]*m)*(\P{M}\p{M}*)/u)

/**
 * In visual order within an override, which holds it in that order where a terminal would order it again: right nearly
 * everywhere. One pair of controls a line, whatever its styles.
 *
 * A control in the first column is lost: a space stands there, or else the first letter of a line from left to right.
 * Links are left out: the DOM renderer of xterm.js orders what stands on each side of a change of style by itself, and a
 * link is one to it.
 */
export function carrier(line: PageLine, paint: Paint): string {
  if (isPlain(line)) return plain(line, paint)
  const blanks = ' '.repeat(line.left)
  const painted = ordered(withoutLinks(line), paint)
  if (line.direction === 'rtl') return ` ${LRO}${blanks}${painted}${PDF}`
  const [opening, letter] = first().exec(painted) ?? ['', '']
  if (blanks === '' && letter !== undefined && bidiClass(letter.codePointAt(0) ?? 0) === L) {
    return `${opening}${LRO}${painted.slice(opening.length)}${PDF}`
  }
  return `${blanks || ' '}${LRO}${painted}${PDF}`
}
