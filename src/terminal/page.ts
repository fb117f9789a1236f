import type { ColorSupportLevel } from 'chalk'
import { once } from '../document/once.ts'
import { infoRowsToRead } from '../report-rows.ts'
import { textsOfReport } from '../report-texts.ts'
import type { Report } from '../report.ts'
import type { DisplayMethod } from '../request.ts'
import { setCommonProse } from './common-prose.ts'
import { methods, type FreeColumns } from './display/methods.ts'
import { layoutFlow, layoutParts, type Laid, type Prose } from './layout-article.ts'
import { proseLines } from './layout-block.ts'
import { layoutContents } from './layout-contents.ts'
import { layoutExplanation } from './layout-explanation.ts'
import { layoutHits } from './layout-hits.ts'
import { layoutPairs } from './layout-pairs.ts'
import { blankLine, type Frame, type PageLine } from './page-line.ts'
import { paint, type Paint } from './paint.ts'
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

/** A report as a page: wrapped, ordered and painted. Yields lines as they are made, so the first is there before the last. */
export function* printPage(report: Report, options: PageOptions): Generator<string> {
  const painter = paint(options.colorLevel)
  const frame = frameOf(report, options)
  const common = commonWay(frame, options, painter)
  for (const laid of layout(report, frame, options.colorLevel > 0)) {
    if (!isProse(laid)) yield laid === blankLine ? '\n' : shown(laid, options, painter)
    else yield* common(laid) ?? proseLines(laid.words, laid.role, frame).map((line) => shown(line, options, painter))
  }
}

const isProse = (laid: Laid): laid is Prose => 'role' in laid

function shown(line: PageLine, { display, directed, marks }: PageOptions, painter: Paint): string {
  const { show, mark } = methods[display]
  const kept = marks === false ? withoutMarks(line) : line
  const told = directed ? mark?.(kept) : undefined
  return `${told ?? ''}${show(kept, painter)}\n`
}

/** Sets common prose, where nothing is asked of its lines that hangs on each of them. */
function commonWay(
  frame: Frame,
  { display, directed, marks }: PageOptions,
  painter: Paint,
): (prose: Prose) => string[] | undefined {
  const { common, mark } = methods[display]
  if (marks === false || (directed === true && mark !== undefined)) return () => undefined
  const page = { frame, sending: common, paint: painter }
  return (prose) => setCommonProse(prose, page)
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

function layout(report: Report, frame: Frame, isPainted: boolean): Iterable<Laid> {
  switch (report.kind) {
    case 'article':
      return layoutFlow(report.flow, frame, isPainted)
    case 'parts':
      return layoutParts(report.parts, frame)
    case 'contents':
      return layoutContents(report, frame)
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
