import type { Host } from './host.ts'
import { print, type Among } from './print/print.ts'
import type { Report } from './report.ts'
import type { Decided } from './terminal/decide.ts'
import type { Answers } from './terminal/question.ts'
import type { Plan, PlannedPage } from './view.ts'
import type { Writer } from './writer.ts'

/** Prints a report, among others, to standard output. */
export type Presenter = (report: Report, among: Among) => Promise<void>

/** Prints reports as planned. The terminal is asked when a report needs it, once for all of them. */
export function presenter(plan: Plan, host: Host, output: Writer): Presenter {
  let answers: Promise<Answers | undefined> | undefined
  return async (report, among) => {
    if (plan.kind !== 'planned page') return output.writeAll(await print(report, plan, among))
    const { askTerminal, decide } = await import('./terminal/decide.ts')
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
async function presentPage(report: Report, among: Among, { plan, decided, host, output }: Stage): Promise<void> {
  const { methods } = await import('./terminal/display/methods.ts')
  const { method, hasLinks, isOpen = false } = decided
  const { open, close } = isOpen ? { open: '', close: '' } : methods[method]
  const page = { ...plan.page, display: method, hasLinks }
  const pieces = await print(report, { kind: 'page', page }, among)
  // A link or a style may be left open, in the middle of a line.
  const plain = `${hasLinks ? '\u001b]8;;\u001b\\' : ''}${page.colorLevel > 0 ? '\u001b[m' : ''}`
  const stop = plan.onTerminal ? host.leaveBehind(`${plain}${close}`) : () => undefined
  try {
    await output.writeAll([open])
    await output.writeAll(pieces)
  } finally {
    await output.writeAll([close]).then(output.flush).finally(stop)
  }
}
