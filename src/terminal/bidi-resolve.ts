import { resolveBrackets } from './bidi-brackets.ts'
import {
  AL,
  AN,
  B,
  CS,
  EN,
  ES,
  ET,
  FSI,
  L,
  LRI,
  NSM,
  ON,
  PDI,
  R,
  RLI,
  S,
  WS,
  is,
  maskOf,
  maskOfAll,
} from './bidi-class.ts'
import { directionOf, type Sequence } from './bidi-sequences.ts'

const STRONG = maskOf(L, R, AL)
const NUMBERS = maskOf(EN, AN)
const TERMINATORS = maskOf(ET)
const SEPARATORS = maskOf(ES, ET, CS)
const ISOLATES = maskOf(LRI, RLI, FSI, PDI)
const NEUTRALS = maskOf(B, S, WS, ON) | ISOLATES

/** W1–W3: a mark is what it stands on, a number after an Arabic letter is Arabic, that letter is right-to-left. */
function resolveMarks(types: Uint8Array, before: number): void {
  let previous = before
  let strong = before
  for (let place = 0; place < types.length; place += 1) {
    let type = types[place] ?? ON
    if (type === NSM) type = is(ISOLATES, previous) ? ON : previous // W1
    previous = type
    if (is(STRONG, type)) strong = type
    if (type === EN && strong === AL) type = AN // W2
    types[place] = type === AL ? R : type // W3
  }
}

/** W4: one separator between two numbers of a kind is of them. */
function resolveSeparators(types: Uint8Array): void {
  for (let place = 1; place < types.length - 1; place += 1) {
    const type = types[place]
    if (type !== ES && type !== CS) continue
    const number = types[place - 1]
    if (number !== types[place + 1]) continue
    if (number === EN || (number === AN && type === CS)) types[place] = number
  }
}

/** The place after a stretch of types of a mask. */
function endOf(types: Uint8Array, start: number, mask: number): number {
  let end = start + 1
  while (end < types.length && is(mask, types[end] ?? ON)) end += 1
  return end
}

/** Most stretches are of one character, for which `fill` is slow. */
function write(types: Uint8Array, start: number, end: number, type: number): void {
  for (let place = start; place < end; place += 1) types[place] = type
}

/** W5–W7: terminators beside a European number are of it, other separators are neutral; after L the number is L. */
function resolveNumbers(types: Uint8Array, before: number): void {
  let strong = before
  let afterNumber = false
  for (let place = 0; place < types.length; place += 1) {
    if (types[place] === ET) {
      const end = endOf(types, place, TERMINATORS)
      write(types, place, end, afterNumber || types[end] === EN ? EN : ON) // W5, W6
    }
    let type = types[place] ?? ON
    if (is(SEPARATORS, type)) type = ON // W6
    if (type === L || type === R) strong = type
    afterNumber = type === EN
    types[place] = afterNumber && strong === L ? L : type // W7
  }
}

const directionOfType = (type: number): number => (type === L ? L : R)

/** N1, N2: neutrals between two of one direction take it, others that of the embedding. */
function resolveNeutrals(types: Uint8Array, { level, before, after }: Sequence): void {
  let last = before
  for (let place = 0; place < types.length; place += 1) {
    const type = types[place] ?? ON
    if (!is(NEUTRALS, type)) {
      last = directionOfType(type)
      continue
    }
    const end = endOf(types, place, NEUTRALS)
    const next = end === types.length ? after : directionOfType(types[end] ?? ON)
    write(types, place, end, last === next ? last : directionOf(level))
    place = end - 1
  }
}

/** I1, I2: how far a type that is left over lies above a level. */
function levelsUp(type: number, level: number): number {
  if ((level & 1) === 1) return type === R ? 0 : 1
  if (type === L) return 0
  return type === R ? 1 : 2
}

/** A paragraph after X8: its text, the class of each unit before overrides and after, and its levels, to be written. */
export interface Paragraph {
  readonly text: string
  readonly initial: Uint8Array
  readonly classes: Uint8Array
  readonly levels: Uint8Array
}

/** UAX #9 W1–I2 on one isolating run sequence. */
export function resolveSequence({ text, initial, classes, levels }: Paragraph, sequence: Sequence): void {
  const { units, level, before } = sequence
  const types = new Uint8Array(units.length)
  for (let place = 0; place < units.length; place += 1) types[place] = classes[units[place] ?? 0] ?? L
  const seen = maskOfAll(types)
  resolveMarks(types, before)
  if ((seen & NUMBERS) !== 0) resolveSeparators(types)
  if ((seen & (SEPARATORS | NUMBERS)) !== 0) resolveNumbers(types, before)
  if (is(seen, ON)) resolveBrackets({ text, units, initial, types, embedding: directionOf(level), before })
  if ((seen & (NEUTRALS | SEPARATORS)) !== 0) resolveNeutrals(types, sequence)
  for (let place = 0; place < units.length; place += 1) {
    levels[units[place] ?? 0] = level + levelsUp(types[place] ?? L, level)
  }
}
