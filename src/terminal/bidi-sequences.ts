import { FSI, L, LRI, PDI, REMOVED, RLI, maskOf } from './bidi-class.ts'

const INITIATORS = maskOf(LRI, RLI, FSI)
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

/** BD7: a stretch of one level. */
interface Run {
  readonly start: number
  end: number
  readonly level: number
}

function levelRuns(classes: Uint8Array, levels: Uint8Array): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (let at = 0; at < classes.length; at += 1) {
    if ((REMOVED >> (classes[at] ?? L)) & 1) continue
    const level = levels[at] ?? 0
    if (run === undefined || run.level !== level) {
      run = { start: at, end: at, level }
      runs.push(run)
    }
    run.end = at
  }
  return runs
}

function unitsOf(runs: readonly Run[], classes: Uint8Array): Int32Array {
  const units = new Int32Array(runs.reduce((length, { start, end }) => length + end + 1 - start, 0))
  let count = 0
  for (const { start, end } of runs) {
    for (let at = start; at <= end; at += 1) {
      if ((REMOVED >> (classes[at] ?? L)) & 1) continue
      units[count] = at
      count += 1
    }
  }
  return units.subarray(0, count)
}

const direction = (level: number): number => level & 1

/** The text of a paragraph as the bidi algorithm sees it; classes are those after overrides, initial those before. */
export interface Explicit {
  readonly classes: Uint8Array
  readonly initial: Uint8Array
  readonly levels: Uint8Array
  readonly match: Int32Array
  readonly paragraphLevel: number
}

/** UAX #9 X10: the isolating run sequences of a paragraph, each with the directions at its ends. */
export function isolatingRunSequences(explicit: Explicit): Sequence[] {
  const { initial, levels, match, paragraphLevel } = explicit
  const runs = levelRuns(initial, levels)
  const runAt = new Map(runs.map(({ start }, index) => [start, index]))
  const sequences: Sequence[] = []
  for (const [index, run] of runs.entries()) {
    if (initial[run.start] === PDI && match[run.start] !== NONE) continue
    const chain = [run]
    let last = index
    const pdiOf = (at: number): number => ((INITIATORS >> (initial[at] ?? L)) & 1 ? (match[at] ?? NONE) : NONE)
    for (let next = runAt.get(pdiOf(run.end)); next !== undefined; next = runAt.get(pdiOf(runs[next]?.end ?? NONE))) {
      const linked = runs[next]
      if (linked !== undefined) chain.push(linked)
      last = next
    }
    const lastEnd = runs[last]?.end ?? NONE
    const open = ((INITIATORS >> (initial[lastEnd] ?? L)) & 1) === 1
    const levelBefore = runs[index - 1]?.level ?? paragraphLevel
    const levelAfter = open ? paragraphLevel : (runs[last + 1]?.level ?? paragraphLevel)
    sequences.push({
      units: unitsOf(chain, initial),
      level: run.level,
      before: direction(Math.max(levelBefore, run.level)),
      after: direction(Math.max(levelAfter, run.level)),
    })
  }
  return sequences
}
