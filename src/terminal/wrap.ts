import wrapAnsi from 'wrap-ansi'
import { forEachWord, type Word } from './words.ts'

/** A part of a text, in UTF-16 offsets: from `start` up to and without `end`. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Half a column of a word, and of the white space before it: see measureOf. */
const INK = 'x'
const BLANK = '\u00a0'

/** By the columns of a word after a single space, the commonest measure: made once. */
const measures: string[] = []

/**
 * What stands for a word before wrap-ansi, with the break that divides it from the one before.
 *
 * wrap-ansi breaks at U+0020 alone and charges one column for each; a line may be broken at places that show nothing,
 * as after a hyphen. So it is given no text but the measure of one, in half columns. A word of n columns is 2n - 1
 * letters, the one it lacks being the U+0020 that marks the break before it; a column of white space is two NBSP, that
 * wrap-ansi trims where a row starts. A row of words is then twice its columns less one, whatever the number of its
 * breaks, and fits in 2 × columns - 1 exactly when the line fits.
 */
function measureOf({ cells, gap, startsLine }: Word, columns: number): string {
  if (startsLine) return `\n${INK.repeat(2 * cells - 1)}`
  // No word comes after white space as wide as the line: more of it makes no difference.
  if (gap !== 1) return ` ${BLANK.repeat(2 * Math.min(gap, columns))}${INK.repeat(2 * cells - 1)}`
  return (measures[cells] ??= ` ${BLANK.repeat(2)}${INK.repeat(2 * cells - 1)}`)
}

function wordsIn(row: string): number {
  let count = 1
  for (let space = row.indexOf(' '); space !== -1; space = row.indexOf(' ', space + 1)) count += 1
  return count
}

/** How many words go on each line, as wrap-ansi finds them. */
function wordsPerLine(words: readonly Word[], columns: number): number[] {
  let measure = ''
  for (const word of words) measure += measureOf(word, columns)
  return wrapAnsi(measure.slice(1), 2 * columns - 1)
    .split('\n')
    .map(wordsIn)
}

/** Puts words on lines; the words of the last line, where more may follow it, are given back. */
function setLines(words: Word[], columns: number, isLast: boolean, lines: TextRange[]): Word[] {
  const counts = wordsPerLine(words, columns)
  if (!isLast) counts.pop()
  let first = 0
  for (const count of counts) {
    lines.push({ start: words[first]?.start ?? 0, end: words[first + count - 1]?.end ?? 0 })
    first += count
  }
  return words.slice(first)
}

/**
 * The lines of a paragraph, each as full as it can be, set by wrap-ansi.
 *
 * A line is broken where UAX #14 allows it (see breakOpportunities), or must be, as after U+2028; a word wider than the
 * line stands on lines of its own, cut between graphemes. White space at the ends of a line belongs to none. No line is
 * wider than `columns`, as stringWidth measures it, unless a single grapheme is. Takes time in proportion to the text.
 *
 * @param text One paragraph in logical order, not styled, without control characters.
 * @param columns Columns of a line; less than 1 counts as 1.
 * @returns Ranges of the text, in order; none for a text of white space alone.
 */
export function wrap(text: string, columns: number): TextRange[] {
  const whole = Math.max(1, Math.floor(columns))
  // A line holds `whole` words at most: a batch always fills some line, and is done in little memory.
  const batch = Math.max(1024, 4 * whole)
  const lines: TextRange[] = []
  let waiting: Word[] = []
  forEachWord(text, whole, (word) => {
    waiting.push(word)
    if (waiting.length === batch) waiting = setLines(waiting, whole, false, lines)
  })
  if (waiting.length > 0) setLines(waiting, whole, true, lines)
  return lines
}
