import type { Article } from '../document/article.ts'
import { outline, textsOfArticle } from '../document/contents.ts'
import type { Part } from '../document/select.ts'
import type { Report } from '../report.ts'

/** Letters and marks that read from right to left (bidi classes R and AL, by block), and controls that turn text around. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Whether any line of a report has to be ordered for the eye. */
export function hasRightToLeft(report: Report): boolean {
  for (const text of texts(report)) if (rightToLeft.test(text)) return true
  return false
}

/** What a report shows of an article. */
function* texts(report: Report): Generator<string> {
  switch (report.kind) {
    case 'article':
      yield* textsOfArticle(report.article)
      break
    case 'parts':
      for (const part of report.parts) yield* textsOfArticle(only(part, report.article))
      break
    case 'contents':
      yield report.article.title?.text ?? ''
      yield* outline(report.article.sections).map(({ section }) => section.heading.text)
      break
    case 'hits':
      yield* report.hits.map(({ section, text }) => `${section?.heading.text ?? ''} ${text}`)
      break
    case 'info':
      yield `${report.article.title?.text ?? ''} ${report.source}`
      break
    case 'stored':
      yield* report.articles.map(({ name, title }) => `${name} ${title ?? ''}`)
      break
    case 'explanation':
      yield* report.lines.map(({ text }) => text)
      break
  }
}

/** An article that has no more than a part of it. */
function only(part: Part, article: Article): Article {
  const nothing: Article = { ...article, title: undefined, blocks: [], sections: [] }
  switch (part.type) {
    case 'title':
      return { ...nothing, title: part.title }
    case 'lede':
      return { ...nothing, blocks: part.blocks }
    case 'section':
      return { ...nothing, sections: [part] }
  }
}
