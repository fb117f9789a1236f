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

const letter = /\p{L}/u

/** The direction of one code point's letter, as UAX #9 has its strong classes; none for digits, marks and signs. */
function strongDirection(codePoint: number): Direction | undefined {
  if (codePoint < 0x80) return isAsciiLetter(codePoint) ? 'ltr' : undefined
  // Unambiguous, and nearly all there is in an Arabic article: spare it the regular expression.
  if (codePoint >= 0x0620 && codePoint <= 0x064a) return 'rtl'
  if (codePoint === 0x200e) return 'ltr'
  if (codePoint === 0x200f || codePoint === 0x061c) return 'rtl'
  if (!letter.test(String.fromCodePoint(codePoint))) return undefined
  return rightToLeftBlocks.some(([first, last]) => codePoint >= first && codePoint <= last) ? 'rtl' : 'ltr'
}

const isAsciiLetter = (codePoint: number): boolean =>
  (codePoint >= 0x61 && codePoint <= 0x7a) || (codePoint >= 0x41 && codePoint <= 0x5a)

/** How many strong characters of each direction a text has. */
interface StrongCount {
  ltr: number
  rtl: number
}

function countStrong(text: string, count: StrongCount): StrongCount {
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0
    if (codePoint > 0xffff) at += 1
    const direction = strongDirection(codePoint)
    if (direction !== undefined) count[direction] += 1
  }
  return count
}

/**
 * The direction of most of a text's strong characters, not of the first: an Arabic title may begin with a Latin name.
 *
 * @param otherwise What a tie, or a text without letters, takes.
 */
export function directionOf(texts: string | Iterable<string>, otherwise: Direction = 'ltr'): Direction {
  const count: StrongCount = { ltr: 0, rtl: 0 }
  for (const text of typeof texts === 'string' ? [texts] : texts) countStrong(text, count)
  if (count.ltr === count.rtl) return otherwise
  return count.rtl > count.ltr ? 'rtl' : 'ltr'
}
