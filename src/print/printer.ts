import type { Report } from '../report.ts'
import type { DataPlan } from '../plan.ts'
import { printText } from './text.ts'

/** A report among others. `name` is its source where there are several. */
export interface Among {
  readonly name?: string | undefined
  readonly isFirst?: boolean
}

/** Prints a report as data, in pieces, each of whole lines. */
export type Printer = (report: Report, among: Among) => Iterable<string>

/** What prints reports as a view has them. What the view does not need is not loaded. */
export async function printer(view: DataPlan): Promise<Printer> {
  switch (view.kind) {
    case 'text':
      return (report, { name, isFirst = true }) => after(isProse(report) && !isFirst, printText(report, { name }))
    case 'json': {
      const { printJson } = await import('./json.ts')
      return (report) => printJson(report, view)
    }
    case 'markdown': {
      const { printMarkdown } = await import('./markdown.ts')
      return (report, { name, isFirst = true }) =>
        after(!isFirst, printMarkdown(report, { ...view, isAmongOthers: name !== undefined }))
    }
    case 'html': {
      const { printHtml } = await import('./html.ts')
      return (report) => printHtml(report)
    }
  }
}

const isProse = ({ kind }: Report): boolean => kind === 'article' || kind === 'parts'

/** Puts a blank line before, where something else stands above. */
export const after = (something: boolean, pieces: Iterable<string>): Iterable<string> =>
  something ? afterBlankLine(pieces) : pieces

function* afterBlankLine(pieces: Iterable<string>): Generator<string> {
  yield '\n'
  yield* pieces
}
