import type { Direction } from '../document/article.ts'
import {
  AL,
  AN,
  B,
  EN,
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
  is,
  maskOf,
  maskOfAll,
} from './bidi-class.ts'
import { explicitLevels, firstStrongLevel, matchIsolates } from './bidi-explicit.ts'
import { resolveSequence } from './bidi-resolve.ts'
import { allUnits, directionOf, isolatingRunSequences, unitsBetween } from './bidi-sequences.ts'

const EXPLICIT = maskOf(LRE, LRO, RLE, RLO, PDF, LRI, RLI, FSI, PDI)
const RIGHT_TO_LEFT = maskOf(R, AL, AN)
const LEFT_TO_RIGHT = maskOf(L, EN, AN)

/** Levels of a paragraph without embeddings, overrides or isolates, which is one sequence. */
function plainLevels(text: string, classes: Uint8Array, level: number, seen: number): Uint8Array {
  const resolved = new Uint8Array(text.length)
  const units = (seen & REMOVED) === 0 ? allUnits(0, text.length) : unitsBetween(classes, 0, text.length - 1)
  const direction = directionOf(level)
  const sequence = { units, level, before: direction, after: direction }
  resolveSequence({ text, initial: classes, classes, levels: resolved }, sequence)
  return resolved
}

function embeddedLevels(text: string, initial: Uint8Array, paragraphLevel: number): Uint8Array {
  const match = matchIsolates(initial)
  const explicit = explicitLevels(initial, match, paragraphLevel)
  const sequences = isolatingRunSequences({ initial, levels: explicit.levels, match, paragraphLevel })
  for (const sequence of sequences) resolveSequence({ text, initial, ...explicit }, sequence)
  return explicit.levels
}

/** UAX #9 5.2: what X9 removed takes the level of what stands before it, as does the second half of a pair. */
function fillRemoved(classes: Uint8Array, resolved: Uint8Array, paragraphLevel: number): void {
  for (let at = 0; at < classes.length; at += 1) {
    if (is(REMOVED, classes[at] ?? L)) resolved[at] = resolved[at - 1] ?? paragraphLevel
  }
}

function paragraphLevels(text: string, classes: Uint8Array, paragraphLevel: number): Uint8Array {
  const seen = maskOfAll(classes)
  // Nothing runs against the paragraph: the usual case.
  const against = EXPLICIT | (paragraphLevel === 0 ? RIGHT_TO_LEFT : LEFT_TO_RIGHT)
  if ((seen & against) === 0) return new Uint8Array(text.length).fill(paragraphLevel)
  const resolve = (seen & EXPLICIT) === 0 ? plainLevels : embeddedLevels
  const resolved = resolve(text, classes, paragraphLevel, seen)
  if ((seen & REMOVED) !== 0) fillRemoved(classes, resolved, paragraphLevel)
  return resolved
}

/**
 * The embedding level of each UTF-16 unit of a paragraph: odd ones run from right to left.
 *
 * UAX #9 through I2; a line's levels come of it by lineLevels. A paragraph separator within ends one paragraph and
 * begins another of the same direction. The time is linear in the text, whatever it holds.
 */
export function levels(text: string, direction: Direction): Uint8Array {
  const classes = bidiClasses(text)
  const paragraphLevel = direction === 'rtl' ? 1 : 0
  const separator = classes.indexOf(B)
  if (separator === -1 || separator === text.length - 1) return paragraphLevels(text, classes, paragraphLevel)
  const all = new Uint8Array(text.length)
  let start = 0
  while (start < text.length) {
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
