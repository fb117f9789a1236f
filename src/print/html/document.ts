import type { Direction, Metadata } from '../../document/article.ts'
import { generator } from '../../generator.ts'
import { attribute, escaped } from './escape.ts'
import { style } from './style.ts'

/** What a page is, around its contents. */
export interface PageFrame {
  readonly title: string
  readonly language: string | undefined
  readonly direction: Direction
  readonly metadata?: Metadata
}

/** Nothing is run and nothing fetched, whatever the text holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** A whole page of HTML around what is in its body: complete in itself, without scripts. */
export function* pageOf(
  body: Iterable<string>,
  { title, language, direction, metadata = {} }: PageFrame,
): Generator<string> {
  yield '<!doctype html>\n'
  yield `<html${attribute('lang', language)} dir="${direction}">\n<head>\n<meta charset="utf-8">\n`
  yield `<title>${escaped(title)}</title>\n`
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
  yield `<meta http-equiv="Content-Security-Policy"${attribute('content', policy)}>\n`
  yield `<meta name="generator" content="${generator}">\n`
  yield metadataMarkup(metadata)
  yield `<style>${style}</style>\n</head>\n<body>\n`
  yield* body
  yield '</body>\n</html>\n'
}

const metadataMarkup = ({ byline, date, sourceName }: Metadata): string =>
  [
    ['name="author"', byline],
    ['property="article:published_time"', date],
    ['property="og:site_name"', sourceName],
  ]
    .map(([name, value]) => (value === undefined ? '' : `<meta ${name}${attribute('content', value)}>\n`))
    .join('')
