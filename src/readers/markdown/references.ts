import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast'
import { holdsBlocks } from './labels.ts'

/** What a document says in one place and refers to in others. */
export interface References {
  /** Where a reference leads. */
  readonly urlOf: (identifier: string) => string
  /** Notes are numbered in the order in which they are referred to. */
  readonly footnoteNumber: (identifier: string) => number
  /**
   * The notes in the order of their numbers, last those that nothing refers to. A note that is looked at may refer to
   * others, which then follow.
   */
  readonly footnotes: () => Generator<FootnoteDefinition>
}

export function references(root: Root): References {
  const { urls, notes } = definitions(root)
  const numbers = new Map<string, number>()
  const footnoteNumber = (identifier: string): number => {
    const number = numbers.get(identifier) ?? numbers.size + 1
    numbers.set(identifier, number)
    return number
  }
  function* footnotes(): Generator<FootnoteDefinition> {
    // A map that grows while it is walked is walked to its end.
    for (const identifier of numbers.keys()) {
      const note = notes.get(identifier)
      if (note !== undefined) yield note
    }
    for (const [identifier, note] of notes) {
      if (numbers.has(identifier)) continue
      footnoteNumber(identifier)
      yield note
    }
  }
  return { urlOf: (identifier) => urls.get(identifier) ?? '', footnoteNumber, footnotes }
}

interface Definitions {
  readonly urls: ReadonlyMap<string, string>
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
}

/** The first definition of a name counts, wherever it stands. */
function definitions(root: Root): Definitions {
  const urls = new Map<string, string>()
  const notes = new Map<string, FootnoteDefinition>()
  const define = (node: Definition | FootnoteDefinition): void => {
    if (node.type === 'definition') urls.set(node.identifier, urls.get(node.identifier) ?? node.url)
    else notes.set(node.identifier, notes.get(node.identifier) ?? node)
  }
  const look = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') define(node)
      if ('children' in node && holdsBlocks(node)) look(node.children)
    }
  }
  look(root.children)
  return { urls, notes }
}
