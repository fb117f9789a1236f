import type { Report } from '../report.ts'
import type { View } from '../view.ts'
import { printText } from './text.ts'

/** A report among others. `name` is its source where there are several. */
export interface Among {
  readonly name?: string | undefined
  readonly isFirst?: boolean
}

/**
 * Prints a report the way it is to be viewed, in pieces, each of whole lines. What a view does not need is not loaded:
 * a pipe loads no page.
 */
export async function print(report: Report, view: View, { name, isFirst = true }: Among): Promise<Iterable<string>> {
  switch (view.kind) {
    case 'text':
      return after(isProse(report) && !isFirst, printText(report, { name }))
    case 'json': {
      const { printJson } = await import('./json.ts')
      return printJson(report, view)
    }
    case 'markdown': {
      const { printMarkdown } = await import('./markdown.ts')
      return after(!isFirst, printMarkdown(report, { ...view, isAmongOthers: name !== undefined }))
    }
    case 'html': {
      const { printHtml } = await import('./html.ts')
      return printHtml(report)
    }
    case 'page': {
      const { printPage } = await import('../terminal/page.ts')
      return after(!isFirst, printPage(report, view.page))
    }
  }
}

const isProse = ({ kind }: Report): boolean => kind === 'article' || kind === 'parts'

/** Puts a blank line before, where something else stands above. */
function* after(something: boolean, pieces: Iterable<string>): Generator<string> {
  if (something) yield '\n'
  yield* pieces
}
