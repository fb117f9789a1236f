import wrapAnsi from 'wrap-ansi'
import { isBreakSpace, words, type Word } from './words.ts'

/** A part of a text, in UTF-16 offsets: from `start` up to and without `end`. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** One column of a word, and of the white space before it, in half columns: see wordsPerLine. */
const INK = 'x'
const BLANK = '\u3000'

/**
 * How many words go on each line, as wrap-ansi finds them.
 *
 * wrap-ansi breaks at U+0020 alone and charges one unit for each; a line may be broken at places that show nothing, as
 * after a hyphen. So it is given no text but its measure, in half columns. A word of n columns is 2n - 1 letters, the
 * unit it lacks being the U+0020 that marks the break before it; a column of white space is an ideographic space, two
 * units, that wrap-ansi trims where a row starts. A row of words then measures twice its columns less one, whatever the
 * number of its breaks, and fits in 2 × columns - 1 exactly when the line fits.
 */
function wordsPerLine(lineWords: readonly Word[], columns: number): number[] {
  let measured = ''
  for (const { cells, gap, startsLine } of lineWords) {
    if (measured !== '') measured += startsLine ? '\n' : ' '
    measured += BLANK.repeat(gap) + INK.repeat(2 * cells - 1)
  }
  return wrapAnsi(measured, 2 * columns - 1)
    .split('\n')
    .map((row) => row.split(' ').length)
}

/** The range of the words on a line, without white space at its ends. */
function rangeOf(text: string, lineWords: readonly Word[]): TextRange {
  let start = lineWords[0]?.start ?? 0
  let end = lineWords.at(-1)?.end ?? 0
  while (start < end && isBreakSpace(text, start)) start += 1
  while (end > start && isBreakSpace(text, end - 1)) end -= 1
  return { start, end }
}

/**
 * The lines of a paragraph, each as full as it can be.
 *
 * Lines are broken where UAX #14 allows it (see breakOpportunities); a word wider than the line is cut between
 * graphemes. White space is left out at both ends of a line. No line is wider than `columns` (as stringWidth measures)
 * unless it is a single grapheme that is. Takes time in proportion to the text.
 *
 * @param text One paragraph in logical order, without controls: not styled, tabs already spaces.
 * @param columns Columns of a line; less than 1 counts as 1.
 * @returns Ranges of the text, in order; none for a text of white space alone.
 */
export function wrap(text: string, columns: number): TextRange[] {
  const measure = Math.max(1, Math.floor(columns))
  // A line holds `measure` words at most, so a batch always holds a whole line, and a long text little memory.
  const batch = Math.max(1024, 4 * measure)
  const lines: TextRange[] = []
  let waiting: Word[] = []
  const setLines = (all: boolean): void => {
    const counts = wordsPerLine(waiting, measure)
    if (!all) counts.pop()
    let first = 0
    for (const count of counts) {
      lines.push(rangeOf(text, waiting.slice(first, first + count)))
      first += count
    }
    waiting = waiting.slice(first)
  }
  for (const word of words(text, measure)) {
    waiting.push(word)
    if (waiting.length === batch) setLines(false)
  }
  if (waiting.length > 0) setLines(true)
  return lines
}
