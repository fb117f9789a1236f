// What the attributes of a text say of it, where its head says nothing.

import { attribute, nodesOf, wordsOf, type PageElement } from './tree.ts'

/** UTF-16 units: what is longer is no name and no date. */
const longestName = 120
const longestDate = 60

/** The elements with attributes below an element that are no `<meta>` of its head. */
function* marked(root: PageElement): Generator<PageElement> {
  for (const node of nodesOf(root)) if (node.type === 'element' && node.attributes.size > 0) yield node
}

const property = (element: PageElement): readonly string[] => attribute(element, 'itemprop')?.split(/\s+/) ?? []

const isAuthor = (element: PageElement): boolean =>
  property(element).includes('author') || (element.name === 'a' && attribute(element, 'rel') === 'author')

/** Who wrote it: itemprop="author", rel="author". */
export function bylineInText(root: PageElement): string | undefined {
  for (const element of marked(root)) {
    if (!isAuthor(element) || element.name === 'meta' || element.end - element.start > longestName * 20) continue
    const words = nameIn(element)
    if (words !== '' && words.length <= longestName) return words
  }
  return undefined
}

function nameIn(element: PageElement): string {
  for (const inner of marked(element)) {
    if (property(inner).includes('name')) return attribute(inner, 'content') ?? wordsOf(inner)
  }
  return wordsOf(element)
}

const isPublished = (element: PageElement): boolean =>
  property(element).some((name) => name === 'datePublished' || name === 'dateCreated') ||
  element.attributes.has('pubdate')

/** When it was published: by its itemprop, else by the first `<time>`, which is that of the article as a rule. */
export function dateInText(root: PageElement): string | undefined {
  let first: string | undefined
  for (const element of marked(root)) {
    const isSaid = isPublished(element)
    if (!isSaid && element.name !== 'time') continue
    const said = attribute(element, 'datetime') ?? attribute(element, 'content') ?? (isSaid ? wordsOf(element) : '')
    if (said === '' || said.length > longestDate) continue
    if (isSaid) return said
    first ??= said
  }
  return first
}
