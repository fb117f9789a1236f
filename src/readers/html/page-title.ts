import { fold } from '../../document/fold.ts'
import { attribute, collapsed, elementsNamed, isHidden, nodesOf, wordsOf, type PageElement } from './tree.ts'

/** The title of a page's article. `element` is the one it stands in on the page, where it stands there. */
export interface PageTitle {
  readonly text: string
  readonly element: PageElement | undefined
}

/** What is known of a page when its title is looked for. */
export interface TitleClues {
  /** What the page says its article is called, the surest first. */
  readonly stated: readonly string[]
  readonly sourceName: string | undefined
}

/** No title is longer (in UTF-16 units). */
const longestTitle = 400

/**
 * Finds what an article is called: as it says above its text, where what the page states elsewhere agrees; else as it
 * is stated, without the name of the site.
 */
export function pageTitle(root: PageElement, { stated, sourceName }: TitleClues): PageTitle | undefined {
  const element = elementsNamed(root, 'title').find(({ parent }) => parent?.name !== 'svg')
  const ofDocument = element === undefined ? undefined : wordsOf(element)
  const said = [...stated, ...(ofDocument === undefined ? [] : [ofDocument])].filter((title) => title !== '')
  const shown = headings(root).filter(({ text }) => fold(text) !== fold(sourceName ?? ''))
  const agreeing = shown.filter(({ text }) => said.some((title) => agree(text, title)))
  const best = longest(agreeing.filter(({ element: { name } }) => name === 'h1')) ?? longest(agreeing) ?? only(shown)
  if (best !== undefined) return best
  const [first] = said
  if (first === undefined) return undefined
  const part = partShown(root, ofDocument ?? '')
  if (part !== undefined) return part
  const text = withoutSite(first, sourceName, said)
  return text === '' ? undefined : { text, element: first === ofDocument ? element : undefined }
}

interface Shown {
  readonly text: string
  readonly element: PageElement
}

/** What could be a title on the page itself: first headings, and what says it is a headline. */
function headings(root: PageElement): Shown[] {
  const found: Shown[] = []
  for (const node of nodesOf(root, (element) => isHidden(element) || /^(?:nav|aside|footer)$/.test(element.name))) {
    if (node.type === 'text') continue
    const isHeadline = /^(?:headline|name headline)$/.test(attribute(node, 'itemprop') ?? '') && node.name !== 'meta'
    if (node.name !== 'h1' && !isHeadline) continue
    const text = wordsOf(node)
    if (text !== '' && text.length <= longestTitle && found.length < 100) found.push({ text, element: node })
  }
  return found
}

function longest(shown: readonly Shown[]): Shown | undefined {
  return shown.reduce<Shown | undefined>(
    (one, other) => (one !== undefined && one.text.length >= other.text.length ? one : other),
    undefined,
  )
}

/** The only first heading of a page is its title, whatever else the page says; not where there are several. */
const only = (shown: readonly Shown[]): Shown | undefined =>
  shown.length === 1 && shown[0]?.element.name === 'h1' && shown[0].text.length > 3 ? shown[0] : undefined

/** Whether two say the same, but for a site's name, or a word or two. */
function agree(shown: string, stated: string): boolean {
  const [one, other] = [fold(shown), fold(stated)]
  if (one === '' || other === '') return false
  if (other.includes(one)) return one.length * 4 >= other.length
  const words = new Set(one.split(' '))
  const others = other.split(' ')
  const common = others.filter((word) => words.has(word)).length
  return common * 2 > Math.min(words.size, others.length) && common > 1
}

/** What stands between a title and the name of a site. */
const separator = /\s+[|\-\u2013\u2014\u2022\u00b7\u2022\u00bb\u00ab:/\\]+\s+|\s*[|\u00bb\u2503\uff5c]\s*/

/** A title without the name of its site, where that is known; else without its last part, where enough stands before it. */
function withoutSite(title: string, sourceName: string | undefined, stated: readonly string[]): string {
  const parts = title.split(new RegExp(`(${separator.source})`))
  if (parts.length < 3) return title
  const shorter = stated.find((other) => other !== title && other.length > 3 && title.startsWith(other))
  if (shorter !== undefined) return shorter
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const isSite = (part: string): boolean => sourceName !== undefined && sameSite(fold(part), fold(sourceName))
  if (isSite(last)) return parts.slice(0, -2).join('').trim()
  if (isSite(first)) return parts.slice(2).join('').trim()
  const before = parts.slice(0, -2).join('').trim()
  return sourceName === undefined && words(before) >= 3 && words(last) <= 4 ? before : title
}

/** Fewer words than this are the name of a site, or of a part of it. */
const fewestWords = 3

/** A part of a document's title that stands on the page by itself, where no heading does. */
function partShown(root: PageElement, title: string): Shown | undefined {
  const parts = title
    .slice(0, longestTitle)
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => words(part) >= fewestWords)
  if (parts.length === 0 || !separator.test(title)) return undefined
  for (const node of nodesOf(root, (element) => isHidden(element) || /^(?:head|title|a)$/.test(element.name))) {
    if (node.type === 'element' || node.text.length > longestTitle * 2) continue
    const text = collapsed(node.text)
    if (parts.includes(text)) return { text, element: node.parent }
  }
  return undefined
}

const words = (text: string): number => text.split(/\s+/).length
const sameSite = (part: string, site: string): boolean =>
  part !== '' && (part === site || site.startsWith(part) || part.startsWith(site))
