import { join } from '../../src/terminal/joining.ts'
import { fromHex, readGzip, tally, toHex, type Outcome, type Suite } from './suite.ts'

/** Strings and their forms as the fribidi library gives them: scripts/fixtures/joining.py. */
function runJoining(step: number): Outcome {
  const { takes, check, outcome } = tally(step)
  for (const line of readGzip('terminal/fixtures/joining.tsv').trimEnd().split('\n')) {
    if (!takes()) continue
    const [codes = '', forms = ''] = line.split('\t')
    const found = toHex(join(fromHex(codes)))
    check(found === forms, () => `${codes}: ${found}, not ${forms}`)
  }
  return outcome()
}

export const joiningSuites: readonly Suite[] = [{ name: 'Joining, as fribidi', run: runJoining }]
