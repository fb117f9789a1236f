import { AN, EN, L, NSM, ON, R } from './bidi-class.ts'
import { bracketTriples } from './tables/bidi-pairs.ts'

const NONE = -1

/** BD16: the deepest nesting of brackets looked at. */
const MAX_OPEN = 63

interface Brackets {
  /** Opening bracket → its canonical form. */
  readonly opening: ReadonlyMap<number, number>
  /** Closing bracket → the canonical form of its opening one. */
  readonly closing: ReadonlyMap<number, number>
}

let known: Brackets | undefined

function pairedBrackets(): Brackets {
  if (known !== undefined) return known
  const opening = new Map<number, number>()
  const closing = new Map<number, number>()
  for (let at = 0; at < bracketTriples.length; at += 3) {
    const canonical = bracketTriples.charCodeAt(at + 2)
    opening.set(bracketTriples.charCodeAt(at), canonical)
    closing.set(bracketTriples.charCodeAt(at + 1), canonical)
  }
  known = { opening, closing }
  return known
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

/** BD16: for the place of each opening bracket that has one the place of its closing bracket, else -1. */
function bracketPairs({ text, units, types }: BracketContext): Int32Array | undefined {
  const { opening, closing } = pairedBrackets()
  const open: { readonly place: number; readonly canonical: number }[] = []
  let pairs: Int32Array | undefined
  for (let place = 0; place < types.length; place += 1) {
    if (types[place] !== ON) continue
    const unit = text.charCodeAt(units[place] ?? 0)
    const canonical = opening.get(unit)
    if (canonical !== undefined) {
      if (open.length === MAX_OPEN) break
      open.push({ place, canonical })
    } else if (open.length > 0 && closing.has(unit)) {
      const depth = open.findLastIndex((bracket) => bracket.canonical === closing.get(unit))
      const [opener] = depth === NONE ? [] : open.splice(depth)
      if (opener === undefined) continue
      pairs ??= new Int32Array(types.length).fill(NONE)
      pairs[opener.place] = place
    }
  }
  return pairs
}

/** L or R as the rules N0–N2 count them, where numbers are right-to-left; -1 for what is not strong. */
function strong(type: number): number {
  if (type === L) return L
  return type === R || type === EN || type === AN ? R : NONE
}

/** How many strong characters of a direction stand before each place, and before the end. */
function countBefore(types: Uint8Array, direction: number): Int32Array {
  const counts = new Int32Array(types.length + 1)
  let count = 0
  for (let place = 0; place < types.length; place += 1) {
    if (strong(types[place] ?? ON) === direction) count += 1
    counts[place + 1] = count
  }
  return counts
}

/** A bracket takes its direction, and with it the marks that stand on it. */
function setBracket({ units, initial, types }: BracketContext, bracket: number, direction: number): void {
  types[bracket] = direction
  let mark = bracket + 1
  while (mark < types.length && initial[units[mark] ?? 0] === NSM) {
    types[mark] = direction
    mark += 1
  }
}

/**
 * UAX #9 N0: gives each pair of brackets the direction of what it holds.
 *
 * One pass in the order of the opening brackets: no pair changes what stands inside a later one, so the strong
 * characters are counted once beforehand, and the time stays linear however brackets nest.
 */
export function resolveBrackets(context: BracketContext): void {
  const { types, embedding } = context
  const pairs = bracketPairs(context)
  if (pairs === undefined) return
  const opposite = embedding === L ? R : L
  const same = countBefore(types, embedding)
  const other = countBefore(types, opposite)
  let last = context.before
  for (let place = 0; place < types.length; place += 1) {
    const close = pairs[place] ?? NONE
    if (close !== NONE) {
      // N0b; N0c: what it holds is opposite and counts if what stands before is too; N0d: it holds nothing strong.
      const found = same[place] !== same[close] ? embedding : other[place] !== other[close] ? last : NONE
      if (found !== NONE) for (const bracket of [place, close]) setBracket(context, bracket, found)
    }
    const direction = strong(types[place] ?? ON)
    if (direction !== NONE) last = direction
  }
}
