// What articles are mostly made of. Text of nothing else spares every stage of a page its hardest questions.

import { once } from '../document/once.ts'
import type { CommonMarks } from './common-marks.ts'

/** A common character. */
const SIGN = 1
/** It carries marks. */
const CARRIER = 2
const MARK = 4
/** A letter that is read from right to left, or from left to right, as directionOf() counts them. */
const RIGHT_LETTER = 8
const LEFT_LETTER = 16
/** Its bidi class, L, EN or AN, makes it run against a paragraph from right to left; R, AL or AN, against the other. */
const AGAINST_RIGHT = 32
const AGAINST_LEFT = 64

const ARABIC = SIGN | RIGHT_LETTER | AGAINST_LEFT
const LATIN = SIGN | LEFT_LETTER | AGAINST_RIGHT
const EUROPEAN_NUMBER = SIGN | AGAINST_RIGHT
const ARABIC_NUMBER = SIGN | AGAINST_RIGHT | AGAINST_LEFT
const ARABIC_SIGN = SIGN | AGAINST_LEFT

/**
 * Characters of one column that are graphemes of their own, in NFC beside any other of them, that no terminal obeys, and
 * of which none but U+0020 is white space: Latin, Cyrillic, Hebrew and Arabic letters, digits and punctuation. Then
 * tashkeel, and the joiner that parts Persian words: they take no column, and compose with no letter that carries them.
 *
 * Of two ranges with a character the later tells what it is.
 */
const ranges: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x20, 0x7e, SIGN],
  [0x30, 0x39, EUROPEAN_NUMBER],
  [0x41, 0x5a, LATIN],
  [0x61, 0x7a, LATIN],
  [0xa0, 0xa8, SIGN],
  [0xaa, 0xac, SIGN],
  [0xaa, 0xaa, LATIN],
  [0xaf, 0xbf, SIGN],
  [0xb2, 0xb3, EUROPEAN_NUMBER],
  [0xb5, 0xb5, LATIN],
  [0xb9, 0xb9, EUROPEAN_NUMBER],
  [0xba, 0xba, LATIN],
  [0xc0, 0x2_af, LATIN],
  [0xd7, 0xd7, SIGN],
  [0xf7, 0xf7, SIGN],
  [0x3_a3, 0x4_81, LATIN],
  [0x3_f6, 0x3_f6, SIGN],
  [0x4_82, 0x4_82, SIGN | AGAINST_RIGHT],
  [0x4_8a, 0x5_2f, LATIN],
  [0x5_d0, 0x5_ea, ARABIC],
  [0x6_06, 0x6_0f, SIGN],
  [0x6_08, 0x6_08, ARABIC_SIGN],
  [0x6_0b, 0x6_0b, ARABIC_SIGN],
  [0x6_0d, 0x6_0d, ARABIC_SIGN],
  [0x6_1b, 0x6_1b, ARABIC_SIGN],
  [0x6_1d, 0x6_1f, ARABIC_SIGN],
  [0x6_20, 0x6_4a, ARABIC | CARRIER],
  [0x6_4b, 0x6_52, SIGN | MARK],
  [0x6_60, 0x6_69, ARABIC_NUMBER],
  [0x6_6a, 0x6_6a, SIGN],
  [0x6_6b, 0x6_6c, ARABIC_NUMBER],
  [0x6_6d, 0x6_6d, ARABIC_SIGN],
  [0x6_6e, 0x6_6f, ARABIC],
  [0x6_70, 0x6_70, SIGN | MARK],
  [0x6_71, 0x6_d3, ARABIC | CARRIER],
  [0x6_d4, 0x6_d4, ARABIC_SIGN],
  [0x6_d5, 0x6_d5, ARABIC],
  [0x6_ee, 0x6_ef, ARABIC],
  [0x6_f0, 0x6_f9, EUROPEAN_NUMBER],
  [0x6_fa, 0x6_fc, ARABIC],
  [0x6_fd, 0x6_fe, ARABIC_SIGN],
  [0x6_ff, 0x6_ff, ARABIC],
  [0x7_00, 0x7_0d, ARABIC_SIGN],
  [0x20_0c, 0x20_0c, SIGN | MARK],
  [0x20_10, 0x20_27, SIGN],
  [0x20_30, 0x20_3b, SIGN],
  [0x20_a0, 0x20_bf, SIGN],
]

let table: Uint8Array | undefined

