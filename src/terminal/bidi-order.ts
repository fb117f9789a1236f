import type { Direction } from '../document/article.ts'
import { B, FSI, LRI, PDI, REMOVED, RLI, S, WS, bidiClass, is, maskOf } from './bidi-class.ts'
import { graphemeStarts, isUnitwise } from './grapheme.ts'
import { mirroredUnit } from './mirroring.ts'
import { isLead, isTrail } from './surrogates.ts'
import { unitRoom } from '../document/unit-room.ts'

const SEPARATORS = maskOf(B, S)
const TRAILING = maskOf(WS, FSI, LRI, RLI, PDI) | REMOVED

const room = unitRoom()

/** A paragraph of one direction, and the levels of its units. */
export interface LevelledText {
  readonly text: string
  readonly levels: Uint8Array
  readonly direction: Direction
}

/**
 * UAX #9 L1: the levels of one line of a paragraph, where separators, and space beside them or at the line's end,
 * stand as the paragraph runs.
 *
 * @param start The line's first UTF-16 unit.
 * @param end The unit after its last.
 */
export function lineLevels({ text, levels, direction }: LevelledText, start: number, end: number): Uint8Array {
  const line = levels.slice(start, end)
  const paragraphLevel = direction === 'rtl' ? 1 : 0
  let trailing = true
  for (let at = line.length - 1; at >= 0; at -= 1) {
    const unit = text.charCodeAt(start + at)
    const first = isTrail(unit) && at > 0 && isLead(text.charCodeAt(start + at - 1)) ? at - 1 : at
    const value = bidiClass(first === at ? unit : (text.codePointAt(start + first) ?? unit))
    trailing = is(SEPARATORS, value) || (trailing && is(TRAILING, value))
    if (trailing) line.fill(paragraphLevel, first, at + 1)
    at = first
  }
  return line
}

function reverse(order: Uint32Array, start: number, end: number): void {
  let high = end - 1
  for (let low = start; low < high; low += 1) {
    const kept = order[low] ?? 0
    order[low] = order[high] ?? 0
    order[high] = kept
    high -= 1
  }
}

/** Reverses every stretch of a line whose levels are at least `level`. */
function reverseFrom(order: Uint32Array, levels: Uint8Array, level: number): void {
  let start = 0
  while (start < levels.length) {
    if ((levels[start] ?? 0) >= level) {
      let end = start + 1
      while ((levels[end] ?? 0) >= level) end += 1
      reverse(order, start, end)
      start = end
    }
    start += 1
  }
}

/** UAX #9 L2: the places of a line from left to right, one level a place. */
export function reorder(levels: Uint8Array): Uint32Array {
  const order = new Uint32Array(levels.length)
  let highest = 0
  let lowest = 255
  for (let at = 0; at < levels.length; at += 1) {
    const level = levels[at] ?? 0
    order[at] = at
    if (level > highest) highest = level
    if (level < lowest) lowest = level
  }
  for (let level = highest; level >= (lowest | 1); level -= 1) reverseFrom(order, levels, level)
  return order
}

/** Gives every unit the level of its cluster's first. */
function levelClusters(levels: Uint8Array, starts: Uint32Array): Uint8Array {
  const even = levels.slice()
  for (let place = 0; place < starts.length; place += 1) {
    const start = starts[place] ?? 0
    const end = starts[place + 1] ?? levels.length
    for (let at = start + 1; at < end; at += 1) even[at] = levels[start] ?? 0
  }
  return even
}

/** UAX #9 L3: turns round again the clusters that L2 turned. */
function restoreClusters(order: Uint32Array, levels: Uint8Array, starts: Uint32Array): void {
  const inside = new Uint8Array(levels.length).fill(1)
  for (let place = 0; place < starts.length; place += 1) inside[starts[place] ?? 0] = 0
  for (let place = 0; place < order.length; place += 1) {
    const unit = order[place] ?? 0
    if (inside[unit] === 0 || ((levels[unit] ?? 0) & 1) === 0) continue
    let end = place + 1
    while (inside[order[end - 1] ?? 0] === 1) end += 1
    reverse(order, place, end)
    place = end - 1
  }
}

/**
 * The offsets of a line's UTF-16 units from left to right (UAX #9 L2), each grapheme cluster whole: marks after their
 * base (L3), surrogates in pairs, an emoji's parts in order.
 *
 * @param line The text of the line, in logical order.
 * @param levels What lineLevels gave for it.
 */
export function visualOrder(line: string, levels: Uint8Array): Uint32Array {
  if (isUnitwise(line)) return reorder(levels)
  const starts = graphemeStarts(line)
  const even = levelClusters(levels, starts)
  const order = reorder(even)
  restoreClusters(order, even, starts)
  return order
}

const drawn = (unit: number, level: number): number => ((level & 1) === 1 ? mirroredUnit(unit) : unit)

/** The greatest of these levels, unless one is 0: then 255. */
function highestAboveZero(levels: Uint8Array): number {
  let highest = 0
  let lowest = 255
  for (let at = 0; at < levels.length; at += 1) {
    const level = levels[at] ?? 0
    if (level > highest) highest = level
    if (level < lowest) lowest = level
  }
  return lowest === 0 ? 255 : highest
}

/**
 * L2 and L4 on a line from right to left whose other stretches are of one level: written from its right end, each such
 * stretch as it is read. Nearly all lines of an Arabic or Hebrew article.
 */
function rightToLeftLine(line: string, levels: Uint8Array): string {
  const units = room.units(line.length)
  let place = line.length
  let end = 0
  for (let at = 0; at < line.length; at = end) {
    end = at + 1
    if (levels[at] === 1) {
      place -= 1
      units[place] = mirroredUnit(line.charCodeAt(at))
      continue
    }
    while (levels[end] === 2) end += 1
    place -= end - at
    for (let inner = at; inner < end; inner += 1) units[place + inner - at] = line.charCodeAt(inner)
  }
  return room.text(line.length)
}

/** A line as it stands on the screen from left to right: ordered, brackets facing their text (UAX #9 L2–L4). */
export function visualLine(line: string, levels: Uint8Array): string {
  if (highestAboveZero(levels) <= 2 && isUnitwise(line)) return rightToLeftLine(line, levels)
  const order = visualOrder(line, levels)
  const units = room.units(line.length)
  for (let place = 0; place < line.length; place += 1) {
    const at = order[place] ?? 0
    units[place] = drawn(line.charCodeAt(at), levels[at] ?? 0)
  }
  return room.text(line.length)
}
