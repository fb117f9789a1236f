import { AN, EN, L, NSM, ON, R } from './bidi-class.ts'
import { bracketTriples } from './tables/bidi-pairs.ts'

/** BD16: the deepest nesting of brackets looked at. */
const MAX_OPEN = 63

interface Brackets {
  /** Opening bracket → its canonical form. */
  readonly opening: ReadonlyMap<number, number>
  /** Closing bracket → the canonical form of its opening one. */
  readonly closing: ReadonlyMap<number, number>
}

let brackets: Brackets | undefined

function pairedBrackets(): Brackets {
  if (brackets !== undefined) return brackets
  const opening = new Map<number, number>()
  const closing = new Map<number, number>()
  for (let at = 0; at < bracketTriples.length; at += 3) {
    const canonical = bracketTriples.charCodeAt(at + 2)
    opening.set(bracketTriples.charCodeAt(at), canonical)
    closing.set(bracketTriples.charCodeAt(at + 1), canonical)
  }
  brackets = { opening, closing }
  return brackets
}

/** BD16: for the place of each opening bracket in the sequence the place of its closing one, -1 elsewhere; undefined where none pair. */
function bracketPairs(text: string, units: Int32Array, types: Uint8Array): Int32Array | undefined {
  const { opening, closing } = pairedBrackets()
  const open: { readonly place: number; readonly canonical: number }[] = []
  let pairs: Int32Array | undefined
  for (let place = 0; place < units.length; place += 1) {
    if (types[place] !== ON) continue
    const unit = text.charCodeAt(units[place] ?? 0)
    const opens = opening.get(unit)
    if (opens !== undefined) {
      if (open.length === MAX_OPEN) break
      open.push({ place, canonical: opens })
      continue
    }
    const closes = closing.get(unit)
    const depth = closes === undefined ? -1 : open.findLastIndex(({ canonical }) => canonical === closes)
    if (depth === -1) continue
    pairs ??= new Int32Array(units.length).fill(-1)
    pairs[open[depth]?.place ?? 0] = place
    open.length = depth
  }
  return pairs
}

/** L or R as the rules N0–N2 count them, where numbers are right-to-left; -1 for what is not strong. */
function strong(type: number): number {
  if (type === L) return L
  return type === R || type === EN || type === AN ? R : -1
}

/** How many strong characters of each direction stand before every place. */
interface Counts {
  readonly left: Int32Array
  readonly right: Int32Array
}

function countStrong(types: Uint8Array): Counts {
  const left = new Int32Array(types.length + 1)
  const right = new Int32Array(types.length + 1)
  for (let place = 0; place < types.length; place += 1) {
    const direction = strong(types[place] ?? ON)
    left[place + 1] = (left[place] ?? 0) + (direction === L ? 1 : 0)
    right[place + 1] = (right[place] ?? 0) + (direction === R ? 1 : 0)
  }
  return { left, right }
}

/** What N0 looks at; types are written in place. */
export interface BracketContext {
  readonly text: string
  readonly units: Int32Array
  /** The classes of the text's units before any rule changed them. */
  readonly initial: Uint8Array
  readonly types: Uint8Array
  /** The direction of the embedding, and the one before the sequence: L or R. */
  readonly embedding: number
  readonly before: number
}

/** A bracket takes its direction, and with it the marks that stood on it. */
function setBracket({ units, initial, types }: BracketContext, place: number, direction: number): void {
  types[place] = direction
  for (let mark = place + 1; mark < types.length && initial[units[mark] ?? 0] === NSM; mark += 1)
    types[mark] = direction
}

/**
 * UAX #9 N0: gives each pair of brackets the direction of what it holds.
 *
 * One pass in the order of the opening brackets: no pair changes what stands inside a later one, so the strong
 * characters inside are counted once beforehand, and the time stays linear however brackets nest.
 */
export function resolveBrackets(context: BracketContext): void {
  const { text, units, types, embedding } = context
  const pairs = bracketPairs(text, units, types)
  if (pairs === undefined) return
  const { left, right } = countStrong(types)
  let last = context.before
  for (let place = 0; place < types.length; place += 1) {
    const close = pairs[place] ?? -1
    if (close !== -1) {
      const lefts = (left[close] ?? 0) - (left[place + 1] ?? 0)
      const rights = (right[close] ?? 0) - (right[place + 1] ?? 0)
      const same = embedding === L ? lefts : rights
      // N0b; N0c: what is inside is opposite, and counts if what stands before is too; N0d: nothing strong inside.
      const direction = same > 0 ? embedding : lefts + rights > 0 ? last : -1
      if (direction !== -1) {
        setBracket(context, place, direction)
        setBracket(context, close, direction)
      }
    }
    const direction = strong(types[place] ?? ON)
    if (direction !== -1) last = direction
  }
}
