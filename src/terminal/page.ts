import type { ColorSupportLevel } from 'chalk'
import { once } from '../document/once.ts'
import { infoRowsToRead } from '../report-rows.ts'
import { textsOfReport } from '../report-texts.ts'
import type { Report } from '../report.ts'
import type { DisplayMethod } from '../request.ts'
import { methods, type FreeColumns } from './display/methods.ts'
import { layoutFlow, layoutParts } from './layout-article.ts'
import { layoutContents } from './layout-contents.ts'
import { layoutExplanation } from './layout-explanation.ts'
import { layoutHits } from './layout-hits.ts'
import { layoutPairs } from './layout-pairs.ts'
import type { Frame, PageLine } from './page-line.ts'
import { paint } from './paint.ts'
import { textWithoutMarks, withoutMarks } from './without-marks.ts'

/** What a page has to know of where it will stand. `columns` is the page, `measure` the widest line of text on it. */
export interface PageOptions {
  /** Whether it reaches the edge of a terminal, where columns may have to be left free. */
  readonly reachesEdge: boolean
  readonly columns: number
  readonly measure: number
  readonly display: DisplayMethod
  readonly colorLevel: ColorSupportLevel
  /** Whether lines tell a terminal their direction, where it would take another. */
  readonly directed?: boolean
  /** Whether what is linked becomes a link of the terminal's (OSC 8); only in colour. */
  readonly hasLinks?: boolean
  /** False leaves out the marks of Arabic and Hebrew letters. */
  readonly marks?: boolean
}

/** A report as a page: wrapped, ordered and painted. Yields a line at a time, so the first is there before the last. */
export function* printPage(report: Report, options: PageOptions): Generator<string> {
  const { show, mark } = methods[options.display]
  const painter = paint(options.colorLevel)
  for (const line of layout(report, frameOf(report, options))) {
    const kept = options.marks === false ? withoutMarks(line) : line
    const told = options.directed ? mark?.(kept) : undefined
    yield `${told ?? ''}${show(kept, painter)}\n`
  }
}

/** What takes no column of its own: marks, joiners and the like. */
const withoutColumn = once(() => /[\p{Mn}\p{Me}\p{Cf}]/u)

function frameOf(report: Report, options: PageOptions): Frame {
  const { free } = methods[options.display]
  const usable = Math.max(1, options.columns - (options.reachesEdge ? freeAtEdge(report, free, options) : free.pipe))
  return {
    columns: usable,
    measure: Math.min(options.measure, usable),
    direction: report.direction,
    hasLinks: options.colorLevel > 0 && options.hasLinks === true,
  }
}

/** The whole report is looked through, so that all its lines end at one column. */
function freeAtEdge(report: Report, { terminal, terminalWithMarks }: FreeColumns, { marks }: PageOptions): number {
  if (terminal === terminalWithMarks) return terminal
  for (const text of textsOfReport(report)) {
    if (withoutColumn().test(marks === false ? textWithoutMarks(text) : text)) return terminalWithMarks
  }
  return terminal
}

function layout(report: Report, frame: Frame): Iterable<PageLine> {
  switch (report.kind) {
    case 'article':
      return layoutFlow(report.flow, frame)
    case 'parts':
      return layoutParts(report.parts, frame)
    case 'contents':
      return layoutContents(report.article, frame)
    case 'hits':
      return layoutHits(report.hits, frame)
    case 'info':
      return layoutPairs(infoRowsToRead(report), frame)
    case 'stored':
      return layoutPairs(
        report.articles.map(({ name, title }) => [name, title ?? '']),
        frame,
      )
    case 'explanation':
      return layoutExplanation(report.lines, frame)
  }
}
