import { breakOpportunities } from './breaks.ts'
import { stringWidth } from './width.ts'

/** What stands between two places where a line may be broken, without the white space around it. */
export interface Word {
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
  /** Columns it takes: 1 to the columns of the line. */
  readonly cells: number
  /** Columns of the white space before it, on a line where another word stands before it. */
  readonly gap: number
  /** A mandatory break stands before it (UAX #14 LB4, LB5). */
  readonly startsLine: boolean
}

/** White space that is not shown where a line is broken: what UAX #14 breaks after, but for the marks one sees. */
const breakSpace = /[\t-\r \u0085\u1680\u2000-\u2006\u2008-\u200B\u2028\u2029\u205F\u3000]/
const mandatoryBreak = /[\n-\r\u0085\u2028\u2029]/

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Whether the character at an offset is white space that vanishes at a line's ends. */
export function isBreakSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x20 || ((code < 0x20 || code >= 0x85) && breakSpace.test(text.charAt(at)))
}

/** A run of text with no place to break it: its words' end, and the end of the white space after. */
interface Stretch {
  readonly start: number
  readonly inkEnd: number
  readonly end: number
}

function* stretches(text: string): Generator<Stretch> {
  let start = 0
  while (start < text.length && isBreakSpace(text, start)) start += 1
  for (const end of [...breakOpportunities(text), text.length]) {
    let inkEnd = end
    while (inkEnd > start && isBreakSpace(text, inkEnd - 1)) inkEnd -= 1
    if (inkEnd > start) yield { start, inkEnd, end }
    start = Math.max(start, end)
  }
}

/** Cuts a word wider than the line at grapheme boundaries; every piece but the last fills a line. */
function* pieces(text: string, word: Word, columns: number): Generator<Word> {
  let { start, gap, startsLine } = word
  let end = start
  let cells = 0
  for (const { segment } of graphemes.segment(text.slice(word.start, word.end))) {
    const width = stringWidth(segment)
    if (cells > 0 && cells + width > columns) {
      yield { start, end, cells: columns, gap, startsLine }
      ;[start, cells, gap, startsLine] = [end, 0, 0, false]
    }
    end += segment.length
    cells += width
  }
  yield { start, end, cells: Math.min(Math.max(cells, 1), columns), gap, startsLine }
}

/**
 * The words of a paragraph as a line of so many columns can take them: those wider than the line are cut at grapheme
 * boundaries, and what has no width of its own (a lone mark or direction mark) is one word with what stands before it.
 */
export function* words(text: string, columns: number): Generator<Word> {
  let word: Word | undefined
  let space = 0
  let mandatory = false
  for (const { start, inkEnd, end } of stretches(text)) {
    const cells = stringWidth(text.slice(start, inkEnd))
    if (word !== undefined && !mandatory && (cells === 0 || word.cells === 0)) {
      word = joined(word, inkEnd, space + cells)
    } else {
      if (word !== undefined) yield* fitted(text, word, columns)
      word = { start, end: inkEnd, cells, gap: Math.min(space, columns), startsLine: mandatory }
    }
    const blank = text.slice(inkEnd, end)
    space = blank === ' ' ? 1 : stringWidth(blank)
    mandatory = blank !== ' ' && mandatoryBreak.test(blank)
  }
  if (word !== undefined) yield* fitted(text, word, columns)
}

/** A word with what follows it, up to an offset, so many columns wider. */
const joined = (word: Word, end: number, cells: number): Word => ({ ...word, end, cells: word.cells + cells })

function fitted(text: string, word: Word, columns: number): Iterable<Word> {
  return word.cells >= 1 && word.cells <= columns ? [word] : pieces(text, word, columns)
}
