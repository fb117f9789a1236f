import {
  AL,
  AN,
  B,
  FSI,
  L,
  LRE,
  LRI,
  LRO,
  PDF,
  PDI,
  R,
  REMOVED,
  RLE,
  RLI,
  RLO,
  bidiClasses,
  maskOf,
} from './bidi-class.ts'
import { explicitLevels, firstStrongLevel, matchIsolates } from './bidi-explicit.ts'
import { resolveSequence } from './bidi-resolve.ts'
import { isolatingRunSequences } from './bidi-sequences.ts'

export type Direction = 'ltr' | 'rtl'

const EXPLICIT = maskOf(LRE, LRO, RLE, RLO, PDF, LRI, RLI, FSI, PDI)
const RIGHT_TO_LEFT = maskOf(R, AL, AN)

function seenIn(classes: Uint8Array): number {
  let seen = 0
  for (let at = 0; at < classes.length; at += 1) seen |= 1 << (classes[at] ?? L)
  return seen
}

/** All units but those X9 removes. */
function everyUnit(classes: Uint8Array): Int32Array {
  const units = new Int32Array(classes.length)
  let count = 0
  for (let at = 0; at < classes.length; at += 1) {
    if ((REMOVED >> (classes[at] ?? L)) & 1) continue
    units[count] = at
    count += 1
  }
  return units.subarray(0, count)
}

/** UAX #9 5.2: what X9 removed takes the level of what stands before it, as does the second half of a pair. */
function fillRemoved(classes: Uint8Array, levels: Uint8Array, paragraphLevel: number): void {
  for (let at = 0; at < classes.length; at += 1) {
    if ((REMOVED >> (classes[at] ?? L)) & 1) levels[at] = levels[at - 1] ?? paragraphLevel
  }
}

function paragraphLevels(text: string, classes: Uint8Array, paragraphLevel: number): Uint8Array {
  const seen = seenIn(classes)
  // Nothing runs from right to left: the usual English paragraph.
  if (paragraphLevel === 0 && (seen & (EXPLICIT | RIGHT_TO_LEFT)) === 0) return new Uint8Array(text.length)
  let levels: Uint8Array
  if ((seen & EXPLICIT) === 0) {
    levels = new Uint8Array(text.length).fill(paragraphLevel)
    const units = everyUnit(classes)
    resolveSequence(
      { text, initial: classes, classes, levels },
      { units, level: paragraphLevel, before: paragraphLevel, after: paragraphLevel },
    )
  } else {
    const initial = classes.slice()
    const match = matchIsolates(classes)
    levels = explicitLevels(classes, match, paragraphLevel)
    for (const sequence of isolatingRunSequences({ classes, initial, levels, match, paragraphLevel })) {
      resolveSequence({ text, initial, classes, levels }, sequence)
    }
    fillRemoved(initial, levels, paragraphLevel)
    return levels
  }
  if ((seen & REMOVED) !== 0) fillRemoved(classes, levels, paragraphLevel)
  return levels
}

/**
 * The embedding level of each UTF-16 unit of a paragraph: odd ones run from right to left.
 *
 * UAX #9 through I2; a line's levels come of it by lineLevels. A paragraph separator within ends one paragraph and
 * begins another of the same direction.
 */
export function levels(text: string, direction: Direction): Uint8Array {
  const classes = bidiClasses(text)
  const paragraphLevel = direction === 'rtl' ? 1 : 0
  const separator = classes.indexOf(B)
  if (separator === -1 || separator === text.length - 1) return paragraphLevels(text, classes, paragraphLevel)
  const all = new Uint8Array(text.length)
  for (let start = 0; start < text.length;) {
    const found = classes.indexOf(B, start)
    const end = found === -1 ? text.length : found + 1
    all.set(paragraphLevels(text.slice(start, end), classes.subarray(start, end), paragraphLevel), start)
    start = end
  }
  return all
}

/** P2, P3: the direction of the first strong character, isolates passed over; left-to-right when there is none. */
export function firstStrongDirection(text: string): Direction {
  const classes = bidiClasses(text)
  return firstStrongLevel(classes, matchIsolates(classes), 0, text.length) === 1 ? 'rtl' : 'ltr'
}

export { lineLevels, reorder, visualLine, visualOrder } from './bidi-order.ts'
export { mirrored } from './mirroring.ts'
