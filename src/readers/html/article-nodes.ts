// Which texts and pictures of a page are its article.

import { generator } from '../../generator.ts'
import { judgePage, isJudgeable } from './judge-page.ts'
import { attribute, elementsNamed, nodesOf, type PageElement, type PageNode } from './tree.ts'
import { isUnread } from './unread.ts'

/** What is kept of a page. `isArticle` says whether there is an article in it; `kept` is all of its text where not. */
export interface Kept {
  readonly nodes: readonly PageNode[]
  readonly isArticle: boolean
  /** Whether nothing was weighed: all of the page, or of what this program wrote, is kept. */
  readonly isWhole: boolean
  /** The article in a page that this program wrote. */
  readonly own?: PageElement
  readonly byline: string | undefined
}

/** What a page is asked for when its article is looked for. */
export interface PageClues {
  readonly title: string
  /** Whether the page says that it is an article. */
  readonly claims: boolean
}

/** Chooses what of a page is read. */
export function articleNodes(root: PageElement, { title, claims }: PageClues): Kept {
  const own = ownArticle(root)
  if (own !== undefined) {
    const nodes = contentsOf(own, ({ name }) => name === 'header' || name === 'nav')
    return { nodes, isArticle: true, isWhole: true, byline: undefined, own }
  }
  const { kept, byline } = judged(root, title)
  if (hasArticle(kept, claims)) return { nodes: kept, isArticle: true, isWhole: false, byline }
  return { nodes: contentsOf(root), isArticle: false, isWhole: true, byline: undefined }
}

/** What this program wrote holds nothing but the article, however short: it is known by the name of what made it. */
function ownArticle(root: PageElement): PageElement | undefined {
  const isOwn = elementsNamed(root, 'meta').some(
    (meta) => attribute(meta, 'name') === 'generator' && attribute(meta, 'content') === generator,
  )
  return isOwn ? elementsNamed(root, 'article')[0] : undefined
}

function judged(
  root: PageElement,
  title: string,
): { readonly kept: readonly PageNode[]; readonly byline: string | undefined } {
  if (isJudgeable(root)) {
    try {
      return judgePage(root, title)
    } catch {
      // Made to be read by no one: what its elements say is gone by alone.
    }
  }
  return { kept: markedNodes(root), byline: undefined }
}

/** Parts of a page that are not its text, by what their elements mean. */
const apart = /^(?:nav|aside|footer|form|button|select|menu|dialog)$/

/** The article of a page that is too large to be weighed: what is marked as one, else all but what is marked as something else. */
function markedNodes(root: PageElement): PageNode[] {
  const marked = largest([...elementsNamed(root, 'article'), ...elementsNamed(root, 'main')])
  return contentsOf(
    marked ?? root,
    (element) =>
      isUnread(element) ||
      apart.test(element.name) ||
      /^(?:navigation|complementary|banner|contentinfo)$/.test(attribute(element, 'role') ?? ''),
  )
}

const largest = (elements: readonly PageElement[]): PageElement | undefined =>
  elements.reduce<PageElement | undefined>(
    (one, other) => (one !== undefined && one.end - one.start >= other.end - other.start ? one : other),
    undefined,
  )

const outside = /^(?:head|title|meta|link|base|script|style)$/

/** The texts and pictures below an element that are to be seen. */
function contentsOf(root: PageElement, isOut = isUnread): PageNode[] {
  const found: PageNode[] = []
  for (const node of nodesOf(root, (element) => isOut(element) || outside.test(element.name))) {
    if (node.type === 'text' || node.name === 'img') found.push(node)
  }
  return found
}

/** UTF-16 units of text outside of links: an article has as much; one that says it is one may be a line of news. */
const shortestArticle = 400
const shortestClaimed = 60
/** A paragraph of this length is written to be read. */
const shortestProse = 140

function hasArticle(kept: readonly PageNode[], claims: boolean): boolean {
  let all = 0
  const paragraphs = new Map<PageElement, number>()
  for (const node of kept) {
    if (node.type === 'element' || isInLink(node)) continue
    const length = node.text.trim().length
    all += length
    paragraphs.set(node.parent, (paragraphs.get(node.parent) ?? 0) + length)
  }
  const longest = [...paragraphs.values()].reduce((one, other) => Math.max(one, other), 0)
  return all >= shortestArticle && longest >= shortestClaimed
    ? true
    : longest >= (claims ? shortestClaimed : shortestProse)
}

function isInLink(node: PageNode): boolean {
  for (let here = node.parent, steps = 0; here !== undefined && steps < 6; here = here.parent, steps += 1)
    if (here.name === 'a') return true
  return false
}
