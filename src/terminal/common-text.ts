// What articles are mostly made of. Text of nothing else spares every stage of a page its hardest questions.

/**
 * Characters of one column that are graphemes of their own, in NFC beside any other of them, that no terminal obeys, and
 * of which none but U+0020 is white space: Latin, Cyrillic, Hebrew and Arabic letters, digits and punctuation.
 */
const signs: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xa8],
  [0xaa, 0xac],
  [0xaf, 0x2_af],
  [0x3_a3, 0x3_ff],
  [0x4_00, 0x4_82],
  [0x4_8a, 0x5_2f],
  [0x5_d0, 0x5_ea],
  [0x6_06, 0x6_0f],
  [0x6_1b, 0x6_1b],
  [0x6_1d, 0x6_4a],
  [0x6_60, 0x6_6f],
  [0x6_71, 0x6_d5],
  [0x6_ee, 0x7_0d],
  [0x20_10, 0x20_27],
  [0x20_30, 0x20_3b],
  [0x20_a0, 0x20_bf],
]

/** Letters that carry the marks. */
const carriers: readonly (readonly [first: number, last: number])[] = [
  [0x6_20, 0x6_4a],
  [0x6_71, 0x6_d3],
]

/** Tashkeel, and the joiner that parts Persian words: they take no column, and compose with no carrier. */
const marks: readonly (readonly [first: number, last: number])[] = [
  [0x6_4b, 0x6_52],
  [0x6_70, 0x6_70],
  [0x20_0c, 0x20_0c],
]

const SIGN = 1
const CARRIER = 2
const MARK = 3
const END = 0x20_c0

let table: Uint8Array | undefined

function commonTable(): Uint8Array {
  if (table !== undefined) return table
  table = new Uint8Array(END)
  for (const [first, last] of signs) table.fill(SIGN, first, last + 1)
  for (const [first, last] of carriers) table.fill(CARRIER, first, last + 1)
  for (const [first, last] of marks) table.fill(MARK, first, last + 1)
  return table
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

/** Whether a text is of common characters alone. */
export function commonness(text: string): Commonness {
  const kinds = commonTable()
  let isMarked = false
  let isStacked = false
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const kind = unit < END ? (kinds[unit] ?? 0) : 0
    if (kind === 0) return ANYTHING
    if (kind === MARK) {
      if (before < CARRIER) return ANYTHING
      isMarked = true
      if (before === MARK) isStacked = true
    }
    before = kind
  }
  if (isStacked) return COMMON
  return isMarked ? COMPOSED : UNMARKED
}

/** Whether a UTF-16 unit of a common text is a mark. */
export const isCommonMark = (unit: number): boolean => unit < END && commonTable()[unit] === MARK
