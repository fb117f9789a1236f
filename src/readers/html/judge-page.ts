import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'
import { nodesOf, type PageElement, type PageNode } from './tree.ts'
import { isUnread } from './unread.ts'

/** What a page holds that belongs to its article, as Readability sees it. */
export interface Judged {
  /** The texts and pictures. */
  readonly kept: readonly PageNode[]
  /** What stands where a byline would. */
  readonly byline: string | undefined
}

/** Readability looks at an element, and at a text, once and again for each element around it: so many looks are seconds. */
const mostElements = 20_000
const mostLooks = 20_000_000
/** A look at an element, in looks at a UTF-16 unit of text. */
const looksAtElement = 20

/** Whether a page is of a size that Readability can judge. */
export function isJudgeable(root: PageElement): boolean {
  let elements = 0
  let looks = 0
  const depths = new Map<PageNode, number>()
  for (const node of nodesOf(root, isUnread)) {
    const depth = (depths.get(node.parent ?? node) ?? 0) + 1
    if (node.type === 'element') {
      depths.set(node, depth)
      elements += 1
      looks += depth * looksAtElement
    } else looks += depth * node.text.length
    if (elements > mostElements || looks > mostLooks) return false
  }
  return true
}

/** As much of linkedom's DOM as is used here; it has types for little of it. */
interface DomNode {
  readonly childNodes: Iterable<DomNode>
  readonly remove: () => void
}

interface DomElement extends DomNode {
  appendChild(child: DomNode): unknown
  readonly setAttribute: (name: string, value: string) => void
}

interface Dom {
  readonly head: DomElement
  readonly body: DomElement
  readonly createElement: (name: string, options: undefined) => DomElement
  readonly createTextNode: (text: string) => DomNode
}

/**
 * Says which texts and pictures of a page are its article.
 *
 * Readability changes the page as it judges it, so it is given one of its own, in a DOM where nothing runs and nothing
 * is fetched; only what it keeps of the texts is asked of it, not what it makes of them.
 *
 * @param title What the article is called: Readability takes a heading that says the same out.
 */
export function judgePage(root: PageElement, title: string): Judged {
  const empty = '<!doctype html><html><head></head><body></body></html>'
  const document = new DOMParser().parseFromString(empty, 'text/html')
  const dom: Dom = document
  const named = dom.createElement('meta', undefined)
  named.setAttribute('property', 'og:title')
  named.setAttribute('content', title)
  dom.head.appendChild(named)
  const origins = new WeakMap<DomNode, PageNode>()
  const fill = (): void => {
    for (const child of dom.body.childNodes) child.remove()
    copyInto(dom, root, origins)
  }
  fill()
  // Readability keeps a page as markup to begin again with; filled again from the tree, its texts are still known.
  Object.defineProperty(dom.body, 'innerHTML', { get: () => '', set: fill })
  const reader = new Readability<DomNode>(document, { disableJSONLD: true, serializer: (content) => content })
  const found = reader.parse()
  const kept = found?.content === null || found?.content === undefined ? [] : originsBelow(found.content, origins)
  return { kept, byline: found?.byline ?? undefined }
}

/** What Readability goes by: how an element is called, what it is for, whether it is a link or a picture. */
const copiedAttributes = ['class', 'id', 'role', 'itemprop', 'rel', 'href', 'aria-modal']

/** What is no part of any article. Readability would keep a menu where there is little text. */
const outside = /^(?:head|title|meta|link|base|script|nav)$/

function copyInto(dom: Dom, root: PageElement, origins: WeakMap<DomNode, PageNode>): void {
  const copies = new Map<PageNode, DomElement>([[root, dom.body]])
  const take = (node: PageNode, parent: DomElement): DomNode => {
    if (node.type === 'text') return dom.createTextNode(node.text)
    const copy = /^(?:html|body)$/.test(node.name) ? parent : copyOf(dom, node)
    copies.set(node, copy)
    return copy
  }
  for (const node of nodesOf(root, (element) => isUnread(element) || outside.test(element.name))) {
    const parent = node.parent === undefined ? undefined : copies.get(node.parent)
    if (parent === undefined) continue
    const copy = take(node, parent)
    if (copy === parent) continue
    parent.appendChild(copy)
    origins.set(copy, node)
  }
}

function copyOf(dom: Dom, { name, attributes }: PageElement): DomElement {
  // A name with signs that no name has in the DOM.
  const copy = dom.createElement(/^[a-z][a-z0-9-]*$/.test(name) ? name : 'span', undefined)
  for (const attribute of copiedAttributes) {
    const value = attributes.get(attribute)
    // Readability puts the words of a link to a script in a text of its own.
    if (value !== undefined && !/^\s*javascript:/i.test(value)) copy.setAttribute(attribute, value)
  }
  // A picture without an address would be taken out.
  if (name === 'img') copy.setAttribute('src', attributes.get('src') ?? 'none')
  return copy
}

function originsBelow(content: DomNode, origins: WeakMap<DomNode, PageNode>): PageNode[] {
  const found: PageNode[] = []
  const ahead = [content]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    const origin = origins.get(node)
    if (origin !== undefined && (origin.type === 'text' || origin.name === 'img')) found.push(origin)
    ahead.push(...node.childNodes)
  }
  return found
}
