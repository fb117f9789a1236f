import type { Article } from '../../src/document/article.ts'

/** An article without its positions: what a reader sees of it. */
export const withoutPositions = (article: Article): unknown =>
  JSON.parse(JSON.stringify(article, (key, value: unknown) => (key === 'position' ? undefined : value)))
