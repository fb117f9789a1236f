import type { Position } from './article.ts'
import { markedLine } from './marker.ts'
import { ending, unspacedCharacter } from './script.ts'
import type { SourceLine } from './source-lines.ts'

/**
 * A run of the source that is one block of text: a line, or the lines of a hard-wrapped paragraph joined.
 * `lines` is where each of its source lines stands.
 */
export interface Passage {
  readonly text: string
  readonly position: Position
  readonly lines: readonly SourceLine[]
}

/** Gathers the lines of a source into passages. Blank lines part passages and are not among them. */
export function passages(lines: readonly SourceLine[]): Passage[] {
  const groups = groupsOfLines(lines)
  const measure = hardWrapMeasure(groups)
  if (measure === undefined) return groups.flat().map((line) => passage([line]))
  return groups.flatMap((group) => joinWrapped(group, measure))
}

/** Runs of lines without a blank line between them. */
function groupsOfLines(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = []
  let group: SourceLine[] = []
  for (const line of lines) {
    if (line.text !== '') {
      if (group.length === 0) groups.push(group)
      group.push(line)
    } else if (group.length > 0) group = []
  }
  return groups
}

/** How the text was hard-wrapped: at how many code points, found from its longest line. */
interface WrapMeasure {
  readonly longest: number
}

/** No line of a hard-wrapped text is longer than this: one is the paragraph of a text that was not wrapped. */
const longestWrappedLine = 140
/** Below this, lines are verse or a list, however even they are. */
const shortestMeasure = 30
/** A line this near to the measure is full: programs that wrap leave up to a long word's room. */
const fullLine = 0.75
/** So many of the lines that another follows have to break inside a sentence; the rest are headings and last lines. */
const mostLines = 0.6

const codePoints = (text: string): number => Array.from(text).length

/**
 * Whether a line ends where it does only because the next word had no room: every program that wraps text leaves that
 * trace, and a text with one paragraph a line does not have it.
 */
function isFull(line: SourceLine, next: SourceLine, { longest }: WrapMeasure): boolean {
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? ''
  return codePoints(line.text) + 1 + codePoints(firstWord) > longest * fullLine
}

/** Tells whether a text was hard-wrapped: most lines that another follows are full, and break inside a sentence. */
function hardWrapMeasure(groups: readonly SourceLine[][]): WrapMeasure | undefined {
  const longest = longestLine(groups.flat())
  if (longest < shortestMeasure || longest > longestWrappedLine) return undefined
  const measure = { longest }
  let pairs = 0
  let broken = 0
  for (const [line, next] of groups.flatMap(neighbours)) {
    pairs += 1
    if (isFull(line, next, measure) && ending(line.text) !== 'stop') broken += 1
  }
  return pairs > 0 && broken / pairs >= mostLines ? measure : undefined
}

/** The code points of the longest line; of a line far too long to have been wrapped only that it is. */
function longestLine(lines: readonly SourceLine[]): number {
  let longest = 0
  for (const { text } of lines) {
    longest = Math.max(longest, text.length > 2 * longestWrappedLine ? Infinity : codePoints(text))
  }
  return longest
}

function neighbours(group: readonly SourceLine[]): (readonly [SourceLine, SourceLine])[] {
  return group.flatMap((line, at) => {
    const next = group[at + 1]
    return next === undefined || markedLine(next.text) !== undefined ? [] : [[line, next] as const]
  })
}

/** Joins the lines of one group into passages: a line that is not full, or a marker, ends one. */
function joinWrapped(group: readonly SourceLine[], measure: WrapMeasure): Passage[] {
  const joined: SourceLine[][] = []
  for (const line of group) {
    const open = joined.at(-1)
    const last = open?.at(-1)
    const goesOn = last !== undefined && markedLine(line.text) === undefined && isFull(last, line, measure)
    if (open !== undefined && goesOn) open.push(line)
    else joined.push([line])
  }
  return joined.map(passage)
}

function passage(lines: readonly SourceLine[]): Passage {
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('Cannot make a passage of no lines')
  let text = first.text
  for (const line of lines.slice(1)) text += joint(text, line.text) + line.text
  return { text, lines, position: { start: first.position.start, end: last.position.end } }
}

/** What joins two lines of a paragraph: a space, or nothing between characters written without spaces. */
function joint(before: string, after: string): string {
  return unspacedCharacter.test(before.slice(-1)) && unspacedCharacter.test(after.slice(0, 1)) ? '' : ' '
}
