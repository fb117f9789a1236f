import type { Article, Direction } from '../document/article.ts'
import { proseOfArticle } from '../document/contents.ts'
import type { Corrections } from '../document/corrections.ts'
import { directionOf } from '../document/direction.ts'
import { explain, type ExplainedLine } from '../document/explain.ts'
import { flowOf, type Flow } from '../document/flow.ts'
import { parseText } from '../document/parse.ts'
import type { SourceText } from '../document/source-text.ts'
import type { Notice } from '../notice.ts'
import type { SourceFormat } from './source-format.ts'

/** An article as it was read. */
export interface Reading {
  /** To read on in it, from its beginning. */
  readonly flow: Flow
  readonly direction: Direction
  /** All of it. */
  readonly article: () => Article
  /** What every line of the source was taken for, and why. */
  readonly explain: () => ExplainedLine[]
  /** What is to be said of how it was read. */
  readonly notices: readonly Notice[]
}

/** What there is to read an article from. A notice calls it by its name. */
export interface Readable {
  readonly name: string
  readonly text: SourceText
  readonly format: SourceFormat
}

/** Reads a text in a format. Every text is an article in every format. The readers of markup are loaded when they are needed. */
export async function readArticle(source: Readable, corrections: Corrections): Promise<Reading> {
  switch (source.format) {
    case 'text':
      return readText(source, corrections)
    case 'markdown':
      return readMarked(source, corrections)
    case 'html':
      return readPage(source)
  }
}

const readText = ({ text }: Readable, corrections: Corrections): Reading => ({
  ...parseText(text, corrections),
  explain: () => explain(text.whole(), corrections),
  notices: [],
})

async function readMarked(source: Readable, corrections: Corrections): Promise<Reading> {
  const { name } = source
  const text = source.text.whole()
  const { isCostly } = await import('./markdown/cost.ts')
  const { readMarkdown } = await import('./markdown/read-markdown.ts')
  const read = isCostly(text) ? undefined : readMarkdown(text)
  if (read === undefined) {
    return { ...readText(source, corrections), notices: [{ kind: 'intricate-markup', path: name }] }
  }
  const { article, isFrontMatterBroken } = read
  return ofMarkup(article, text, isFrontMatterBroken ? [{ kind: 'broken-front-matter', path: name }] : [])
}

async function readPage({ name, text: source }: Readable): Promise<Reading> {
  const text = source.whole()
  const { readHtml } = await import('./html/read-html.ts')
  const { article, isFound, isCut } = readHtml(text)
  const notices: Notice[] = []
  if (isCut) notices.push({ kind: 'cut-markup', path: name })
  if (!isFound) notices.push({ kind: 'no-article', path: name })
  return ofMarkup(article, text, notices)
}

async function ofMarkup(article: Article, text: string, notices: readonly Notice[]): Promise<Reading> {
  const { explainMarkup } = await import('./explain-markup.ts')
  return {
    flow: flowOf(article),
    direction: article.metadata.direction ?? directionOf(proseOfArticle(article)),
    article: () => article,
    explain: () => explainMarkup(article, text),
    notices,
  }
}
