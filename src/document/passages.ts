import type { Position } from './article.ts'
import { correctedLines, noCorrections } from './corrections.ts'
import { markedLine } from './marker.ts'
import { ending, unspacedCharacter } from './script.ts'
import { sourceLines, type SourceLine } from './source-lines.ts'
import type { SourceText } from './source-text.ts'
import { take } from './take.ts'

/**
 * A run of the source that is one block of text: a line, or the lines of a hard-wrapped paragraph joined.
 */
export interface Passage {
  readonly text: string
  readonly lines: Lines
}

type Lines = readonly [SourceLine, ...SourceLine[]]

/** Where a passage stands. */
export function positionOf({ lines }: Passage): Position {
  const [first] = lines
  const last = lines.at(-1) ?? first
  const length = last.text.length
  return {
    start: { line: first.line, column: first.column, offset: first.offset },
    end: { line: last.line, column: last.column + length, offset: last.offset + length },
  }
}

/** The passages of a text. Blank lines part them and are not among them. */
export interface Passages {
  /** From the first one on, each made when it is asked for. */
  readonly inOrder: () => Iterable<Passage>
  /** The last ones, by their texts alone, without going through those before. */
  readonly lastTexts: (count: number) => readonly string[]
}

/** Whether a text was hard-wrapped is told by so many of its lines. */
const linesMeasured = 500

/** Gathers the lines of a text into passages. A line that is said to be a title or a heading stands alone. */
export function passages(text: SourceText, corrections = noCorrections): Passages {
  const alone = new Set(correctedLines(corrections))
  const measure = hardWrapMeasure(groupsOfLines(take(sourceLines(text.pieces()), linesMeasured), alone))
  return {
    inOrder: () => joinWrapped(sourceLines(text.pieces()), { measure, alone }),
    lastTexts: (count) => {
      let found: string[] = []
      for (const end of text.ends()) {
        found = Array.from(joinWrapped(sourceLines([end]), { measure, alone: none }), (each) => each.text)
        // The first may be the rest of one.
        if (found.length > count) break
      }
      return found.slice(-count)
    },
  }
}

const none: ReadonlySet<number> = new Set()

/** Runs of lines without a blank line between them. */
function groupsOfLines(lines: readonly SourceLine[], alone: ReadonlySet<number>): SourceLine[][] {
  const groups: SourceLine[][] = []
  let group: SourceLine[] = []
  for (const line of lines) {
    if (alone.has(line.line)) {
      groups.push([line])
      group = []
    } else if (line.text !== '') {
      if (group.length === 0) groups.push(group)
      group.push(line)
    } else if (group.length > 0) group = []
  }
  return groups
}

/** A way to measure lines, and what tells by it that they were hard-wrapped. */
interface Ruler {
  readonly lengthOf: (text: string) => number
  /** A line this near to the longest is full, as a part of it. */
  readonly full: number
  /** So many of the lines that another follows must break inside a sentence; the rest are headings and last lines. */
  readonly most: number
}

const rulers: readonly Ruler[] = [
  // By letters, programs and people leave up to a long word's room.
  { lengthOf: (text) => Array.from(text).length, full: 0.75, most: 0.6 },
  // fold counts bytes, two for an Arabic letter and one for a space, and fills each line; verse does not.
  { lengthOf: (text) => new TextEncoder().encode(text).length, full: 1, most: 0.75 },
]

/** No line of a hard-wrapped text is longer than this: one is the paragraph of a text that was not wrapped. */
const longestWrappedLine = 140
/** Below this, lines are verse or a list, however even they are. */
const shortestMeasure = 30

/** Verse of fewer stanzas looks like short paragraphs that happen to end in full lines. */
const fewestStanzas = 4
/** The last line of a stanza is no shorter than this, as a part of the longest. */
const evenLine = 0.75

/** How a text was hard-wrapped: its longest line, and by which ruler. */
interface WrapMeasure {
  readonly ruler: Ruler
  readonly longest: number
}

/**
 * Whether a line ends where it does only because the next word had no room: every program that wraps text leaves that
 * trace, and a text with one paragraph a line does not have it.
 */
function isFull(line: SourceLine, next: SourceLine, { longest, ruler: { lengthOf, full } }: WrapMeasure): boolean {
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? ''
  // Not more than the longest, but as much: fold counts the space at a line's end too.
  return lengthOf(line.text) + 1 + lengthOf(firstWord) >= longest * full
}

/**
 * Tells whether a text was hard-wrapped: most lines that another follows are full, and break inside a sentence; and
 * hardly a line is longer than those.
 */
