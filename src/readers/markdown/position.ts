import type { Node } from 'mdast'
import type { Point, Position } from '../../document/article.ts'

const beginning: Point = { line: 1, column: 1, offset: 0 }

/** Where a node stands. Every node that was parsed has a position, with offsets. */
export function positionOf({ position }: Node): Position {
  if (position === undefined) return { start: beginning, end: beginning }
  const { start, end } = position
  return { start: pointOf(start), end: pointOf(end) }
}

const pointOf = ({
  line,
  column,
  offset = 0,
}: {
  line: number
  column: number
  offset?: number | undefined
}): Point => ({
  line,
  column,
  offset,
})
