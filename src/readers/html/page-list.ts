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
    const item = itemOf(child, markerOf(child, ordered ? number : undefined, setting), {
      read,
      linked: setting.linked,
    })
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

/** What stands before an entry, and whether it is a task that is done. */
interface Marker {
  readonly marker: string
  readonly checked?: boolean
}

/** UTF-16 units: no marker is longer. */
const longestMarker = 16

function markerOf(item: PageElement, number: number | undefined, { isOwn }: Setting): Marker {
  const usual = number === undefined ? '\u2022 ' : `${number}. `
  const own = isOwn ? (item.attributes.get('data-marker') ?? '') : ''
  const marker = own === '' || own.length > longestMarker ? usual : own
  const box = boxOf(item)
  if (box === undefined) return { marker }
  const checked = box.attributes.has('checked')
  return { marker: number === undefined ? (checked ? '\u2611 ' : '\u2610 ') : marker, checked }
}

/** The box that a task begins with, in its label or by itself. */
function boxOf(item: PageElement): PageElement | undefined {
  const first = item.children.find((child) => child.type === 'element' || child.text.trim() !== '')
  if (first?.type !== 'element') return undefined
  if (first.name === 'label') return boxOf(first)
  return first.name === 'input' && attribute(first, 'type') === 'checkbox' ? first : undefined
}

/** An entry. Its words are its first paragraph; what else is in it comes after. */
function itemOf(element: PageElement, marker: Marker, { read, linked }: Reading): Item | undefined {
  // What stands in a list without being an entry is read as one.
  const blocks = element.name === 'li' ? read(element) : read({ ...element, children: [element] })
  const position = around(blocks)
  if (position === undefined) return undefined
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') return { type: 'item', ...marker, text: '', position, blocks }
  const item: Item = { ...first, type: 'item', ...marker, position, ...(rest.length === 0 ? {} : { blocks: rest }) }
  linked.set(item, linked.get(first) ?? 0)
  return item
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : undefined
}
