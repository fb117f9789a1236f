import type { Host } from './host.ts'
import type { Presenter } from './present.ts'
import { after, type Among } from './print/printer.ts'
import type { Report } from './report.ts'
import { askTerminal, decide, type Decided } from './terminal/decide.ts'
import { methods } from './terminal/display/methods.ts'
import { printPage } from './terminal/page.ts'
import type { Answers } from './terminal/question.ts'
import type { PlannedPage } from './plan.ts'
import type { Writer } from './writer.ts'

/** Presents reports as pages. The terminal is asked when a report needs it, once for all of them. */
export function pagePresenter(plan: PlannedPage, host: Host, output: Writer): Presenter {
  let answers: Promise<Answers | undefined> | undefined
  return async (report, among) => {
    const decided = await decide(plan, report, host, () => (answers ??= askTerminal(host)))
    return presentPage(report, among, { plan, decided, host, output })
  }
}

/** What it takes to put a page where it belongs. */
interface Stage {
  readonly plan: PlannedPage
  readonly decided: Decided
  readonly host: Host
  readonly output: Writer
}

/** Prints a page on a terminal that is put in the mode it needs, and out of it again on every way out. */
async function presentPage(report: Report, { isFirst = true }: Among, stage: Stage): Promise<void> {
  const { plan, decided, host, output } = stage
  const { method, hasLinks, isOpen = false } = decided
  const { open, close } = isOpen ? { open: '', close: '' } : methods[method]
  const page = { ...plan.page, display: method, hasLinks }
  // A link or a style may be left open, in the middle of a line.
  const plain = `${hasLinks ? '\u001b]8;;\u001b\\' : ''}${page.colorLevel > 0 ? '\u001b[m' : ''}`
  const stop = plan.onTerminal ? host.leaveBehind(`${plain}${close}`) : () => undefined
  try {
    await output.writeAll([open])
    await output.writeAll(after(!isFirst, printPage(report, page)))
  } finally {
    await output.writeAll([close]).then(output.flush).finally(stop)
  }
}
