import type { Direction } from './article.ts'

// The blocks whose letters have bidi class R or AL (DerivedBidiClass.txt): Hebrew to Arabic Extended-A, the Hebrew and
// Arabic presentation forms, and the right-to-left scripts of the supplementary planes.
const rightToLeftBlocks: readonly (readonly [number, number])[] = [
  [0x0590, 0x08ff],
  [0xfb1d, 0xfdff],
  [0xfe70, 0xfeff],
  [0x1_0800, 0x1_0fff],
  [0x1_e800, 0x1_efff],
]

// No letters: Latin-1 and Arabic signs, marks and digits, quotation marks and dashes. With ASCII and the Arabic letters
// all there is in most articles, which are spared the regular expression: it takes longer to make than all else here.
const signs: readonly (readonly [number, number])[] = [
  [0x0080, 0x00a9],
  [0x00ab, 0x00b4],
  [0x0600, 0x060f],
  [0x061b, 0x061f],
  [0x064b, 0x066d],
  [0x2000, 0x2070],
]

/** The direction of one code point's letter, as UAX #9 has its strong classes; none for digits, marks and signs. */
function strongDirection(codePoint: number): Direction | undefined {
  if (codePoint === 0x200e) return 'ltr'
  if (codePoint === 0x200f || codePoint === 0x061c) return 'rtl'
  if (codePoint < 0x80) return isAsciiLetter(codePoint) ? 'ltr' : undefined
  if (codePoint >= 0x0620 && codePoint <= 0x064a) return 'rtl'
  if (signs.some(([first, last]) => codePoint >= first && codePoint <= last)) return undefined
  if (!/\p{L}/u.test(String.fromCodePoint(codePoint))) return undefined
  return rightToLeftBlocks.some(([first, last]) => codePoint >= first && codePoint <= last) ? 'rtl' : 'ltr'
}

const isAsciiLetter = (codePoint: number): boolean =>
  (codePoint >= 0x61 && codePoint <= 0x7a) || (codePoint >= 0x41 && codePoint <= 0x5a)

/** What a table keeps of a character: nothing before it was asked, then one of these. */
const NEUTRAL = 1
const LEFT_TO_RIGHT = 2
const RIGHT_TO_LEFT = 4

/** By UTF-16 unit, filled as characters come: an article has few. */
const known = new Uint8Array(0x1_00_00)

function valueOf(codePoint: number): number {
  const direction = strongDirection(codePoint)
  if (direction === undefined) return NEUTRAL
  return direction === 'rtl' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT
}

// Most articles in Arabic and Hebrew have no other letters: they need not be counted, one by one.
const noneLeftToRight = /^[\0-@[-`{-\u00a9\u0590-\u085f\u2000-\u200d\u200f-\u2070]*$/
const anyRightToLeft = /[\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3]/

/** How many more strong characters of a text run from right to left than from left to right. */
function surplus(text: string): number {
  let more = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    let value = known[unit] ?? 0
    if (value === 0) {
      const codePoint = text.codePointAt(at) ?? unit
      value = valueOf(codePoint)
      if (codePoint > 0xff_ff) at += 1
      // Half a pair says nothing of another pair it is half of.
      else if (unit < 0xd8_00 || unit > 0xdf_ff) known[unit] = value
    }
    // Counted without asking which: letters and spaces come in no order that a processor could foresee.
    more += (value >> 2) - ((value >> 1) & 1)
  }
  return more
}

/**
 * The direction of most of a text's strong characters, not of the first: an Arabic title may begin with a Latin name.
 *
 * @param otherwise What a tie, or a text without letters, takes.
 */
export function directionOf(texts: string | Iterable<string>, otherwise: Direction = 'ltr'): Direction {
  let more = 0
  const all = typeof texts === 'string' ? [texts] : [...texts]
  if (all.every((text) => noneLeftToRight.test(text)) && all.some((text) => anyRightToLeft.test(text))) return 'rtl'
  for (const text of all) more += surplus(text)
  if (more === 0) return otherwise
  return more > 0 ? 'rtl' : 'ltr'
}
