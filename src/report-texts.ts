import { outline, textNodesOf, textNodesOfSection, type TextNode } from './document/contents.ts'
import { textsOfFlow } from './document/flow.ts'
import type { Part } from './document/select.ts'
import type { Report } from './report.ts'

/** Every text of an article that a report shows. */
export function textsOfReport(report: Report): Iterable<string> {
  switch (report.kind) {
    case 'article':
      return textsOfFlow(report.flow)
    case 'parts':
      return report.parts.flatMap((part) => Array.from(textNodesOfPart(part), ({ text }) => text))
    case 'contents':
      return [report.title?.text ?? '', ...outline(report.entries).map(({ section }) => section.heading.text)]
    case 'hits':
      return report.hits.flatMap(({ section, text }) => [section?.heading.text ?? '', text])
    case 'info':
      return [report.article.title?.text ?? '', report.source]
    case 'stored':
      return report.articles.flatMap(({ name, title }) => [name, title ?? ''])
    case 'explanation':
      return report.lines.map(({ text }) => text)
  }
}

/** Every text node of a part, in order. */
export function textNodesOfPart(part: Part): Iterable<TextNode> {
  switch (part.type) {
    case 'title':
      return [part.title]
    case 'lede':
      return part.blocks.flatMap(textNodesOf)
    case 'section':
      return textNodesOfSection(part)
  }
}
