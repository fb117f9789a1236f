import { isMap, isScalar, parseDocument, type Node } from 'yaml'
import type { Direction, Metadata } from '../../document/article.ts'

/** What a document says of itself before it begins. */
export interface FrontMatter {
  readonly metadata: Metadata
  /** The title, and where in the front matter it stands, as a UTF-16 offset; undefined where the key is not there. */
  readonly title: { readonly text: string; readonly offset: number } | undefined
}

/** More than this, in UTF-16 units, is not what somebody has written about an article. */
const longest = 100_000
/** How often a name for another place may be followed: a few lines of such names make a terabyte. */
const mostAliases = 20

const keys = {
  title: ['title'],
  byline: ['author', 'authors', 'byline', 'by'],
  date: ['date', 'published', 'pubdate'],
  sourceName: ['source', 'publisher', 'publication', 'site', 'site_name', 'sitename'],
  language: ['lang', 'language', 'locale'],
  direction: ['dir', 'direction'],
} as const satisfies Record<string, readonly string[]>

/** Reads front matter in YAML. Undefined where it is broken, or no table of names and values. */
export function frontMatter(yaml: string): FrontMatter | undefined {
  if (yaml.length > longest) return undefined
  try {
    return read(yaml)
  } catch {
    // Nested too deep for the library, or aliases within aliases.
    return undefined
  }
}

function read(yaml: string): FrontMatter | undefined {
  // Of this schema every value is text, as it is written: a date, a number for a title.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  })
  const { contents } = document
  if (document.errors.length > 0) return undefined
  if (contents === null || (isScalar(contents) && contents.value === '')) return { metadata: {}, title: undefined }
  if (!isMap(contents)) return undefined
  const value: unknown = document.toJS({ maxAliasCount: mostAliases })
  const values = new Map(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).map(([key, told]): [string, unknown] => [
      key.toLowerCase(),
      told,
    ]),
  )
  const told = (names: readonly string[]): string | undefined =>
    names.map((name) => text(values.get(name))).find((found) => found !== undefined)
  const title = told(keys.title)
  return {
    metadata: metadataOf(told),
    title: title === undefined ? undefined : { text: title, offset: titleOffset(contents.items) },
  }
}

/** A value as text: of a list its texts, of a table its `name`. */
function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined
  if (Array.isArray(value))
    return (
      value
        .map(text)
        .filter((each) => each !== undefined)
        .join(', ') || undefined
    )
  return typeof value === 'object' && value !== null && 'name' in value ? text(value.name) : undefined
}

function metadataOf(told: (names: readonly string[]) => string | undefined): Metadata {
  const byline = told(keys.byline)
  const date = told(keys.date)
  const sourceName = told(keys.sourceName)
  const language = languageTag(told(keys.language))
  const direction = directions.find((name) => name === told(keys.direction)?.toLowerCase())
  return {
    ...(byline !== undefined && { byline }),
    ...(date !== undefined && { date }),
    ...(sourceName !== undefined && { sourceName }),
    ...(language !== undefined && { language }),
    ...(direction !== undefined && { direction }),
  }
}

const directions: readonly Direction[] = ['ltr', 'rtl']

/** BCP 47: `ar`, `ar-EG`; `ar_EG` is taken for it. The name of a language is not. */
function languageTag(told: string | undefined): string | undefined {
  const tag = told?.replaceAll('_', '-')
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined
}

function titleOffset(items: readonly { readonly key: unknown; readonly value: unknown }[]): number {
  const pair = items.find(({ key }) => isScalar(key) && String(key.value).toLowerCase() === 'title')
  return isNode(pair?.value) ? (pair.value.range?.[0] ?? 0) : 0
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'range' in value
