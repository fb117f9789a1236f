import type { Code, Nodes, Root } from 'mdast'

/**
 * Whether the last block of a part of a document could have more in what comes after it. Only code between fences and
 * some HTML go on after a blank line and at the margin.
 */
export function mayGoOn(source: string, { children }: Root): boolean {
  const last = children.at(-1)
  if (last === undefined) return false
  if (last.type === 'html') return !isEndedHtml(last.value)
  if (last.type === 'code') return !isEndedCode(source, last)
  return endsInCode(last)
}

/** HTML that a blank line does not end, and what does (CommonMark 0.31.2, 4.6). */
const htmlEnds: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
]

function isEndedHtml(html: string): boolean {
  const written = html.trimStart()
  const [, end] = htmlEnds.find(([start]) => start.test(written)) ?? []
  return end === undefined || end.test(written.slice(4))
}

const fence = /^(?:`{3,}|~{3,})/

/** Code that is set in ends where it is not; between fences, at one like the first and as long (4.5). */
function isEndedCode(source: string, { position }: Code): boolean {
  const code = source.slice(position?.start.offset, position?.end.offset)
  const [opening = ''] = fence.exec(code) ?? []
  const closing = /\n {0,3}(`{3,}|~{3,})[ \t]*$/.exec(code)?.[1]
  return opening === '' || (closing !== undefined && closing.startsWith(opening))
}

/** In a list or quote it ends with that, but its last blank lines may be its own. */
function endsInCode(node: Nodes): boolean {
  const last = 'children' in node ? node.children.at(-1) : undefined
  return node.type === 'code' || node.type === 'html' || (last !== undefined && endsInCode(last))
}
