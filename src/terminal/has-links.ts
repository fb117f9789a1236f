import type { TextNode } from '../document/contents.ts'
import { textNodesOfFlow, type Flow } from '../document/flow.ts'
import type { Report } from '../report.ts'
import { textNodesOfPart } from '../report-texts.ts'

/** Whether a report shows anything that leads elsewhere. */
export function hasLinks(report: Report): boolean {
  switch (report.kind) {
    case 'article':
      return isLinked(report.flow)
    case 'parts':
      return report.parts.some((part) => some(textNodesOfPart(part)))
    case 'contents':
    case 'hits':
    case 'info':
    case 'stored':
    case 'explanation':
      return false
  }
}

/** A plain text is not looked through: its first lines are printed before the last are read. */
const isLinked = (flow: Flow): boolean =>
  flow.isPlain !== true && (flow.title?.links !== undefined || some(textNodesOfFlow(flow)))

function some(nodes: Iterable<TextNode>): boolean {
  for (const node of nodes) if ('links' in node || node.type === 'image') return true
  return false
}
