import type { Article } from '../document/article.ts'
import type { Corrections } from '../document/corrections.ts'
import { explain, type ExplainedLine } from '../document/explain.ts'
import { parse } from '../document/parse.ts'
import type { SourceFormat } from './source-format.ts'

/** An article as it was read. */
export interface Reading {
  readonly article: Article
  /** What every line of the source was taken for, and why. */
  readonly explain: () => ExplainedLine[]
}

/** Reads a text in a format. Every text is an article in every format. The readers of markup are loaded when they are needed. */
export async function readArticle(text: string, format: SourceFormat, corrections: Corrections): Promise<Reading> {
  switch (format) {
    case 'text':
    case 'html':
      return { article: parse(text, corrections), explain: () => explain(text, corrections) }
    case 'markdown': {
      const { readMarkdown } = await import('./markdown/read-markdown.ts')
      const { explainMarkup } = await import('./explain-markup.ts')
      const article = readMarkdown(text)
      return { article, explain: () => explainMarkup(article, text) }
    }
  }
}
