import type { Host } from '../host.ts'
import type { Report } from '../report.ts'
import type { PlannedPage } from '../plan.ts'
import { hasLinks } from './has-links.ts'
import { decideUnasked, identify, type Decision } from './identify.ts'
import { isEnough, patience, question, readAnswers, type Answers } from './question.ts'
import { hasRightToLeft } from './right-to-left.ts'
import { showsLinks } from './shows-links.ts'

/** What a page has to know of the terminal it is for. */
export interface Decided extends Decision {
  readonly hasLinks: boolean
}

/** Asks the terminal what it is. None where it does not answer. */
export async function askTerminal(host: Host): Promise<Answers | undefined> {
  const asked = await host.ask({ text: question, isEnough, milliseconds: patience })
  return 'answer' in asked ? readAnswers(asked.answer) : undefined
}

/**
 * Decides how right-to-left lines are sent to the terminal, and whether links are.
 *
 * @param ask Asks the terminal; called only where its answer counts, for there is something to order or to link.
 */
export async function decide(
  { display, page }: PlannedPage,
  report: Report,
  { env }: Host,
  ask: () => Promise<Answers | undefined>,
): Promise<Decided> {
  const isOrdered = display === 'auto' && hasRightToLeft(report)
  const isLinked = page.colorLevel > 0 && hasLinks(report)
  const isAsked = display === 'auto' && (isOrdered || isLinked) && decideUnasked(env) === undefined
  const answers = isAsked ? await ask() : undefined
  return { ...methodFor(), hasLinks: isLinked && showsLinks(env, answers) }

  function methodFor(): Decision {
    if (display !== 'auto') return { method: display, reason: 'as it was asked for' }
    return isOrdered ? identify(env, answers) : { method: 'visual', reason: 'no line runs from right to left' }
  }
}
