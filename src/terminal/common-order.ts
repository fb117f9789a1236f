import { isCommonMark } from './common-text.ts'
import { mirrorTable } from './mirroring.ts'
import type { TextRange } from './wrap.ts'

const SPACE = 0x20

/** Where lines are written, unit by unit: `place` is that of the next. */
export interface Pen {
  readonly units: Uint16Array
  place: number
}

export function write(text: string, pen: Pen): void {
  for (let at = 0; at < text.length; at += 1) pen.units[pen.place + at] = text.charCodeAt(at)
  pen.place += text.length
}

export function writeBlanks(count: number, pen: Pen): void {
  const { units, place } = pen
  for (let at = 0; at < count; at += 1) units[place + at] = SPACE
  pen.place = place + count
}

/** Units of a line as they are read. */
export function writeAsRead(read: Uint16Array, { start, end }: TextRange, pen: Pen): void {
  const { units, place } = pen
  for (let at = start; at < end; at += 1) units[place + at - start] = read[at] ?? 0
  pen.place = place + end - start
}

/** Units of a line that all run from right to left, and have no marks among them: UAX #9 L2, L4. */
export function writeTurned(joined: Uint16Array, { start, end }: TextRange, pen: Pen): void {
  const { units, place } = pen
  const mirrors = mirrorTable()
  const last = place + end - 1
  for (let at = start; at < end; at += 1) {
    const unit = joined[at] ?? 0
    units[last - at] = mirrors[unit] || unit
  }
  pen.place = place + end - start
}

/** Where a stretch begins that is of one level and runs from left to right, or is a letter with its marks. */
function startOfStretch(joined: Uint16Array, levels: Uint8Array | undefined, start: number, until: number): number {
  let from = until - 1
  if (runsAgainst(levels, from)) while (from > start && runsAgainst(levels, from - 1)) from -= 1
  else while (from > start && isCommonMark(joined[from] ?? 0)) from -= 1
  return from
}

const runsAgainst = (levels: Uint8Array | undefined, at: number): boolean => levels !== undefined && levels[at] !== 1

/**
 * Units of a line from right to left of common text: from its end, what is at another level in the order it is read,
 * and marks after the letter that carries them (UAX #9 L2–L4).
 *
 * @param levels None where all are that of the line.
 */
export function writeOrdered(
  joined: Uint16Array,
  levels: Uint8Array | undefined,
  { start, end }: TextRange,
  pen: Pen,
): void {
  const { units } = pen
  const mirrors = mirrorTable()
  let { place } = pen
  for (let until = end, from = end; until > start; until = from) {
    from = startOfStretch(joined, levels, start, until)
    const first = joined[from] ?? 0
    units[place] = runsAgainst(levels, from) ? first : mirrors[first] || first
    for (let at = from + 1; at < until; at += 1) units[place + at - from] = joined[at] ?? 0
    place += until - from
  }
  pen.place = place
}
