import type { Position } from '../../document/article.ts'

/** Where a run of nodes stands: from the first to the last; none where there are none. */
export function around(blocks: readonly { readonly position: Position }[]): Position | undefined {
  const [first, last] = [blocks[0], blocks.at(-1)]
  return first === undefined || last === undefined ? undefined : { start: first.position.start, end: last.position.end }
}
