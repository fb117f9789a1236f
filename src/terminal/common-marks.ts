import { UNMARKED, everyMark, type Commonness } from './common-text.ts'

/** Where the marks of a common text stand, which take no column. */
export interface CommonMarks {
  /** Their offsets, rising, and whatever comes after them; good until the marks of another text are asked for. */
  readonly offsets: Uint32Array
  /** How many stand before an offset: soonest told of one that is near the last. */
  readonly before: (offset: number) => number
}

/** The same room for every text. Memory that is never written is none. */
let offsets = new Uint32Array(0)

const none: CommonMarks = { offsets, before: () => 0 }

/** Writes their offsets: a regular expression is at full speed from the start, a loop over the letters is not. */
function writeOffsets(text: string): number {
  if (offsets.length < text.length) offsets = new Uint32Array(text.length)
  const mark = everyMark()
  let count = 0
  for (mark.lastIndex = 0; mark.test(text); count += 1) offsets[count] = mark.lastIndex - 1
  return count
}

export function commonMarks(text: string, known: Commonness): CommonMarks {
  if (known === UNMARKED) return none
  const count = writeOffsets(text)
  let at = 0
  return {
    offsets,
    before: (offset) => {
      while (at < count && (offsets[at] ?? 0) < offset) at += 1
      while (at > 0 && (offsets[at - 1] ?? 0) >= offset) at -= 1
      return at
    },
  }
}
