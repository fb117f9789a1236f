import type { Article, Metadata, Title } from '../../document/article.ts'
import { textsOf } from '../../document/contents.ts'
import { sectioned, type Content } from '../../document/sections.ts'
import { resolverOf } from './addresses.ts'
import { withHeadings, withLede, withoutTitle } from './arrange.ts'
import { articleNodes, type Kept } from './article-nodes.ts'
import { believed, languageTag, stated, type Stated } from './page-metadata.ts'
import { captionedBeside } from './captions.ts'
import { endParagraph, flowInto, openFlow } from './flow.ts'
import { withParents } from './held.ts'
import { findLede } from './lede.ts'
import { parsePage } from './parse-page.ts'
import { pageTitle, type PageTitle } from './page-title.ts'
import { placesIn, type Places } from './places.ts'
import { addText, openProse } from './prose.ts'
import type { Setting } from './setting.ts'
import { isUnread } from './unread.ts'
import { withoutSiteWords } from './site-words.ts'
import { attribute, collapsed, elementsNamed, nodesOf, wordsOf, type PageElement, type PageNode } from './tree.ts'

/** A page as it was read. */
export interface ReadPage {
  readonly article: Article
  /** Whether there is an article in it. Where there is none, `article` is all of its text. */
  readonly isFound: boolean
  /** Whether it has more elements, or has them deeper in each other, than are looked at. */
  readonly isCut: boolean
}

/**
 * Reads a page as an article. Nothing of it is run and nothing fetched. Every text is a page.
 *
 * The markup becomes a tree that knows its places; Readability says which of its texts are the article; what they are is
 * read from the tree as the page has it.
 */
export function readHtml(source: string): ReadPage {
  const { root, isCut } = parsePage(source)
  const said = stated(root)
  const found = pageTitle(root, { stated: said.titles, sourceName: said.sourceName })
  const kept = articleNodes(root, { title: found?.text ?? '', claims: said.isArticle })
  const title = kept.own === undefined ? found : ownTitle(kept.own)
  const places = placesIn(source)
  const contents = contentsOf(root, { kept, title, said, places })
  const top = sectioned(contents)
  const article: Article = {
    type: 'article',
    metadata: metadata(root, { kept, said, contents }),
    title: title === undefined ? undefined : titleNode(title, source, places),
    ...top,
    position: places(0, source.length),
  }
  return { article, isFound: kept.isArticle, isCut }
}

/** In a page of this program's own the title is what stands above the text, or there is none. */
function ownTitle(article: PageElement): PageTitle | undefined {
  const [element] = elementsNamed(article, 'h1')
  return element === undefined ? undefined : { text: wordsOf(element), element }
}

interface Read {
  readonly kept: Kept
  readonly title: PageTitle | undefined
  readonly said: Stated
  readonly places: Places
}

function contentsOf(root: PageElement, { kept, title, said, places }: Read): Content[] {
  const { held, lede } = kept.isWhole
    ? { held: withParents(kept.nodes), lede: undefined }
    : withBeside(root, { kept, title, said })
  const setting: Setting = {
    held,
    title: title?.element,
    lede: new Set(lede === undefined ? [] : nodesOf(lede)),
    places,
    resolve: resolverOf(root),
    linked: new WeakMap(),
    isWhole: kept.isWhole,
    isOwn: kept.own !== undefined,
  }
  const flow = openFlow(setting)
  flowInto(flow, root)
  endParagraph(flow)
  if (kept.isWhole) return flow.contents
  const known = { title: title?.text, byline: said.byline ?? kept.byline }
  return withHeadings(withLede(withoutSiteWords(withoutTitle(flow.contents, known), setting.linked)), flow.bold)
}

/** What is kept, all it stands in, and what belongs to it though Readability left it out: the lede, pictures above it. */
function withBeside(root: PageElement, { kept, title, said }: Omit<Read, 'places'>) {
  const held = withParents(kept.nodes)
  const lede = findLede(root, { held, title: title?.element, description: said.description })
  for (const element of [...(lede === undefined ? [] : [lede]), ...captionedBeside(root, held)]) {
    for (const node of withParents(nodesOf(element, isUnread))) held.add(node)
  }
  return { held, lede }
}

/** A title stands where its words do on the page; where the page only states it, where it does that. */
function titleNode({ text, element }: PageTitle, source: string, places: Places): Title {
  const prose = openProse()
  if (element !== undefined) for (const node of nodesOf(element)) if (node.type === 'text') addText(prose, node)
  const at = prose.end > 0 ? prose.start : Math.max(0, source.indexOf(text))
  const end = prose.end > 0 ? prose.end : Math.min(source.length, at + text.length)
  return { type: 'title', text, position: places(at, end) }
}

function metadata(
  root: PageElement,
  { kept, said, contents }: Pick<Read, 'kept' | 'said'> & { readonly contents: readonly Content[] },
): Metadata {
  const byline = said.byline ?? kept.byline
  const longest = kept.nodes.reduce<PageNode>((one, node) => (lengthOf(node) > lengthOf(one) ? node : one), root)
  const around = [...ancestors(longest)]
  const text = contents
    .map((content) => ('type' in content ? [...textsOf(content)].join(' ') : content.heading.text))
    .join(' ')
  return {
    ...(byline === undefined ? {} : { byline: collapsed(byline) }),
    ...(said.date === undefined ? {} : { date: said.date }),
    ...(said.sourceName === undefined ? {} : { sourceName: said.sourceName }),
    ...believed(text, {
      languages: [
        ...around
          .map((element) => attribute(element, 'lang'))
          .map(languageTag)
          .filter((tag) => tag !== undefined),
        ...said.languages,
      ],
      directions: around.map((element) => attribute(element, 'dir')).filter((dir) => dir !== undefined),
    }),
  }
}

const lengthOf = (node: PageNode): number => (node.type === 'text' ? node.text.length : 0)

function* ancestors(node: PageNode): Generator<PageElement> {
  for (let here = node.parent; here !== undefined; here = here.parent) yield here
}
