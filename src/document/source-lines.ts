import type { Point } from './article.ts'

/** One line of the source: what is left of it without the white space at its ends, and where that begins. */
export interface SourceLine extends Point {
  readonly text: string
}

// What ends a line: LF, CR, CRLF, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR; and FORM FEED and VERTICAL TAB, which a
// text saved from a printer's page has between lines.
export const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/** What ends a line in few texts: all but LF. */
const rareLineEnd = /[\v\f\r\u0085\u2028\u2029]/

/**
 * Cuts a text into its lines. Blank lines are among them, with an empty text.
 *
 * @param pieces The text in pieces, each of whole lines.
 * @returns As many lines as an editor would number; a line end at the very end begins no further line.
 */
export function* sourceLines(pieces: Iterable<string>): Generator<SourceLine> {
  let number = 0
  let offset = 0
  for (const piece of pieces) {
    // Asked of a whole piece: few have any, and each line is spared a look.
    const hasRare = rareLineEnd.test(piece)
    for (let start = 0; start < piece.length;) {
      const end = hasRare ? anyEnd(piece, start) : lineFeed(piece, start)
      number += 1
      yield sourceLine(piece.slice(start, end), number, offset + start)
      start = end + (hasRare && piece.startsWith('\r\n', end) ? 2 : 1)
    }
    offset += piece.length
  }
}

/** Where a text in pieces of whole lines ends: on its last line, be it after what ends that. */
export function endOfLines(pieces: Iterable<string>): Point {
  let length = 0
  function* measured(): Generator<string> {
    for (const piece of pieces) {
      length += piece.length
      yield piece
    }
  }
  let last: Point = { line: 1, column: 1, offset: 0 }
  for (const line of sourceLines(measured())) last = line
  return { line: last.line, column: last.column + length - last.offset, offset: length }
}

/** Where the line that begins at `start` ends in a text that has no line ends but LF. */
function lineFeed(text: string, start: number): number {
  const found = text.indexOf('\n', start)
  return found === -1 ? text.length : found
}

/** The same in any text. */
function anyEnd(text: string, start: number): number {
  nextLineEnd.lastIndex = start
  return nextLineEnd.exec(text)?.index ?? text.length
}

/** One of its own: where a search begins is kept in the expression. */
const nextLineEnd = /[\n\v\f\r\u0085\u2028\u2029]/g

function sourceLine(raw: string, line: number, offset: number): SourceLine {
  const text = raw.trim()
  const before = text === '' || text.length === raw.length ? 0 : raw.length - raw.trimStart().length
  return { text, line, column: before + 1, offset: offset + before }
}
