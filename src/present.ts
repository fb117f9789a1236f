import type { Host } from './host.ts'
import { printer, type Among } from './print/printer.ts'
import type { Report } from './report.ts'
import type { Plan } from './plan.ts'
import type { Writer } from './writer.ts'

/** Prints a report, among others, to standard output. */
export type Presenter = (report: Report, among: Among) => Promise<void>

/** Presents reports as planned. A pipe loads no page. */
export async function presenter(plan: Plan, host: Host, output: Writer): Promise<Presenter> {
  if (plan.kind !== 'planned page') {
    const print = await printer(plan)
    return async (report, among) => output.writeAll(print(report, among))
  }
  const { pagePresenter } = await import('./present-page.ts')
  return pagePresenter(plan, host, output)
}
