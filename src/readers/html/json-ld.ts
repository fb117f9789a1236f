// What a page says of its article in JSON-LD, in the words of schema.org.

import { elementsNamed, collapsed, type PageElement } from './tree.ts'

/** What is read of an article in JSON-LD. */
export interface LinkedData {
  readonly titles: readonly string[]
  readonly byline: string | undefined
  readonly date: string | undefined
  readonly sourceName: string | undefined
  readonly language: string | undefined
}

/** The types of schema.org that are articles: Article, NewsArticle, BlogPosting, and what is derived from them. */
const articleType =
  /(?:^|\/)(?:\w*Article|\w*BlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|APIReference)$/

/** More nodes than this are not looked at. */
const mostNodes = 1000

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What JSON-LD says of the first article in a page; none where there is no such thing. */
export function linkedData(root: PageElement): LinkedData | undefined {
  const article = nodesOfPage(root).find((node) => listed(node['@type']).some((type) => articleType.test(String(type))))
  if (article === undefined) return undefined
  return {
    titles: [text(article['headline']), text(article['name'])].filter((title) => title !== undefined),
    byline: names(article['author'] ?? article['creator']),
    date: text(article['datePublished']) ?? text(article['dateCreated']),
    sourceName: names(article['publisher'] ?? article['sourceOrganization']),
    language:
      text(article['inLanguage']) ??
      listed(article['inLanguage']).map((node) => (isNode(node) ? text(node['alternateName']) : undefined))[0],
  }
}

/** Every node at the top of what the page's scripts hold: in a list, in a graph, as the main thing of a page. */
function nodesOfPage(root: PageElement): Node[] {
  const nodes: Node[] = []
  const ahead: unknown[] = elementsNamed(root, 'script').map(parsed)
  for (let value = ahead.shift(); value !== undefined && nodes.length < mostNodes; value = ahead.shift()) {
    if (Array.isArray(value)) ahead.unshift(...value.slice(0, mostNodes))
    else if (isNode(value)) {
      nodes.push(value)
      ahead.push(
        ...['@graph', 'mainEntity', 'mainEntityOfPage']
          .map((key) => value[key])
          .filter((inner) => typeof inner === 'object'),
      )
    }
  }
  return nodes
}

function parsed(script: PageElement): unknown {
  const written = script.children.map((child) => (child.type === 'text' ? child.text : '')).join('')
  try {
    // Some sites put it in CDATA, in a comment, or break lines within its strings.
    return JSON.parse(
      written.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '').replace(/[\u0000-\u001f]+/g, ' '),
    )
  } catch {
    return {}
  }
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

function text(value: unknown): string | undefined {
  const [first] = listed(value)
  return typeof first === 'string' && first.trim() !== '' ? collapsed(first) : undefined
}

/** The names of persons or organisations, each a string or a node. */
function names(value: unknown): string | undefined {
  const all = listed(value).flatMap((one) => {
    const name = isNode(one) ? text(one['name']) : text(one)
    return name === undefined || /^https?:/i.test(name) ? [] : [name]
  })
  return all.length === 0 ? undefined : [...new Set(all)].slice(0, 20).join(', ')
}
