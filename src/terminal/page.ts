import type { ColorSupportLevel } from 'chalk'
import { infoRows } from '../print/text.ts'
import type { Report } from '../report.ts'
import type { DisplayMethod } from '../request.ts'
import { logical } from './display/logical.ts'
import { visual } from './display/visual.ts'
import { layoutArticle, layoutParts } from './layout-article.ts'
import { layoutContents } from './layout-contents.ts'
import { layoutExplanation } from './layout-explanation.ts'
import { layoutHits } from './layout-hits.ts'
import { layoutPairs } from './layout-pairs.ts'
import type { Frame, PageLine } from './page-line.ts'
import { paint, type Paint } from './paint.ts'

/** What a page has to know of where it will stand. `columns` is the page, `measure` the widest line of text on it. */
export interface PageOptions {
  readonly columns: number
  readonly measure: number
  readonly display: DisplayMethod
  readonly colorLevel: ColorSupportLevel
}

const displays: Readonly<Record<DisplayMethod, (line: PageLine, paint: Paint) => string>> = { logical, visual }

/** A report as a page: wrapped, ordered and painted. Yields a line at a time, so the first is there before the last. */
export function* printPage(report: Report, { columns, measure, display, colorLevel }: PageOptions): Generator<string> {
  const show = displays[display]
  const painter = paint(colorLevel)
  for (const line of layout(report, { columns, measure, direction: report.direction })) yield `${show(line, painter)}\n`
}

function layout(report: Report, frame: Frame): Iterable<PageLine> {
  switch (report.kind) {
    case 'article':
      return layoutArticle(report.article, frame)
    case 'parts':
      return layoutParts(report.parts, frame)
    case 'contents':
      return layoutContents(report.article, frame)
    case 'hits':
      return layoutHits(report.hits, frame)
    case 'info':
      return layoutPairs(infoRows(report), frame)
    case 'stored':
      return layoutPairs(
        report.articles.map(({ name, title }) => [name, title ?? '']),
        frame,
      )
    case 'explanation':
      return layoutExplanation(report.lines, frame)
  }
}
