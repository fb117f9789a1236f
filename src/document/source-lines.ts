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
    for (const stretch of stretchesOf(piece)) {
      number += 1
      yield sourceLine(piece, stretch, { number, offset })
    }
    offset += piece.length
  }
}

/** Where a text in pieces of whole lines ends: on its last line, be it after what ends that. */
export function endOfLines(pieces: Iterable<string>): Point {
  let line = 0
  let lineStart = 0
  let offset = 0
  for (const piece of pieces) {
    for (const [start] of stretchesOf(piece)) {
      line += 1
      lineStart = offset + start
    }
    offset += piece.length
  }
  return { line: Math.max(1, line), column: offset - lineStart + 1, offset }
}

/** Where a line begins and ends in a piece of text. */
type Stretch = readonly [start: number, end: number]

const stretchesOf = (piece: string): Iterable<Stretch> =>
  rareLineEnd.test(piece) ? stretchesAtAnyEnd(piece) : stretchesAtLineFeeds(piece)

function* stretchesAtAnyEnd(piece: string): Generator<Stretch> {
  let start = 0
  for (const { index, 0: end } of piece.matchAll(lineEnd)) {
    yield [start, index]
    start = index + end.length
  }
  if (start < piece.length) yield [start, piece.length]
}

function* stretchesAtLineFeeds(piece: string): Generator<Stretch> {
  for (let start = 0; start < piece.length;) {
    const found = piece.indexOf('\n', start)
    const end = found === -1 ? piece.length : found
    yield [start, end]
    start = end + 1
  }
}

function sourceLine(
  piece: string,
  [start, end]: Stretch,
  { number, offset }: { readonly number: number; readonly offset: number },
): SourceLine {
  const raw = piece.slice(start, end)
  const text = raw.trim()
  const before = text === '' || text.length === raw.length ? 0 : raw.length - raw.trimStart().length
  return { text, line: number, column: before + 1, offset: offset + start + before }
}
