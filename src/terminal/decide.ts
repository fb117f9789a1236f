import type { Host } from '../host.ts'
import type { Report } from '../report.ts'
import type { PlannedPage } from '../view.ts'
import { decideUnasked, identify, type Decision } from './identify.ts'
import { isEnough, patience, question, readAnswers } from './question.ts'
import { hasRightToLeft } from './right-to-left.ts'

/** What is decided before the terminal is looked at: by the user, or because there is nothing to order. */
export function isDecided({ display }: PlannedPage, report: Report): Decision | undefined {
  if (display !== 'auto') return { method: display, reason: 'as it was asked for' }
  return hasRightToLeft(report) ? undefined : { method: 'visual', reason: 'no line runs from right to left' }
}

/** Decides how right-to-left lines are sent to the terminal, which is asked where its answer counts. */
export async function decide(host: Host): Promise<Decision> {
  const unasked = decideUnasked(host.env)
  if (unasked !== undefined) return unasked
  const asked = await host.ask({ text: question, isEnough, milliseconds: patience })
  return identify(host.env, 'answer' in asked ? readAnswers(asked.answer) : undefined)
}
