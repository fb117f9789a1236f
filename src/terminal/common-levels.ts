import { AL, AN, CS, EN, ES, ET, L, R, bidiClassesOfUnits, is, maskOf } from './bidi-class.ts'

const RIGHT_TO_LEFT = maskOf(R, AL)
const STRONG = maskOf(R, AL, L)
const AGAINST = maskOf(L, EN, AN)

const NONE = -1

/** The level of a paragraph from right to left, and of what runs against it. */
const PARAGRAPH_LEVEL = 1
const LEVEL_AGAINST = 2

/** The same room for every paragraph: a typed array of its own costs as much as what is done in it. */
let classes = new Uint8Array(0)
let levels = new Uint8Array(0)

function makeRoom(length: number): void {
  if (levels.length > length) return
  classes = new Uint8Array(2 * length + 1)
  levels = new Uint8Array(2 * length + 1)
}

/** W2: a number after an Arabic letter is Arabic. */
const typeAt = (at: number, strong: number): number | undefined =>
  classes[at] === EN && strong === AL ? AN : classes[at]

/** W4: the place after a number that begins at `start`; one separator between two digits of it is of it. */
function endOfNumber(start: number, strong: number): number {
  const type = typeAt(start, strong)
  for (let end = start + 1; ;) {
    const value = classes[end]
    const separates = value === CS || (value === ES && type === EN)
    const next = separates ? end + 1 : end
    if (typeAt(next, strong) !== type) return end
    end = next + 1
  }
}

/** W5: the terminators before a European number, and those after it, are of it. */
function startOfTerminators(end: number): number {
  let start = end
  while (start > 0 && classes[start - 1] === ET) start -= 1
  return start
}

function endOfTerminators(start: number): number {
  let end = start
  while (classes[end] === ET) end += 1
  return end
}

/** The paired brackets (UAX #9 BD14, BD15) of common text. */
const brackets = new Set(Array.from('()[]{}', (bracket) => bracket.charCodeAt(0)))

function holdsBracket(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (brackets.has(units[at] ?? 0)) return true
  return false
}

/** What runs against the paragraph. */
interface Stretch {
  readonly start: number
  readonly end: number
  /** Letters from left to right, or what counts as such. */
  readonly isLeft: boolean
}

/** The letter, or the number with what is of it, that begins at a place. */
function stretchAt(at: number, strong: number): Stretch {
  if (classes[at] === L) return { start: at, end: at + 1, isLeft: true }
  const end = endOfNumber(at, strong)
  if (typeAt(at, strong) !== EN) return { start: at, end, isLeft: false }
  // W7: a European number after a letter from left to right counts as one.
  return { start: startOfTerminators(at), end: endOfTerminators(end), isLeft: strong === L }
}

/** Not `fill`, which is slow where there is little to do. */
function levelAgainst(start: number, end: number): void {
  for (let at = start; at < end; at += 1) levels[at] = LEVEL_AGAINST
}

/**
 * What `levels` gives for common text in a paragraph from right to left, in a fraction of the time: all of it is at
 * level 1, but for letters from left to right and numbers, and what stands between two such letters.
 *
 * @param units The units of the text, so many.
 * @returns A level a unit, good until the next call. None where a bracket stands between two such letters: which way it
 * goes hangs on all that it encloses (N0). Elsewhere N0 changes nothing: a bracket that touches right-to-left text, or a
 * number, goes the way of the paragraph on any account (N1, N2).
 */
export function rightToLeftLevels(units: Uint16Array, length: number): Uint8Array | undefined {
  makeRoom(length)
  bidiClassesOfUnits(units, length, classes)
  // The end of the paragraph (X10).
  classes[length] = R
  levels.fill(PARAGRAPH_LEVEL, 0, length)
  let strong = R
  /** The place after the last letter from left to right, where nothing but neutrals came since. */
  let left = NONE
  for (let at = 0; at < length; at += 1) {
    const value = classes[at] ?? R
    if (is(STRONG, value)) strong = value
    if (is(RIGHT_TO_LEFT, value)) left = NONE
    if (!is(AGAINST, value)) continue
    const { start, end, isLeft } = stretchAt(at, strong)
    const joins = isLeft && left !== NONE
    if (joins && holdsBracket(units, left, start)) return undefined
    levelAgainst(joins ? Math.min(left, start) : start, end)
    left = isLeft ? end : NONE
    at = end - 1
  }
  return levels
}
