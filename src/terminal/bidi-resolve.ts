import { AL, AN, B, CS, EN, ES, ET, FSI, L, LRI, NSM, ON, PDI, R, RLI, S, WS, maskOf } from './bidi-class.ts'
import { resolveBrackets } from './bidi-brackets.ts'
import type { Sequence } from './bidi-sequences.ts'

const ISOLATES = maskOf(LRI, RLI, FSI, PDI)
const NEUTRAL = maskOf(B, S, WS, ON) | ISOLATES
const SEPARATORS = maskOf(ES, ET, CS)

const is = (mask: number, type: number): boolean => ((mask >> type) & 1) === 1

/** W1–W3: a mark is what it stands on, a number after an Arabic letter is Arabic, that letter is right-to-left. */
function resolveMarks(types: Uint8Array, before: number): void {
  let previous = before
  let strong = before
  for (let place = 0; place < types.length; place += 1) {
    let type = types[place] ?? ON
    if (type === NSM) type = is(ISOLATES, previous) ? ON : previous // W1
    previous = type
    if (type === L || type === R || type === AL) strong = type
    if (type === EN && strong === AL) type = AN // W2
    types[place] = type === AL ? R : type // W3
  }
}

/** W4: one separator between two numbers of a kind. */
function resolveSeparators(types: Uint8Array): void {
  for (let place = 1; place < types.length - 1; place += 1) {
    const type = types[place] ?? ON
    if (type !== ES && type !== CS) continue
    const number = types[place - 1] ?? ON
    if (number !== types[place + 1]) continue
    if (number === EN || (number === AN && type === CS)) types[place] = number
  }
}

/** W5–W7: terminators beside a European number are of it, other separators are neutral; after L the number is L. */
function resolveNumbers(types: Uint8Array, before: number): void {
  let strong = before
  let afterNumber = false
  for (let place = 0; place < types.length; place += 1) {
    let type = types[place] ?? ON
    if (type === ET) {
      let end = place + 1
      while (types[end] === ET) end += 1
      const resolved = afterNumber || types[end] === EN ? EN : ON // W5, W6
      types.fill(resolved, place, end)
      type = resolved
    } else if (is(SEPARATORS, type)) type = ON // W6
    if (type === L || type === R) strong = type
    afterNumber = type === EN
    types[place] = type === EN && strong === L ? L : type // W7
  }
}

/** N1, N2: neutrals between two of one direction take it, others that of the embedding. */
function resolveNeutrals(types: Uint8Array, sequence: Sequence, embedding: number): void {
  let last = sequence.before
  for (let place = 0; place < types.length; place += 1) {
    const type = types[place] ?? ON
    if (!is(NEUTRAL, type)) {
      last = type === L ? L : R
      continue
    }
    let end = place + 1
    while (end < types.length && is(NEUTRAL, types[end] ?? ON)) end += 1
    const next = end === types.length ? sequence.after : types[end] === L ? L : R
    types.fill(last === next ? last : embedding, place, end)
    place = end - 1
  }
}

/** Where one sequence is resolved: the text of its paragraph, its classes before any rule and after overrides, its levels (written). */
export interface Paragraph {
  readonly text: string
  readonly initial: Uint8Array
  readonly classes: Uint8Array
  readonly levels: Uint8Array
}

/** UAX #9 W1–I2 on one isolating run sequence. */
export function resolveSequence({ text, initial, classes, levels }: Paragraph, sequence: Sequence): void {
  const { units, level } = sequence
  const types = new Uint8Array(units.length)
  let seen = 0
  for (let place = 0; place < units.length; place += 1) {
    const type = classes[units[place] ?? 0] ?? L
    types[place] = type
    seen |= 1 << type
  }
  const embedding = level & 1 ? R : L
  resolveMarks(types, sequence.before)
  if (is(seen, EN) || is(seen, AN)) resolveSeparators(types)
  if (is(seen, EN) || (seen & SEPARATORS) !== 0) resolveNumbers(types, sequence.before)
  if (is(seen, ON)) resolveBrackets({ text, units, initial, types, embedding, before: sequence.before })
  resolveNeutrals(types, sequence, embedding)
  for (let place = 0; place < units.length; place += 1) {
    const type = types[place] ?? L
    // I1, I2
    const up = level & 1 ? (type === R ? 0 : 1) : type === L ? 0 : type === R ? 1 : 2
    levels[units[place] ?? 0] = level + up
  }
}
