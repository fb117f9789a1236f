import type { Direction } from '../document/article.ts'
import { levels, lineLevels } from './bidi.ts'
import { commonMarks } from './common-marks.ts'
import { ANYTHING, COMPOSED, UNMARKED, commonness, type Commonness } from './common-text.ts'
import { inStyle, type Fragment, type Run } from './fragment.ts'
import { join } from './joining.ts'
import { presentable, taken } from './presentable.ts'
import { unitRoom } from '../document/unit-room.ts'
import { stringWidth } from './width.ts'
import { wrapCommon } from './wrap-common.ts'
import { wrap, type TextRange } from './wrap.ts'

const room = unitRoom()

const SPACE = 0x20
const ZWNJ = 0x20_0c
const LINE_SEPARATOR = '\u2028'

/** A paragraph resolved: its levels are those of the whole, before it is cut into lines. */
interface Resolved {
  readonly text: string
  readonly shaped: string
  readonly runs: readonly Run[]
  /** The offset of each run. */
  readonly starts: readonly number[]
  readonly levels: Uint8Array
  readonly direction: Direction
  readonly commonness: Commonness
}

function resolve(styled: readonly Run[], direction: Direction): Resolved {
  const [only] = styled
  const known = styled.length === 1 && only !== undefined ? commonness(only.text) : ANYTHING
  const runs = known >= COMPOSED ? styled : presentableRuns(styled)
  const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('')
  return {
    text,
    runs,
    starts: startsOf(runs),
    direction,
    shaped: join(text),
    levels: levels(text, direction),
    commonness: known,
  }
}

/**
 * Sets a paragraph in lines of at most so many columns.
 *
 * Levels are resolved once for the whole paragraph and then line by line (UAX #9 3.4), letters joined across the
 * places where it is broken. The text is normalised to NFC, and safe to show.
 *
 * @returns The lines in order, at least one.
 */
export function paragraph(styled: readonly Run[], direction: Direction, columns: number): Fragment[] {
  const resolved = resolve(styled, direction)
  return lineRanges(resolved, columns).map((range) => cut(resolved, range))
}

/** Sets a short text on one line, however long it is, white space at its ends and all. */
export function unbroken(styled: readonly Run[], direction: Direction): Fragment {
  const resolved = resolve(styled, direction)
  return cut(resolved, { start: 0, end: resolved.text.length })
}

function cut(resolved: Resolved, { start, end }: TextRange): Fragment {
  const text = resolved.text.slice(start, end)
  return {
    text,
    shaped: resolved.shaped.slice(start, end),
    levels: levelsWithin(resolved, start, end),
    runs: runsWithin(resolved, start, end),
    columns: resolved.commonness === UNMARKED ? text.length : stringWidth(text),
  }
}

/** L1 is about separators, of which common text has none, and what may stand beside them: space, joiners. */
function levelsWithin(resolved: Resolved, start: number, end: number): Uint8Array {
  const last = resolved.text.charCodeAt(end - 1)
  const asTheyAre = resolved.commonness !== ANYTHING && last !== SPACE && last !== ZWNJ
  return asTheyAre ? resolved.levels.subarray(start, end) : lineLevels(resolved, start, end)
}

/** A paragraph of white space, or of nothing, is a blank line. */
function lineRanges({ text, commonness: known }: Resolved, columns: number): readonly TextRange[] {
  const lines =
    (known === ANYTHING
      ? undefined
      : wrapCommon({ text, units: room.read(text), marks: commonMarks(text, known) }, columns)) ?? wrap(text, columns)
  return lines.length === 0 ? [{ start: 0, end: 0 }] : lines
}

/** The runs made safe as one text (a control may open in one and close in another), then each normalised. */
function presentableRuns(styled: readonly Run[]): Run[] {
  // A line end is one that the source asks for, as in verse: of what else ends lines, U+2028 is what breaks this one.
  const text = presentable(styled.map((run) => run.text.replaceAll('\n', LINE_SEPARATOR)).join(''))
  let at = 0
  return styled.map((run) => {
    const part = text.slice(at, at + run.text.length)
    at += run.text.length
    return inStyle(part.replaceAll(taken, '').normalize('NFC'), run)
  })
}

/** Where each run begins in the text they make. */
function startsOf(runs: readonly Run[]): number[] {
  let at = 0
  return runs.map(({ text }) => {
    const start = at
    at += text.length
    return start
  })
}

/** The last of the runs that begin at an offset or before: a search may have marked more words than there are lines. */
function runAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

function runsWithin({ runs, starts }: Pick<Resolved, 'runs' | 'starts'>, start: number, end: number): Run[] {
  const within: Run[] = []
  for (let index = runAt(starts, start); index < runs.length; index += 1) {
    const at = starts[index] ?? 0
    if (at >= end) break
    const run = runs[index]
    const part = run?.text.slice(Math.max(0, start - at), end - at)
    if (run !== undefined && part !== undefined && part !== '') within.push(inStyle(part, run))
  }
  return within
}
