// Names that a document defines in one place and refers to in others: `a` of links and pictures, `^a` of notes.

import type { RootContent } from 'mdast'
import type { gfm } from 'micromark-extension-gfm'

type Syntax = ReturnType<typeof gfm>

const bracketed = /\[((?:[^\\[\]]|\\.)+)\]/gs

/** A label as it is compared (CommonMark 0.31.2, 4.7). */
const matched = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()

/** The labels that are defined among nodes, and in what they hold. */
export function labelsDefined(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'definition' ? [matched(node.identifier)] : []),
    ...(node.type === 'footnoteDefinition' ? [`^${matched(node.identifier)}`] : []),
    ...('children' in node && holdsBlocks(node) ? labelsDefined(node.children) : []),
  ])
}

/** Whether blocks stand in a node, and so definitions may. */
export const holdsBlocks = (node: RootContent): boolean =>
  node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem' || node.type === 'footnoteDefinition'

/** Those of some labels that stand between brackets in a text. */
export function labelsIn(text: string, among: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  if (among.size === 0) return found
  for (const [, written = ''] of text.matchAll(bracketed)) {
    const label = matched(written)
    if (among.has(label)) found.add(label)
  }
  return found
}

/** Tells the parser of labels whose definitions it will not see. */
export function definedElsewhere(labels: readonly string[]): Syntax {
  const notes = labels.filter((label) => label.startsWith('^'))
  const others = labels.filter((label) => !label.startsWith('^'))
  let isTold = false
  return {
    document: {
      // Asked for at the beginning of every line, and never found there.
      null: {
        tokenize(_, __, nok) {
          if (isTold) return nok
          isTold = true
          this.parser.defined.push(...others)
          ;(this.parser.gfmFootnotes ??= []).push(...notes.map((label) => label.slice(1)))
          return nok
        },
      },
    },
  }
}
