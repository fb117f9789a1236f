import type { Point, Position } from '../../document/article.ts'
import { lineEnd } from '../../document/source-lines.ts'

/** Finds the line and column of an offset in a source. */
export type Places = (start: number, end: number) => Position

export function placesIn(source: string): Places {
  const starts = [0]
  for (const { index, 0: end } of source.matchAll(lineEnd)) starts.push(index + end.length)
  const point = (offset: number): Point => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
  return (start, end) => ({ start: point(start), end: point(Math.max(start, end)) })
}
