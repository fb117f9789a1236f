import type { CommonMarks } from './common-marks.ts'
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

/** Whether what is at a level runs from left to right: the line itself is at level 1. */
const runsAgainst = (level: number | undefined): boolean => level !== 1

/** Units from right to left, of a line that has been written as if all of it ran so. */
interface Turned {
  readonly read: Uint16Array
  readonly units: Uint16Array
  /** The place of the last unit of the line, which was written first. */
  readonly last: number
  readonly end: number
}

/** Writes a stretch again in the order it is read. */
function putBack({ read, units, last, end }: Turned, from: number, until: number): void {
  const place = last + end - until
  for (let at = from; at < until; at += 1) units[place + at - from] = read[at] ?? 0
}

function putBackLevels(turned: Turned, levels: Uint8Array, { start, end }: TextRange): void {
  const own = levels.subarray(start, end)
  for (let from = own.findIndex(runsAgainst); from !== -1 && from < own.length;) {
    let until = from + 1
    while (until < own.length && runsAgainst(own[until])) until += 1
    putBack(turned, start + from, start + until)
    from = until
    while (from < own.length && !runsAgainst(own[from])) from += 1
  }
}

/** Marks come after the letter that carries them. */
function putBackMarks(turned: Turned, { offsets, before }: CommonMarks, { start, end }: TextRange): void {
  const count = before(end)
  for (let at = before(start); at < count; at += 1) {
    const first = offsets[at] ?? 0
    while (at + 1 < count && offsets[at + 1] === (offsets[at] ?? 0) + 1) at += 1
    putBack(turned, first - 1, (offsets[at] ?? 0) + 1)
  }
}

/** What a line from right to left is made of. */
export interface Mixed {
  /** Letters joined. */
  readonly units: Uint16Array
  /** None where all are that of the line. */
  readonly levels: Uint8Array | undefined
  readonly marks: CommonMarks
}

/**
 * Units of a line from right to left of common text: from its end, what is at another level in the order it is read,
 * and marks after the letter that carries them (UAX #9 L2–L4).
 */
export function writeOrdered({ units: read, levels, marks }: Mixed, line: TextRange, pen: Pen): void {
  const last = pen.place
  writeTurned(read, line, pen)
  const turned = { read, units: pen.units, last, end: line.end }
  if (levels !== undefined) putBackLevels(turned, levels, line)
  putBackMarks(turned, marks, line)
}
