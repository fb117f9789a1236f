import type { Point, Position } from './article.ts'

/** One line of the source: what is left of it without the white space at its ends, and where that stands. */
export interface SourceLine {
  readonly text: string
  readonly position: Position
}

// What ends a line: LF, CR, CRLF, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR; and FORM FEED and VERTICAL TAB, which a
// text saved from a printer's page has between lines.
export const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/**
 * Cuts a text into its lines. Blank lines are among them, with an empty text.
 *
 * @returns As many lines as an editor would number; a line end at the very end begins no further line.
 */
export function sourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let start = 0
  for (const end of source.matchAll(lineEnd)) {
    lines.push(sourceLine(source, lines.length + 1, { start, end: end.index }))
    start = end.index + end[0].length
  }
  if (start < source.length) lines.push(sourceLine(source, lines.length + 1, { start, end: source.length }))
  return lines
}

function sourceLine(source: string, line: number, whole: { start: number; end: number }): SourceLine {
  const raw = source.slice(whole.start, whole.end)
  const text = raw.trim()
  const before = text === '' ? 0 : raw.length - raw.trimStart().length
  const point = (column: number): Point => ({ line, column: column + 1, offset: whole.start + column })
  return { text, position: { start: point(before), end: point(before + text.length) } }
}
