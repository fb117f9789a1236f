import { breakOpportunities } from './breaks.ts'
import { graphemeStarts } from './grapheme.ts'
import { stringWidth } from './width.ts'

/** What stands between two places where a line may be broken, without the white space at its ends. */
export interface Word {
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
  /** Columns it takes. */
  readonly cells: number
  /** Columns of the white space before it, where another word stands before it on the line. */
  readonly gap: number
  /** A mandatory break stands before it (UAX #14 LB4, LB5). */
  readonly startsLine: boolean
}

/** White space that is not shown at a line's ends: what breaks a line (not NBSP and its kin) and draws nothing. */
const farSpaces = '\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u2028\u2029\u205f\u3000'
const mandatoryBreak = /[\n-\r\u0085\u2028\u2029]/

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x16_80) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x85
  return code <= 0x30_00 && farSpaces.includes(text.charAt(at))
}

/** Where the white space at the start of a range ends. A space that carries a mark is not white. */
function skipSpaces(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text, at)) at += 1
  const carriesMark = at > start && at < end && graphemeStarts(text.slice(at - 1, at + 2))[1] !== 1
  return carriesMark ? at - 1 : at
}

/** Where the white space at the end of a range begins; the range ends where a grapheme does. */
function dropSpaces(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(text, at - 1)) at -= 1
  return at
}

/** The word from `start` to `end`, and what the white space before it, from `spaceStart`, means. */
function wordAt(text: string, spaceStart: number, start: number, end: number): Word {
  const cells = stringWidth(text.slice(start, end))
  if (start - spaceStart === 1 && text.charCodeAt(spaceStart) === 0x20)
    return { start, end, cells, gap: 1, startsLine: false }
  const space = text.slice(spaceStart, start)
  return { start, end, cells, gap: stringWidth(space), startsLine: mandatoryBreak.test(space) }
}

/** Cuts a word wider than the line at grapheme boundaries; every piece but the last fills a line. */
function cut(text: string, word: Word, columns: number, add: (piece: Word) => void): void {
  const starts = graphemeStarts(text.slice(word.start, word.end))
  let piece = { ...word, end: word.start, cells: 0 }
  let space = 0
  for (let index = 0; index < starts.length; index += 1) {
    const start = word.start + (starts[index] ?? 0)
    const next = word.start + (starts[index + 1] ?? word.end - word.start)
    const end = dropSpaces(text, start, next)
    const width = stringWidth(text.slice(start, end))
    if (end > start && piece.end > piece.start && piece.cells + space + width > columns) {
      add({ ...piece, cells: columns })
      piece = { start, end: start, cells: 0, gap: 0, startsLine: false }
      space = 0
    }
    if (end > start) {
      piece.cells += space + width
      piece.end = end
      space = 0
    }
    if (end < next) space += stringWidth(text.slice(end, next))
  }
  add(piece)
}

/**
 * The words of a paragraph in order, as a line of so many columns can take them: each takes one column at least, and the
 * columns of the line at most. A word wider than the line is cut at grapheme boundaries. What has no width of its own,
 * as a lone direction mark, is one word with what stands before it, and takes a column where nothing does.
 */
export function forEachWord(text: string, columns: number, add: (word: Word) => void): void {
  const offsets = breakOpportunities(text)
  const fit = (word: Word): void => {
    if (word.cells > 0) add(word.cells <= columns ? word : { ...word, cells: columns })
    else add({ ...word, cells: 1 })
  }
  const take = (word: Word): void => (word.cells > columns ? cut(text, word, columns, fit) : fit(word))
  let waiting: Word | undefined
  let start = 0
  for (let index = 0; index <= offsets.length; index += 1) {
    const offset = offsets[index] ?? text.length
    const inkStart = skipSpaces(text, start, offset)
    const end = dropSpaces(text, inkStart, offset)
    start = offset
    if (inkStart === end) continue
    const word = wordAt(text, waiting?.end ?? inkStart, inkStart, end)
    if (waiting === undefined) waiting = word
    else if (!word.startsLine && (word.cells === 0 || waiting.cells === 0)) {
      waiting = { ...waiting, end, cells: waiting.cells + word.gap + word.cells }
    } else {
      take(waiting)
      waiting = word
    }
  }
  if (waiting !== undefined) take(waiting)
}