/** By UTF-16 unit; 0 is what is not common. */
function kindTable(): Uint8Array {
  if (table !== undefined) return table
  // Of all units, so that none has to be looked at first; what is never written takes no memory.
  table = new Uint8Array(0x1_00_00)
  for (const [first, last, kind] of ranges) table.fill(kind, first, last + 1)
  return table
}

/** A text of common characters. */
export interface CommonText {
  readonly text: string
  /** Its units, and whatever comes after them. */
  readonly units: Uint16Array
  readonly marks: CommonMarks
}

/** What a text is made of; the more is known of it, the greater. */
export type Commonness = typeof ANYTHING | typeof COMMON | typeof COMPOSED | typeof UNMARKED

export const ANYTHING = 0
/** Common characters, and marks on letters that carry them: each takes a column, but for marks, that take none. */
export const COMMON = 1
/** Such text with no two marks on a letter, so that it is in NFC. */
export const COMPOSED = 2
/** Such text without marks: each UTF-16 unit is one grapheme of one column. */
export const UNMARKED = 3

/** A class of a regular expression: the characters of the kinds that `isOf` takes, and some that a later range changes. */
const classOf = (isOf: (kind: number) => boolean): string =>
  ranges
    .filter(([, , kind]) => isOf(kind))
    .map(([first, last]) => `${escaped(first)}-${escaped(last)}`)
    .join('')

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`

const has =
  (bits: number) =>
  (kind: number): boolean =>
    (kind & bits) !== 0

const marks = once(() => classOf(has(MARK)))
const allCommon = once(() => new RegExp(`^[${classOf(() => true)}]*$`))
const anyMark = once(() => new RegExp(`[${marks()}]`))
const misplacedMark = once(() => new RegExp(`(?:^|[^${classOf(has(CARRIER | MARK))}])[${marks()}]`))
const stackedMarks = once(() => new RegExp(`[${marks()}]{2}`))
/** To be gone through from its `lastIndex`. */
export const everyMark = once(() => new RegExp(anyMark(), 'g'))
const leftLetter = once(() => new RegExp(`[${classOf(has(LEFT_LETTER))}]`))
const rightLetter = once(() => new RegExp(`[${classOf(has(RIGHT_LETTER))}]`))
const againstRight = once(() => new RegExp(`[${classOf(has(AGAINST_RIGHT))}]`))

/** Whether a text is of common characters alone. */
export const commonness = (text: string): Commonness => (allCommon().test(text) ? commonnessOfMarks(text) : ANYTHING)

/** The same of a text of common characters, where marks may stand where none should. */
export function commonnessOfMarks(text: string): Commonness {
  if (!anyMark().test(text)) return UNMARKED
  if (misplacedMark().test(text)) return ANYTHING
  return stackedMarks().test(text) ? COMMON : COMPOSED
}

/** How common text runs: what its levels and its marks hang on. */
export interface CommonFlow {
  readonly isMarked: boolean
  /** Above 0 where more of its letters are read from right to left than from left to right, below where fewer. */
  readonly surplus: number
  /** Whether anything in it could run against a paragraph from right to left, or from left to right. */
  readonly againstRight: boolean
  readonly againstLeft: boolean
}

/**
 * How a text runs that has letters from right to left and no others, as nearly every paragraph of an article in Arabic or
 * Hebrew; undefined for any other. A regular expression is at full speed from the start, a loop is not.
 */
export function rightToLeftFlow(text: string): CommonFlow | undefined {
  if (!allCommon().test(text) || leftLetter().test(text) || !rightLetter().test(text)) return undefined
  return { isMarked: anyMark().test(text), surplus: 1, againstRight: againstRight().test(text), againstLeft: true }
}

/** How the first units of a text run; undefined where one of them is not common. Marks may stand where none should. */
export function commonFlow(units: Uint16Array, length: number): CommonFlow | undefined {
  const kinds = kindTable()
  let all = SIGN
  let some = 0
  let surplus = 0
  // Without a branch: letters and spaces come in no order that a processor could foresee.
  for (let at = 0; at < length; at += 1) {
    const kind = kinds[units[at] ?? 0] ?? 0
    all &= kind
    some |= kind
    surplus += ((kind >> 3) & 1) - ((kind >> 4) & 1)
  }
  if (all === 0) return undefined
  return {
    isMarked: (some & MARK) !== 0,
    surplus,
    againstRight: (some & AGAINST_RIGHT) !== 0,
    againstLeft: (some & AGAINST_LEFT) !== 0,
  }
}
