import { fold } from '../../document/fold.ts'
import { attribute, isHidden, nodesOf, wordsOf, type PageElement, type PageNode } from './tree.ts'

/** How sites call what stands between a title and its text. */
const ledeName =
  /(?:^|[\s_-])(?:lede?|lead|leads|chapeau|chapo|standfirst|dek|deck|sub-?title|sub-?head(?:line|ing)?|summary|intro(?:duction)?|abstract|sapo|strapline|kicker-text|article-(?:subhead|excerpt|desc(?:ription)?))(?:[\s_-]|$)/i

/** UTF-16 units: shorter is a label, longer is the text itself. */
const [shortestLede, longestLede] = [25, 1200]

/** Elements that could hold a lede, and nothing else. */
const holders = /^(?:p|div|h[2-6]|section|span|strong|blockquote)$/
/** Nothing in these is a lede. */
const elsewhere = /^(?:nav|aside|footer|form|figure|ul|ol|table|button|time|address|picture)$/

/** Where a lede is looked for, and what tells it. */
export interface LedeClues {
  /** What is kept of the page already. */
  readonly held: ReadonlySet<PageNode>
  readonly title: PageElement | undefined
  readonly description: string | undefined
}

/**
 * Finds the lede of an article where it stands apart from the text: below the title, called by a name of its own, in
 * one header with it, a heading without a text, or saying what the page says of itself.
 */
export function findLede(root: PageElement, { held, title, description }: LedeClues): PageElement | undefined {
  const said = description === undefined ? '' : fold(description)
  let isBelowTitle = title === undefined
  for (const node of nodesOf(root, (element) => isHidden(element) || elsewhere.test(element.name))) {
    if (node.type === 'text') {
      // The text has begun.
      if (isBelowTitle && held.has(node) && node.text.trim().length >= shortestLede) return undefined
      continue
    }
    if (node === title) isBelowTitle = true
    else if (isBelowTitle && !isAround(node, title) && isLede(node, { said, title, isKept: held.has(node) }))
      return node
  }
  return undefined
}

const isAround = (element: PageElement, title: PageElement | undefined): boolean =>
  title !== undefined && element.start < title.start && element.end >= title.end

/** What tells of one element whether it is a lede. */
interface Clues extends Pick<LedeClues, 'title'> {
  /** What the page says of itself, folded. */
  readonly said: string
  readonly isKept: boolean
}

/**
 * Whether an element is a lede: by its name or its words, by where it stands, or as a heading that is not kept with the
 * text.
 */
function isLede(element: PageElement, { said, title, isKept }: Clues): boolean {
  if (!holders.test(element.name) || element.end - element.start > longestLede * 4) return false
  const isTold = isNamed(element) || isSubtitle(element, title) || (!isKept && element.name === 'h2')
  if (!isTold && said === '') return false
  const words = wordsOf(element)
  if (words.length < shortestLede || words.length > longestLede) return false
  return isTold || saysTheSame(fold(words), said)
}

/** Beside the title, in what HTML has for a title and what goes with it, nothing is the heading of a text. */
const isSubtitle = ({ name, parent }: PageElement, title: PageElement | undefined): boolean =>
  parent !== undefined &&
  isAround(parent, title) &&
  ((parent.name === 'hgroup' && name === 'p') || (/^(?:header|hgroup)$/.test(parent.name) && /^h[2-6]$/.test(name)))

function isNamed(element: PageElement): boolean {
  const name = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  const property = attribute(element, 'itemprop') ?? ''
  return ledeName.test(name) || /^(?:description|alternativeHeadline|alternateName)$/i.test(property)
}

/** What a page says of itself is often its lede cut off. */
const shortestCut = 60

const saysTheSame = (words: string, said: string): boolean =>
  words === said || (said.length >= shortestCut && words.startsWith(said.slice(0, shortestCut)))
