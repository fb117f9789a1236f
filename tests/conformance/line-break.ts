import type { BreakRules } from '../../scripts/unicode/break-rules.ts'
import { breakMachine } from '../../scripts/unicode/break-machine.ts'
import { standardRules } from '../../scripts/unicode/break-rules.ts'
import { breakOpportunities } from '../../src/terminal/breaks.ts'
import { dataLines, fromHex, tally, type Outcome, type Suite } from './suite.ts'

/** Runs LineBreakTest.txt over rules: a case is right when the line may be broken where the file says, and nowhere else. */
export function runLineBreakTest(rules: BreakRules, step: number): Outcome {
  const machine = breakMachine(rules)
  const { takes, check, outcome } = tally(step)
  for (const line of dataLines('unicode/LineBreakTest.txt')) {
    if (!takes()) continue
    const parts = line
      .split('\u00f7')
      .filter((part) => part.trim() !== '')
      .map((part) => fromHex(part.replaceAll('\u00d7', ' ')))
    const expected = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length)
    const found = breakOpportunities(parts.join(''), machine)
    check(found.join(' ') === expected.join(' '), () => `${line}: broken at ${found.join(' ')}`)
  }
  return outcome()
}

export const lineBreakSuites: readonly Suite[] = [
  { name: 'LineBreakTest', run: (step) => runLineBreakTest(standardRules, step) },
]
