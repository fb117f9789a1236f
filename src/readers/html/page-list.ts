import type { Block, Item, List } from '../../document/article.ts'
import { around } from './around.ts'
import type { Setting } from './setting.ts'
import { attribute, nodesOf, type PageElement } from './tree.ts'
import { isUnread } from './unread.ts'

/** Reads what is in an element. */
type Read = (element: PageElement) => readonly Block[]

interface Reading extends Pick<Setting, 'linked'> {
  readonly read: Read
}

/** A list; none where its entries are more than entries: articles in a row, with headings of their own. */
export function listOf(element: PageElement, setting: Setting, read: Read): List | undefined {
  if (holdsHeadings(element, setting)) return undefined
  const ordered = element.name === 'ol'
  const items: Item[] = []
  let number = wholeNumber(attribute(element, 'start')) ?? 1
  for (const child of element.children) {
    if (child.type === 'text' || !setting.held.has(child)) continue
    number = wholeNumber(attribute(child, 'value')) ?? number
    const item = itemOf(child, ordered ? `${number}. ` : '\u2022 ', { read, linked: setting.linked })
    if (item === undefined) continue
    items.push(item)
    number += 1
  }
  const position = around(items) ?? setting.places(element.start, element.end)
  return { type: 'list', ordered, items, position }
}

function holdsHeadings(element: PageElement, setting: Setting): boolean {
  for (const node of nodesOf(element, isUnread)) {
    if (node.type === 'element' && /^h[1-6]$/.test(node.name) && setting.held.has(node)) return true
  }
  return false
}

/** An entry. Its words are its first paragraph; what else is in it comes after. */
function itemOf(element: PageElement, marker: string, { read, linked }: Reading): Item | undefined {
  // What stands in a list without being an entry is read as one.
  const blocks = element.name === 'li' ? read(element) : read({ ...element, children: [element] })
  const position = around(blocks)
  if (position === undefined) return undefined
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') return { type: 'item', marker, text: '', position, blocks }
  const item: Item = { ...first, type: 'item', marker, position, ...(rest.length === 0 ? {} : { blocks: rest }) }
  linked.set(item, linked.get(first) ?? 0)
  return item
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : undefined
}
