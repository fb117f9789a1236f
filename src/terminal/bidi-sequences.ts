import { ISOLATE_INITIATORS, L, PDI, R, REMOVED, is } from './bidi-class.ts'

const NONE = -1

/** BD13: characters of one level that are resolved together, whatever isolates stand between. */
export interface Sequence {
  /** Offsets of its units, without those X9 removes. */
  readonly units: Int32Array
  readonly level: number
  /** X10: the directions at its two ends, L or R. */
  readonly before: number
  readonly after: number
}

/** BD7: a stretch of one level, from its first unit to its last. */
interface Run {
  readonly place: number
  readonly start: number
  end: number
  readonly level: number
}

/** A paragraph after X8: the class of each unit before overrides, its explicit level, and which isolates match. */
export interface Levelled {
  readonly initial: Uint8Array
  readonly levels: Uint8Array
  readonly match: Int32Array
  readonly paragraphLevel: number
}

function levelRuns({ initial, levels }: Levelled): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (let at = 0; at < initial.length; at += 1) {
    if (is(REMOVED, initial[at] ?? L)) continue
    const level = levels[at] ?? 0
    if (run === undefined || run.level !== level) {
      run = { place: runs.length, start: at, end: at, level }
      runs.push(run)
    }
    run.end = at
  }
  return runs
}

let counted = new Int32Array(0)

/** The offsets from `start` up to and without `end`: in one array for all, that nobody writes into. */
export function allUnits(start: number, end: number): Int32Array {
  if (counted.length < end) counted = Int32Array.from({ length: Math.max(1024, 2 * end) }, (_, at) => at)
  return counted.subarray(start, end)
}

/** The offsets of all units between two, both included, but those X9 removes. */
export function unitsBetween(initial: Uint8Array, start: number, end: number): Int32Array {
  const units = new Int32Array(end + 1 - start)
  let count = 0
  for (let at = start; at <= end; at += 1) {
    if (is(REMOVED, initial[at] ?? L)) continue
    units[count] = at
    count += 1
  }
  return units.subarray(0, count)
}

function unitsOf(runs: readonly Run[], initial: Uint8Array): Int32Array {
  const parts = runs.map(({ start, end }) => unitsBetween(initial, start, end))
  const units = new Int32Array(parts.reduce((length, part) => length + part.length, 0))
  let count = 0
  for (const part of parts) {
    units.set(part, count)
    count += part.length
  }
  return units
}

/** The direction a level runs in. */
export const directionOf = (level: number): number => ((level & 1) === 1 ? R : L)

/** UAX #9 X10: the isolating run sequences of a paragraph, each with the directions at its ends. */
export function isolatingRunSequences(levelled: Levelled): Sequence[] {
  const { initial, match, paragraphLevel } = levelled
  const runs = levelRuns(levelled)
  const runAt = new Map(runs.map((run) => [run.start, run]))
  const endsOpen = ({ end }: Run): boolean => is(ISOLATE_INITIATORS, initial[end] ?? L)
  const continues = ({ start }: Run): boolean => initial[start] === PDI && match[start] !== NONE

  const sequenceFrom = (first: Run): Sequence => {
    const chain: Run[] = []
    let last = first
    for (let run: Run | undefined = first; run !== undefined;) {
      chain.push(run)
      last = run
      run = endsOpen(run) ? runAt.get(match[run.end] ?? NONE) : undefined
    }
    const levelBefore = runs[first.place - 1]?.level ?? paragraphLevel
    const levelAfter = endsOpen(last) ? paragraphLevel : (runs[last.place + 1]?.level ?? paragraphLevel)
    return {
      units: unitsOf(chain, initial),
      level: first.level,
      before: directionOf(Math.max(levelBefore, first.level)),
      after: directionOf(Math.max(levelAfter, first.level)),
    }
  }

  return runs.filter((run) => !continues(run)).map(sequenceFrom)
}
