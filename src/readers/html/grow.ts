// How a tree grows of tags and texts as they come. What HTML leaves open is ended where browsers end it, nearly: there is
// no fostering of what stands between the rows of a table, and no splitting of misnested formatting.

import { blockElements, endedBy, outOfDrawings, scopes, unreadElements, voidElements } from './elements.ts'
import type { PageElement, PageText } from './tree.ts'

/** Elements deeper than this stand beside each other instead: no page means more, and some are made to exhaust a reader. */
const deepest = 200
/** More elements than this are read as if their tags were not there. */
const mostElements = 500_000

/** A tree that grows. */
export interface Growing {
  readonly root: PageElement
  /** The elements that are open, the root first: never more than `deepest`, so that a look through them is a short one. */
  readonly open: PageElement[]
  elements: number
  /** Whether a tag was passed over because of a limit. */
  isCut: boolean
  /** The element that is left out with its contents, and how often it is open in itself. */
  skipped: { readonly name: string; times: number } | undefined
  /** The text that goes on until a tag comes. */
  text: PageText | undefined
}

/** A tag that opens an element. Offsets are UTF-16 units of the source. */
export interface OpeningTag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly start: number
  readonly end: number
}

/** What most elements have: one for all of them. */
export const noAttributes: ReadonlyMap<string, string> = new Map()

/** A tree that has its root only. */
export function sapling(length: number): Growing {
  const root: PageElement = {
    type: 'element',
    name: '',
    attributes: noAttributes,
    children: [],
    parent: undefined,
    start: 0,
    end: length,
  }
  return { root, open: [root], elements: 0, isCut: false, skipped: undefined, text: undefined }
}

const top = ({ open, root }: Growing): PageElement => open.at(-1) ?? root

/** Takes a piece of text, from `start` up to and without `end` in the source. */
export function takeText(tree: Growing, text: string, { start, end }: { start: number; end: number }): void {
  if (tree.skipped !== undefined || text === '') return
  if (tree.text !== undefined) {
    tree.text.text += text
    tree.text.end = end
    return
  }
  const parent = top(tree)
  tree.text = { type: 'text', text, parent, start, end }
  parent.children.push(tree.text)
}

/** Takes a tag that opens an element. */
export function takeOpening(tree: Growing, tag: OpeningTag): void {
  if (tree.skipped !== undefined && !endsDrawing(tree, tag.name)) {
    if (tag.name === tree.skipped.name) tree.skipped.times += 1
    return
  }
  if (isSkipped(tag)) {
    tree.text = undefined
    tree.skipped = { name: tag.name, times: 1 }
    return
  }
  if (tree.elements >= mostElements) {
    tree.isCut = true
    // The text goes on, or there would be a text for every tag; its words stay apart.
    if (tree.text !== undefined && blockElements.has(tag.name)) tree.text.text += ' '
    return
  }
  tree.text = undefined
  endWhatIsLeftOpen(tree, tag)
  const isVoid = voidElements.has(tag.name)
  if (!isVoid && tree.open.length >= deepest) stepBack(tree, tag)
  const parent = top(tree)
  const element: PageElement = { type: 'element', ...tag, children: [], parent }
  parent.children.push(element)
  tree.elements += 1
  if (!isVoid) tree.open.push(element)
}

/** Takes a tag that closes an element, wherever that was opened; one that closes nothing is passed over. */
export function takeClosing(tree: Growing, name: string, end: number): void {
  if (tree.skipped !== undefined) {
    if (name !== tree.skipped.name) return
    tree.skipped.times -= 1
    if (tree.skipped.times === 0) tree.skipped = undefined
    return
  }
  if (name === 'br') return takeOpening(tree, { name, attributes: noAttributes, start: end, end })
  // What comes after these belongs to the page all the same.
  if (name === 'body' || name === 'html') return
  const at = openAt(tree, name)
  if (at === 0) return
  tree.text = undefined
  closeFrom(tree, at, end)
}

const isSkipped = ({ name, attributes }: OpeningTag): boolean =>
  unreadElements.has(name) &&
  !(name === 'script' && /^application\/ld\+json\b/i.test(attributes.get('type')?.trim() ?? ''))

/** A drawing that was left open ends where a block begins. */
function endsDrawing(tree: Growing, name: string): boolean {
  if (tree.skipped?.name !== 'svg' || !outOfDrawings.has(name)) return false
  tree.skipped = undefined
  return true
}

/** Where in the open elements the innermost of a name is that a tag can reach; 0 where there is none. */
function openAt({ open }: Growing, name: string): number {
  const bounds = scopes.get(name)
  const isInline = !blockElements.has(name)
  for (let at = open.length - 1; at > 0; at -= 1) {
    const here = open[at]?.name ?? ''
    if (here === name) return at
    // Formatting that is closed twice does not close the block it stands in.
    if (bounds?.has(here) || (isInline && blockElements.has(here) && name !== 'a')) return 0
  }
  return 0
}

function closeFrom(tree: Growing, at: number, end: number): void {
  for (const element of tree.open.splice(at)) element.end = end
}

function endWhatIsLeftOpen(tree: Growing, { name, start }: OpeningTag): void {
  const ended = endedBy.get(name)
  if (ended === undefined) return
  let outermost = 0
  for (const other of ended) {
    const at = openAt(tree, other)
    if (at > 0 && !isBounded(tree, at, name) && (outermost === 0 || at < outermost)) outermost = at
  }
  if (outermost > 0) closeFrom(tree, outermost, start)
}

/** Whether a scope of the tag's own lies between: an entry of a list in an entry does not end that one. */
function isBounded({ open }: Growing, at: number, name: string): boolean {
  const bounds = scopes.get(name)
  return bounds !== undefined && open.slice(at + 1).some((element) => bounds.has(element.name))
}

/** Where an element would be too deep, it stands beside the deepest; where that is a block, not within its line. */
function stepBack(tree: Growing, { start }: OpeningTag): void {
  tree.isCut = true
  closeFrom(tree, deepest - 1, start)
}