function hardWrapMeasure(groups: readonly SourceLine[][]): WrapMeasure | undefined {
  const together = groups.filter((group) => group.length > 1)
  if (together.some(hasLongLine) || isVerse(groups)) return undefined
  const pairs = groups.flatMap(neighbours)
  const alone = groups.filter((group) => group.length === 1).flatMap(breakable)
  return rulers
    .map((ruler) => wrapMeasure(together.flatMap(breakable), ruler))
    .find((measure) => explains(pairs, measure) && longerThan(measure, alone) <= mostLongLines)
}

/** A title may have been left on one line; more such lines are the paragraphs of a text that was not wrapped. */
const mostLongLines = 1

const longerThan = ({ longest, ruler }: WrapMeasure, lines: readonly string[]): number =>
  lines.filter((line) => ruler.lengthOf(line) > longest).length

const hasLongLine = (group: readonly SourceLine[]): boolean =>
  group.some(({ text }) => text.length > longestWrappedLine && isBreakable(text))

/** The texts of the lines that could have been broken: one word may be an address, longer than any line was to be. */
const breakable = (group: readonly SourceLine[]): string[] => group.map(({ text }) => text).filter(isBreakable)

const isBreakable = (text: string): boolean => text.includes(' ') || /\s/.test(text) || unspacedCharacter.test(text)

/** Whether the groups are stanzas: of as many lines each, and even to the last, where a paragraph stops anywhere. */
function isVerse(groups: readonly SourceLine[][]): boolean {
  const stanzas = groups.filter((group) => group.length > 1).map((group) => group.map(({ text }) => text.length))
  if (stanzas.length < fewestStanzas) return false
  const longest = stanzas.flat().reduce((one, other) => Math.max(one, other), 0)
  return stanzas.every((lines) => lines.length === stanzas[0]?.length && (lines.at(-1) ?? 0) >= evenLine * longest)
}

const wrapMeasure = (lines: readonly string[], ruler: Ruler): WrapMeasure => ({
  ruler,
  longest: lines.reduce((longest, line) => Math.max(longest, ruler.lengthOf(line)), 0),
})

function explains(pairs: readonly Pair[], measure: WrapMeasure): boolean {
  if (measure.longest < shortestMeasure) return false
  const broken = pairs.filter(([line, next]) => isFull(line, next, measure) && ending(line.text) !== 'stop')
  return broken.length >= measure.ruler.most * pairs.length
}

type Pair = readonly [line: SourceLine, next: SourceLine]

function neighbours(group: readonly SourceLine[]): Pair[] {
  return group.flatMap((line, at) => {
    const next = group[at + 1]
    return next === undefined || markedLine(next.text) !== undefined ? [] : [[line, next] as const]
  })
}

interface Joining {
  readonly measure: WrapMeasure | undefined
  /** The numbers of lines that stand alone. */
  readonly alone: ReadonlySet<number>
}

/** Joins lines into passages: a blank line, a line that is not full, or a marker ends one. */
function* joinWrapped(lines: Iterable<SourceLine>, joining: Joining): Generator<Passage> {
  let open: [SourceLine, ...SourceLine[]] | undefined
  for (const line of lines) {
    if (open !== undefined && goesOn(open, line, joining)) {
      open.push(line)
      continue
    }
    if (open !== undefined) yield passage(open)
    open = line.text === '' ? undefined : [line]
  }
  if (open !== undefined) yield passage(open)
}

/** Whether a line is of the same paragraph as those before it. */
function goesOn(open: Lines, line: SourceLine, { measure, alone }: Joining): boolean {
  if (measure === undefined || line.text === '' || markedLine(line.text) !== undefined) return false
  const last = open.at(-1) ?? open[0]
  if (alone.has(last.line) || alone.has(line.line)) return false
  return isWithin(last.text, measure) && isWithin(line.text, measure) && isFull(last, line, measure)
}

/** A line longer than any was to be, after those that told the measure, is a paragraph of its own. */
const isWithin = (text: string, { longest, ruler }: WrapMeasure): boolean =>
  ruler.lengthOf(text) <= longest || !isBreakable(text)

function passage(lines: Lines): Passage {
  let { text } = lines[0]
  if (lines.length === 1) return { text, lines }
  let before = text
  for (const line of lines.slice(1)) {
    text += joint(before, line.text) + line.text
    before = line.text
  }
  return { text, lines }
}

/** What joins two lines of a paragraph: a space, or nothing between characters written without spaces. */
function joint(before: string, after: string): string {
  return unspacedCharacter.test(before.slice(-1)) && unspacedCharacter.test(after.slice(0, 1)) ? '' : ' '
}
