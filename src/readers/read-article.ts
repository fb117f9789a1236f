import type { Article } from '../document/article.ts'
import type { Corrections } from '../document/corrections.ts'
import { explain, type ExplainedLine } from '../document/explain.ts'
import { parse } from '../document/parse.ts'
import type { Notice } from '../notice.ts'
import type { SourceFormat } from './source-format.ts'

/** An article as it was read. */
export interface Reading {
  readonly article: Article
  /** What every line of the source was taken for, and why. */
  readonly explain: () => ExplainedLine[]
  /** What is to be said of how it was read. */
  readonly notices: readonly Notice[]
}

/** What there is to read an article from. A notice calls it by its name. */
export interface Readable {
  readonly name: string
  readonly text: string
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
  article: parse(text, corrections),
  explain: () => explain(text, corrections),
  notices: [],
})

async function readMarked(source: Readable, corrections: Corrections): Promise<Reading> {
  const { name, text } = source
  const { isCostly } = await import('./markdown/cost.ts')
  if (isCostly(text)) {
    return { ...readText(source, corrections), notices: [{ kind: 'intricate-markup', path: name }] }
  }
  const { readMarkdown } = await import('./markdown/read-markdown.ts')
  const { explainMarkup } = await import('./explain-markup.ts')
  const { article, isFrontMatterBroken } = readMarkdown(text)
  const notices: Notice[] = isFrontMatterBroken ? [{ kind: 'broken-front-matter', path: name }] : []
  return { article, explain: () => explainMarkup(article, text), notices }
}

async function readPage({ name, text }: Readable): Promise<Reading> {
  const { readHtml } = await import('./html/read-html.ts')
  const { explainMarkup } = await import('./explain-markup.ts')
  const { article, isFound, isCut } = readHtml(text)
  const notices: Notice[] = []
  if (isCut) notices.push({ kind: 'cut-markup', path: name })
  if (!isFound) notices.push({ kind: 'no-article', path: name })
  return { article, explain: () => explainMarkup(article, text), notices }
}
