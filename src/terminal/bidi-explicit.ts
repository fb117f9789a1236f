import {
  AL,
  B,
  BN,
  FSI,
  ISOLATE_INITIATORS,
  L,
  LRE,
  LRI,
  LRO,
  PDF,
  PDI,
  R,
  RLE,
  RLI,
  RLO,
  TRAIL,
  is,
  maskOf,
} from './bidi-class.ts'

/** BD2. */
const MAX_DEPTH = 125

const STRONG = maskOf(L, R, AL)

const NONE = -1

/** BD9: for an isolate initiator the offset of its PDI, for a PDI that of its initiator, else -1. */
export function matchIsolates(classes: Uint8Array): Int32Array {
  const match = new Int32Array(classes.length).fill(NONE)
  const open: number[] = []
  for (let at = 0; at < classes.length; at += 1) {
    const value = classes[at] ?? L
    if (is(ISOLATE_INITIATORS, value)) open.push(at)
    if (value !== PDI) continue
    const initiator = open.pop()
    if (initiator === undefined) continue
    match[initiator] = at
    match[at] = initiator
  }
  return match
}

/** P2, P3: the level that the first strong character of a range asks for, isolates passed over; 0 when there is none. */
export function firstStrongLevel(classes: Uint8Array, match: Int32Array, start: number, end: number): 0 | 1 {
  for (let at = start; at < end; at += 1) {
    const value = classes[at] ?? L
    if (is(STRONG, value)) return value === L ? 0 : 1
    if (!is(ISOLATE_INITIATORS, value)) continue
    const pdi = match[at] ?? NONE
    if (pdi === NONE) return 0
    at = pdi
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

/** What X1 sets up; the bottom of the stack is the paragraph and stays. */
interface State {
  readonly bottom: Status
  readonly stack: Status[]
  overflowIsolates: number
  overflowEmbeddings: number
  validIsolates: number
}

const top = (state: State): Status => state.stack.at(-1) ?? state.bottom

/** The next greater odd or even level. */
const deeper = (level: number, rightToLeft: boolean): number => (rightToLeft ? (level + 1) | 1 : (level + 2) & ~1)

const hasRoom = (state: State, level: number): boolean =>
  level <= MAX_DEPTH && state.overflowIsolates === 0 && state.overflowEmbeddings === 0

/** X2–X5: enters an embedding or override, if the depth allows. */
function enterEmbedding(state: State, rightToLeft: boolean, override: number): void {
  const level = deeper(top(state).level, rightToLeft)
  if (hasRoom(state, level)) state.stack.push({ level, override, isolate: false })
  else if (state.overflowIsolates === 0) state.overflowEmbeddings += 1
}

/** X5a–X5c: enters an isolate, if the depth allows. */
function enterIsolate(state: State, rightToLeft: boolean): void {
  const level = deeper(top(state).level, rightToLeft)
  if (hasRoom(state, level)) {
    state.validIsolates += 1
    state.stack.push({ level, override: NONE, isolate: true })
  } else state.overflowIsolates += 1
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

/** X5c: whether what an FSI opens runs from right to left. */
function firstStrongIsRight(classes: Uint8Array, match: Int32Array, initiator: number): boolean {
  const pdi = match[initiator] ?? NONE
  return firstStrongLevel(classes, match, initiator + 1, pdi === NONE ? classes.length : pdi) === 1
}

/** The levels that embeddings, overrides and isolates give, and the classes that overrides leave. */
export interface Explicit {
  readonly levels: Uint8Array
  readonly classes: Uint8Array
}

function setUnit({ levels, classes }: Explicit, at: number, { level, override }: Status): void {
  levels[at] = level
  if (override !== NONE) classes[at] = override
}

/**
 * UAX #9 X1–X8 on one paragraph.
 *
 * @param initial The class of each unit.
 * @param match What matchIsolates found in them.
 */
export function explicitLevels(initial: Uint8Array, match: Int32Array, paragraphLevel: number): Explicit {
  const explicit = { levels: new Uint8Array(initial.length).fill(paragraphLevel), classes: initial.slice() }
  const bottom = { level: paragraphLevel, override: NONE, isolate: false }
  const state: State = { bottom, stack: [], overflowIsolates: 0, overflowEmbeddings: 0, validIsolates: 0 }
  const initiator = (at: number, rightToLeft: boolean): void => {
    setUnit(explicit, at, top(state))
    enterIsolate(state, rightToLeft)
  }
  const steps = new Map([
    [LRE, () => enterEmbedding(state, false, NONE)],
    [RLE, () => enterEmbedding(state, true, NONE)],
    [LRO, () => enterEmbedding(state, false, L)],
    [RLO, () => enterEmbedding(state, true, R)],
    [PDF, () => leaveEmbedding(state)],
    [LRI, (at: number) => initiator(at, false)],
    [RLI, (at: number) => initiator(at, true)],
    [FSI, (at: number) => initiator(at, firstStrongIsRight(initial, match, at))],
    [BN, () => {}],
    [TRAIL, () => {}],
    [B, () => {}],
  ])
  const other = (at: number): void => setUnit(explicit, at, top(state))
  steps.set(PDI, (at) => {
    leaveIsolate(state)
    other(at)
  })
  for (let at = 0; at < initial.length; at += 1) (steps.get(initial[at] ?? L) ?? other)(at)
  return explicit
}
