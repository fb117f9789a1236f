import { B, FSI, LRI, PDI, REMOVED, RLI, S, WS, bidiClass, maskOf } from './bidi-class.ts'
import { graphemeStarts } from './grapheme.ts'
import { mirrored } from './mirroring.ts'

const SEPARATORS = maskOf(B, S)
const TRAILING = maskOf(WS, FSI, LRI, RLI, PDI) | REMOVED

const isTrailSurrogate = (unit: number): boolean => unit >= 0xdc_00 && unit <= 0xdf_ff

/** A paragraph of one direction, and the levels of its units. */
export interface LevelledText {
  readonly text: string
  readonly levels: Uint8Array
  readonly direction: 'ltr' | 'rtl'
}

/**
 * UAX #9 L1: the levels of one line of a paragraph, where separators, and space at their side or at the line's end,
 * stand as the paragraph runs.
 *
 * @param start The line's first UTF-16 unit.
 * @param end The unit after its last.
 */
export function lineLevels({ text, levels, direction }: LevelledText, start: number, end: number): Uint8Array {
  const line = levels.slice(start, end)
  const paragraphLevel = direction === 'rtl' ? 1 : 0
  let trailing = true
  for (let at = end - 1; at >= start; at -= 1) {
    const last = at
    if (isTrailSurrogate(text.charCodeAt(at)) && at > start) at -= 1
    const codePoint = text.codePointAt(at) ?? 0
    const value = bidiClass(codePoint)
    if ((SEPARATORS >> value) & 1) trailing = true
    else if (((TRAILING >> value) & 1) === 0) trailing = false
    if (trailing) line.fill(paragraphLevel, at - start, last + 1 - start)
  }
  return line
}

/** UAX #9 L2: the places of a line from left to right, one level a place. */
export function reorder(levels: Uint8Array): Uint32Array {
  const order = Uint32Array.from(levels, (_, at) => at)
  let highest = 0
  let lowestOdd = 255
  for (const level of levels) {
    if (level > highest) highest = level
    if (level & 1 && level < lowestOdd) lowestOdd = level
  }
  for (let level = highest; level >= lowestOdd; level -= 1) {
    for (let start = 0; start < levels.length; start += 1) {
      if ((levels[start] ?? 0) < level) continue
      let end = start + 1
      while (end < levels.length && (levels[end] ?? 0) >= level) end += 1
      order.subarray(start, end).reverse()
      start = end
    }
  }
  return order
}

/**
 * The offsets of a line's UTF-16 units from left to right (UAX #9 L2), each cluster whole: marks after their base
 * (L3), surrogates in pairs, an emoji's parts in order.
 *
 * @param line The text of the line, in logical order.
 * @param levels What lineLevels gave for it.
 */
export function visualOrder(line: string, levels: Uint8Array): Uint32Array {
  const starts = graphemeStarts(line)
  const order = reorder(Uint8Array.from(starts, (start) => levels[start] ?? 0))
  const units = new Uint32Array(line.length)
  let count = 0
  for (const place of order) {
    const end = starts[place + 1] ?? line.length
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      units[count] = at
      count += 1
    }
  }
  return units
}

/** A line as it stands on the screen from left to right: ordered, brackets facing their text (UAX #9 L2–L4). */
export function visualLine(line: string, levels: Uint8Array): string {
  let text = ''
  for (const at of visualOrder(line, levels)) {
    const character = line.charAt(at)
    text += ((levels[at] ?? 0) & 1) === 1 ? (mirrored(character) ?? character) : character
  }
  return text
}
