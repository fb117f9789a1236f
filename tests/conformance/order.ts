import { levels, lineLevels, visualLine } from '../../src/terminal/bidi.ts'
import { fromHex, readGzip, tally, toHex, type Outcome, type Suite } from './suite.ts'

/** fribidi 1.0 does not take a PDI at a line's end for part of the space there (L1), which nobody sees. */
const visible = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '')

/** Lines of mixed paragraphs as the fribidi library orders them: scripts/fixtures/order.py. */
function runOrder(step: number): Outcome {
  const { takes, check, outcome } = tally(step)
  for (const paragraph of readGzip('terminal/fixtures/order.tsv').trimEnd().split('\n')) {
    const [name, codes = '', starts = '', ordered = ''] = paragraph.split('\t')
    const direction = name === 'rtl' ? 'rtl' : 'ltr'
    const [text, expected] = [fromHex(codes), fromHex(ordered)]
    const levelled = { text, levels: levels(text, direction), direction } as const
    const lines = starts.split(' ').map(Number)
    for (const [line, start] of lines.entries()) {
      if (!takes()) continue
      const end = lines[line + 1] ?? text.length
      const logical = text.slice(start, end)
      const found = visible(visualLine(logical, lineLevels(levelled, start, end)))
      const wanted = visible(expected.slice(start, end))
      check(found === wanted, () => `${toHex(logical)} in ${direction}: ${toHex(found)}, not ${toHex(wanted)}`)
    }
  }
  return outcome()
}

export const orderSuites: readonly Suite[] = [{ name: 'Order of lines, as fribidi', run: runOrder }]
