import { graphemes } from '../../src/terminal/grapheme.ts'
import { dataLines, fromHex, tally, toHex, type Outcome, type Suite } from './suite.ts'

function runGraphemeBreakTest(step: number): Outcome {
  const { takes, check, outcome } = tally(step)
  for (const line of dataLines('unicode/GraphemeBreakTest.txt')) {
    if (!takes()) continue
    const expected = line
      .split('\u00f7')
      .filter((cluster) => cluster.trim() !== '')
      .map((cluster) => fromHex(cluster.replaceAll('\u00d7', ' ')))
    const found = graphemes(expected.join(''))
    check(found.join('|') === expected.join('|'), () => `${line}: ${found.map(toHex).join(' | ')}`)
  }
  return outcome()
}

export const graphemeSuites: readonly Suite[] = [{ name: 'GraphemeBreakTest', run: runGraphemeBreakTest }]
