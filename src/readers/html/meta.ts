// What a page says of itself in the elements of its head: OpenGraph, Dublin Core, what publishers' tools go by.

import { attribute, collapsed, elementsNamed, type PageElement } from './tree.ts'

/** What `<meta>` elements say, by name, property or itemprop in lower case, with colons for dots. */
export type Meta = ReadonlyMap<string, string>

const keys = ['property', 'name', 'itemprop', 'http-equiv'] as const
/** Several authors stand each in an element of its own. */
const plural = new Set(['author', 'article:author', 'citation_author', 'dc:creator', 'parsely-author'])
const mostAuthors = 400

export function metaOf(root: PageElement): Meta {
  const found = new Map<string, string>()
  for (const element of elementsNamed(root, 'meta')) {
    const content = attribute(element, 'content')
    if (content !== undefined) for (const name of namesOf(element)) add(found, name, unescaped(content))
  }
  return found
}

/** A property may be several. */
const namesOf = (element: PageElement): string[] =>
  keys.flatMap((key) => attribute(element, key)?.toLowerCase().replaceAll('.', ':').split(/\s+/) ?? [])

function add(found: Map<string, string>, name: string, value: string): void {
  const before = found.get(name)
  if (before === undefined) found.set(name, value)
  else if (plural.has(name) && !before.includes(value) && before.length < mostAuthors)
    found.set(name, `${before}, ${value}`)
}

/** The first of some names that says something. */
export const firstOf = (meta: Meta, names: readonly string[]): string | undefined =>
  names.map((name) => meta.get(name)).find((value) => value !== undefined)

export const metaNames = {
  title: [
    'dc:title',
    'dcterms:title',
    'dcterm:title',
    'og:title',
    'headline',
    'parsely-title',
    'sailthru:title',
    'twitter:title',
    'citation_title',
    'title',
  ],
  description: ['og:description', 'description', 'twitter:description', 'dc:description', 'sailthru:description'],
  byline: [
    'dc:creator',
    'dcterms:creator',
    'dcterm:creator',
    'author',
    'parsely-author',
    'sailthru:author',
    'article:author',
    'byl',
    'article:author_name',
    'cxenseparse:author',
    'citation_author',
    'dc:contributor',
    'og:article:author',
  ],
  date: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru:date',
    'dc:date:issued',
    'dcterms:issued',
    'dc:date',
    'dcterms:date',
    'dcterms:created',
    'dc:date:created',
    'article:published',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'pub_date',
    'publication_date',
    'published_time',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'citation_publication_date',
    'og:pubdate',
    'date',
    'datecreated',
    'og:published_time',
  ],
  sourceName: [
    'og:site_name',
    'dc:publisher',
    'dcterms:publisher',
    'citation_journal_title',
    'application-name',
    'apple-mobile-web-app-title',
  ],
  language: ['content-language', 'og:locale', 'dc:language', 'dcterms:language', 'inlanguage', 'language'],
} as const satisfies Record<string, readonly string[]>

const named: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
])

/** A value whose character references were written as if it were markup, as many sites do, on one line. */
export function unescaped(value: string): string {
  const text = value.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(quot|amp|apos|lt|gt|nbsp));/gi,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return named.get(name.toLowerCase()) ?? whole
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number.parseInt(String(decimal), 10)
      return code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
    },
  )
  return collapsed(text)
}
