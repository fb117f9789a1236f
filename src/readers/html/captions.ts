import { isHidden, nodesOf, type PageElement, type PageNode } from './tree.ts'

/**
 * The pictures with a caption that stand by an article without being kept with its text: mostly the one above it.
 *
 * @param held What is kept, and all it stands in.
 */
export function captionedBeside(root: PageElement, held: ReadonlySet<PageNode>): PageElement[] {
  const found: PageElement[] = []
  const [first, last] = boundsOf(root, held)
  for (const node of nodesOf(
    root,
    (element) => isHidden(element) || /^(?:aside|nav|footer|form)$/.test(element.name),
  )) {
    if (node.type === 'text' || node.name !== 'figure' || held.has(node) || node.start > last) continue
    if (isCaptioned(node) && isBeside(node.parent, held, first)) found.push(node)
  }
  return found
}

const isCaptioned = ({ children }: PageElement): boolean =>
  children.some((child) => child.type === 'element' && child.name === 'figcaption')

/** Whether what a picture stands in holds the text too, and is not the whole page. */
const isBeside = (parent: PageElement | undefined, held: ReadonlySet<PageNode>, first: number): boolean =>
  parent !== undefined && held.has(parent) && parent.end >= first && !/^(?:|html|body)$/.test(parent.name)

/** Where the first and the last text that is kept begin. */
function boundsOf(root: PageElement, held: ReadonlySet<PageNode>): [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, 0]
  for (const node of nodesOf(root)) {
    if (node.type === 'element' || !held.has(node)) continue
    first = Math.min(first, node.start)
    last = Math.max(last, node.start)
  }
  return [first, last]
}
