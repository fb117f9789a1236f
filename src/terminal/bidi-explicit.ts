import { AL, B, BN, FSI, L, LRE, LRI, LRO, PDF, PDI, R, RLE, RLI, RLO, TRAIL, maskOf } from './bidi-class.ts'

const MAX_DEPTH = 125

const INITIATORS = maskOf(LRI, RLI, FSI)
const EMBEDDINGS = maskOf(LRE, LRO, RLE, RLO)
const RIGHT_TO_LEFT = maskOf(RLE, RLO, RLI)
const STRONG = maskOf(L, R, AL)
const UNTOUCHED = maskOf(BN, TRAIL)

const NONE = -1

/** BD9: for an isolate initiator the offset of its PDI, for a PDI that of its initiator, else -1. */
export function matchIsolates(classes: Uint8Array): Int32Array {
  const match = new Int32Array(classes.length).fill(NONE)
  const open: number[] = []
  for (let at = 0; at < classes.length; at += 1) {
    const value = classes[at] ?? L
    if ((INITIATORS >> value) & 1) open.push(at)
    else if (value === PDI) {
      const initiator = open.pop()
      if (initiator === undefined) continue
      match[initiator] = at
      match[at] = initiator
    }
  }
  return match
}

/** P2, P3: the level that the first strong character of a range asks for, isolates passed over; 0 when there is none. */
export function firstStrongLevel(classes: Uint8Array, match: Int32Array, start: number, end: number): 0 | 1 {
  for (let at = start; at < end; at += 1) {
    const value = classes[at] ?? L
    if ((STRONG >> value) & 1) return value === L ? 0 : 1
    if ((INITIATORS >> value) & 1) {
      const pdi = match[at] ?? NONE
      if (pdi === NONE) return 0
      at = pdi
    }
  }
  return 0
}

/** One entry of the directional status stack (X1). */
interface Status {
  readonly level: number
  /** The class that the characters within are given, or -1. */
  readonly override: number
  readonly isolate: boolean
}

interface State {
  readonly stack: Status[]
  readonly bottom: Status
  overflowIsolates: number
  overflowEmbeddings: number
  validIsolates: number
}

const top = (state: State): Status => state.stack.at(-1) ?? state.bottom

/** X2–X5c: enters an embedding, an override or an isolate, if the depth allows. */
function enter(state: State, value: number, rightToLeft: boolean): void {
  const isolate = ((INITIATORS >> value) & 1) === 1
  const level = rightToLeft ? (top(state).level + 1) | 1 : (top(state).level + 2) & ~1
  if (level <= MAX_DEPTH && state.overflowIsolates === 0 && state.overflowEmbeddings === 0) {
    if (isolate) state.validIsolates += 1
    state.stack.push({ level, override: value === LRO ? L : value === RLO ? R : NONE, isolate })
  } else if (isolate) state.overflowIsolates += 1
  else if (state.overflowIsolates === 0) state.overflowEmbeddings += 1
}

/** X6a: leaves the innermost isolate and the embeddings opened within it. */
function leaveIsolate(state: State): void {
  if (state.overflowIsolates > 0) state.overflowIsolates -= 1
  else if (state.validIsolates > 0) {
    state.overflowEmbeddings = 0
    while (!top(state).isolate) state.stack.pop()
    state.stack.pop()
    state.validIsolates -= 1
  }
}

/** X7: leaves the innermost embedding or override, but not through an isolate. */
function leaveEmbedding(state: State): void {
  if (state.overflowIsolates > 0) return
  if (state.overflowEmbeddings > 0) state.overflowEmbeddings -= 1
  else if (!top(state).isolate) state.stack.pop()
}

/** The explicit level of a paragraph's units, and their classes after overrides, both written in place. */
interface Explicit {
  readonly levels: Uint8Array
  readonly classes: Uint8Array
}

function set({ levels, classes }: Explicit, at: number, status: Status): void {
  levels[at] = status.level
  if (status.override !== NONE) classes[at] = status.override
}

/**
 * UAX #9 X1–X8: the levels that embeddings, overrides and isolates give.
 *
 * @param classes The classes of one paragraph; overrides are written into it.
 * @param match What matchIsolates found.
 */
export function explicitLevels(classes: Uint8Array, match: Int32Array, paragraphLevel: number): Uint8Array {
  const levels = new Uint8Array(classes.length).fill(paragraphLevel)
  const written = { levels, classes }
  const bottom = { level: paragraphLevel, override: NONE, isolate: false }
  const state: State = { stack: [], bottom, overflowIsolates: 0, overflowEmbeddings: 0, validIsolates: 0 }
  for (let at = 0; at < classes.length; at += 1) {
    const value = classes[at] ?? L
    if ((EMBEDDINGS >> value) & 1) enter(state, value, ((RIGHT_TO_LEFT >> value) & 1) === 1)
    else if ((INITIATORS >> value) & 1) {
      const end = match[at] === NONE ? classes.length : (match[at] ?? NONE)
      const rightToLeft = value === FSI ? firstStrongLevel(classes, match, at + 1, end) === 1 : value === RLI
      set(written, at, top(state))
      enter(state, value, rightToLeft)
    } else if (value === PDI) {
      leaveIsolate(state)
      set(written, at, top(state))
    } else if (value === PDF) leaveEmbedding(state)
    else if (value !== B && ((UNTOUCHED >> value) & 1) === 0) set(written, at, top(state))
  }
  return levels
}
