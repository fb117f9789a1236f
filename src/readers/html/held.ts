import type { PageNode } from './tree.ts'

/** Nodes and all they stand in. */
export function withParents(nodes: Iterable<PageNode>): Set<PageNode> {
  const held = new Set<PageNode>()
  for (const node of nodes) {
    for (let here: PageNode | undefined = node; here !== undefined && !held.has(here); here = here.parent)
      held.add(here)
  }
  return held
}
