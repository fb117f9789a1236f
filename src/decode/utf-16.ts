/** Bytes looked at: more than enough to tell, whatever the text begins with. */
const sample = 65_536

/** Of the units without a zero byte, so many look like two letters of ASCII in Chinese at most; in ASCII all do. */
const mostPairs = 0.6

/**
 * Tells text in UTF-16 without a byte order mark by its zero bytes: each character of ASCII has one, and no other bytes
 * than those of a text stand in one row only.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length, sample)
  const low = { spaces: 0, letters: 0 }
  const high = { spaces: 0, letters: 0 }
  const wide = { all: 0, pairs: 0 }
  for (let at = 0; at + 1 < end; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
    if (first === 0 && second === 0) return undefined
    if (second === 0) count(first, low)
    else if (first === 0) count(second, high)
    else countWide(first, second, wide)
  }
  // Words of ASCII with a zero byte after each, as programs have them.
  if (wide.pairs > Math.max(wide.all * mostPairs, low.letters + high.letters)) return undefined
  // Spaces and line ends first: U+4E00, a frequent Chinese character, looks like an N the other way round.
  const difference = low.spaces - high.spaces || low.letters - high.letters
  if (difference === 0) return undefined
  return difference > 0 ? 'utf-16le' : 'utf-16be'
}

const isAscii = (byte: number): boolean => byte >= 0x20 && byte < 0x7f

function countWide(first: number, second: number, seen: { all: number; pairs: number }): void {
  seen.all++
  if (isAscii(first) && isAscii(second)) seen.pairs++
}

function count(byte: number, seen: { spaces: number; letters: number }): void {
  const isSpace = byte === 0x20 || byte === 0x0a || byte === 0x0d
  if (isSpace) seen.spaces++
  if (isSpace || byte === 0x09 || (byte > 0x20 && byte < 0x7f)) seen.letters++
}
