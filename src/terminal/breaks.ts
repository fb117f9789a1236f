import { codePointTable, type CodePointTable } from './code-point-table.ts'
import { isLead, isTrail } from './surrogates.ts'
import { breakConditions, encodedDecisions, encodedNextStates } from './tables/break-machine.ts'
import { lineBreakNames, lineBreakRuns, nearLineBreakRuns } from './tables/line-break.ts'
import { unitRoom } from '../document/unit-room.ts'

/** A decision that hangs on the class after the next character's. */
export interface BreakCondition {
  /** By class, and last the end of the text: `1` where `decision` holds if that follows. */
  readonly following: string
  readonly decision: number
  /** Else; it may be a condition again. */
  readonly otherwise: number
}

/** The rules of UAX #14 as a finite automaton. scripts/unicode/break-machine.ts makes it of scripts/unicode/break-rules.ts. */
export interface BreakMachine {
  /** By state × number of classes + class: 0 no break, 1 a break, from 2 on the conditions in their order. */
  readonly decisions: Uint8Array
  /** Likewise; the first state is the start of the text. */
  readonly nextStates: Uint8Array
  readonly conditions: readonly BreakCondition[]
}

const NO_BREAK = 0
const BREAK = 1
const FIRST_CONDITION = 2
const START = 0
const NEAR_END = 0x20_70
const CLASSES = lineBreakNames.length
const ZWJ = 0x20_0d

const classNamed = (name: (typeof lineBreakNames)[number]): number => lineBreakNames.indexOf(name)

/** One more than the classes of letters and of their marks. */
const LETTER = classNamed('AL') + 1
const MARK = classNamed('CM') + 1

let near: CodePointTable | undefined
let whole: CodePointTable | undefined
let machineForReaders: BreakMachine | undefined

/** Built-in functions, because they are compiled code from the start: a loop of ours takes five times as long. */
const decodeCells = (encoded: string): Uint8Array => new TextEncoder().encode(encoded).map((code) => code - 0x23)

function readerMachine(): BreakMachine {
  machineForReaders ??= {
    decisions: decodeCells(encodedDecisions),
    nextStates: decodeCells(encodedNextStates),
    conditions: breakConditions,
  }
  return machineForReaders
}

/** Decoded when a character asks for it that the near table does not know: that takes four times as long. */
function wholeTable(): CodePointTable {
  if (whole !== undefined) return whole
  whole = codePointTable(lineBreakRuns)
  const twoPartSyllable = classNamed('H2')
  for (let syllable = 0xac_00; syllable < 0xd7_a4; syllable += 28) whole[syllable] = twoPartSyllable
  return whole
}

/** One more than the class, by code point below NEAR_END; 0 where the whole table has to be asked. */
const nearTable = (): CodePointTable => (near ??= codePointTable(nearLineBreakRuns, NEAR_END))

/** The line breaking class of a code point, as its place in lineBreakNames. */
function lineBreakClass(codePoint: number): number {
  const oneMore = nearTable()[codePoint] ?? 0
  return oneMore === 0 ? (wholeTable()[codePoint] ?? 0) : oneMore - 1
}

/** The class that comes after a character's marks (LB9), or, at the end of the text, the number of classes. */
function classAfterMarks(text: string, start: number): number {
  for (let at = start; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0
    const found = lineBreakClass(codePoint)
    if (!/^(?:CM|ZWJ)/.test(lineBreakNames[found] ?? '')) return found
    at += codePoint > 0xff_ff ? 2 : 1
  }
  return CLASSES
}

/** Decides, on conditions where it must: `end` is where the next character ends. */
function isBreak(conditions: readonly BreakCondition[], undecided: number, text: string, end: number): boolean {
  if (undecided < FIRST_CONDITION) return undecided === BREAK
  const following = classAfterMarks(text, end)
  let decision = undecided
  while (decision >= FIRST_CONDITION) {
    const condition = conditions[decision - FIRST_CONDITION]
    decision = (condition?.following[following] === '1' ? condition.decision : condition?.otherwise) ?? NO_BREAK
  }
  return decision === BREAK
}

const lengthOfCharacter = (text: string, at: number): 1 | 2 =>
  isLead(text.charCodeAt(at)) && isTrail(text.charCodeAt(at + 1)) ? 2 : 1

/** The class of a character, by what the near table has of it. */
const classAt = (text: string, at: number, oneMore: number): number =>
  oneMore === 0 ? lineBreakClass(text.codePointAt(at) ?? 0) : oneMore - 1

/** LB9, LB28: within a word letters and marks decide nothing, and leave the state as it is. */
const isOfWord = (oneMore: number): boolean => oneMore === LETTER || oneMore === MARK

/**
 * Where a line may be broken: after spaces, hyphens, dashes and slashes, between ideographs, and so on by the rules of
 * UAX #14, changed where a reader expects another thing (docs/line-breaking.md); never inside a grapheme. Takes time in
 * proportion to the text.
 *
 * @param text One paragraph. Where a line must be broken, as after U+2028, it may be.
 * @param machine Which rules.
 * @returns UTF-16 offsets, rising: a line may end before each. Neither the text's start nor its end is among them.
 */
export function breakOpportunities(text: string, machine?: BreakMachine): number[] {
  const offsets = new Uint32Array(text.length)
  const count = writeBreaks(text, room.read(text), offsets, machine)
  return Array.from(offsets.subarray(0, count))
}

const room = unitRoom()

/** LB8a: there is no break. */
const followsJoiner = (units: Uint16Array, at: number): boolean => at > 0 && units[at - 1] === ZWJ

/**
 * Writes them where there is room for as many as the text has units, which are given with it.
 *
 * @returns How many there are.
 */
export function writeBreaks(
  text: string,
  units: Uint16Array,
  offsets: Uint32Array,
  { decisions, nextStates, conditions }: BreakMachine = readerMachine(),
): number {
  const classes = nearTable()
  let count = 0
  let state = START
  let isInWord = false
  for (let at = 0, end = 0; at < text.length; at = end) {
    const oneMore = classes[units[at] ?? 0] ?? 0
    end = at + (oneMore === 0 ? lengthOfCharacter(text, at) : 1)
    if (isInWord && isOfWord(oneMore)) continue
    isInWord = oneMore === LETTER
    const cell = state * CLASSES + classAt(text, at, oneMore)
    state = nextStates[cell] ?? START
    if (isBreak(conditions, decisions[cell] ?? NO_BREAK, text, end) && !followsJoiner(units, at)) {
      offsets[count] = at
      count += 1
    }
  }
  return count
}
