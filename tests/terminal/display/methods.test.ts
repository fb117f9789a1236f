import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayMethods, type DisplayMethod } from '../../../src/request.ts'
import { methods } from '../../../src/terminal/display/methods.ts'
import type { Role, Run } from '../../../src/terminal/fragment.ts'
import type { PageLine } from '../../../src/terminal/page-line.ts'
import { place } from '../../../src/terminal/page-line.ts'
import { paint } from '../../../src/terminal/paint.ts'
import { paragraph } from '../../../src/terminal/paragraph.ts'
import { lineOf } from './lines.ts'

const show = (method: DisplayMethod, line: PageLine, level: 0 | 1 = 0): string =>
  methods[method].show(line, paint(level))

/** Five Arabic letters, Latin, a number and brackets: 'beh teh (a1) beh.' */
const mixed = '\u0628\u062a (a1) \u0628.'

/** What each method sends of it in twelve columns. */
const sent: Readonly<Record<DisplayMethod, string>> = {
  logical: '\u0628\u062a (a1) \u0628.',
  explicit: '  .\ufe8f (a1) \ufe96\ufe91',
  visual: '  .\ufe8f (a1) \ufe96\ufe91',
  carrier: ' \u202d  .\ufe8f (a1) \ufe96\ufe91\u202c',
  embedded: '   \u202b\u0628\u062a )a1( \u0628.\u202c',
  runs: '  \u001b[1m.\u001b[22m\ufe8f (a1) \ufe91\ufe96',
  inverse: '  .\ufe8f (a1) \ufe91\ufe96',
}

describe.each(displayMethods)('%s', (method) => {
  test('sends a mixed line as its terminals need it', () => {
    expect(show(method, lineOf(mixed, 12))).toBe(sent[method])
  })

  test('sends a line without right-to-left text as it is', () => {
    expect(show(method, lineOf('abc (12) [x].', 20, 'ltr'))).toBe('abc (12) [x].')
  })

  test('sends nothing for a blank line but blanks', () => {
    expect(show(method, lineOf('', 20, 'ltr'))).toBe('')
  })

  test('keeps every character that is seen', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(seen(show(method, lineOf(text, 200)))).toEqual(seen(text))
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  // In runs a mark is sent to the cells it is for, and the letters of a run the other way round.
  test.skipIf(method === 'runs')('marks the same characters as the line does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, fc.constantFrom<Role>('text', 'match')), { minLength: 1 }), (parts) => {
        const runs = parts.map(([text, role]): Run => ({ text, role }))
        const inMatches = runs.map(({ text, role }) => (role === 'match' ? text : '')).join('')
        expect(seen(matches(show(method, lineOf(runs, 400), 1)))).toEqual(seen(inMatches))
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  test('gives back every mode it asks for', () => {
    const { open, close } = methods[method]
    expect(close).toBe(open.replace('l', 'h'))
  })
})

const texts = fc
  .array(
    fc.constantFrom('\u0628', '\u0644', '\u0627', '\u0645', '\u05d0', 'a', 'B', '1', '\u0662', '(', ')', '.', '%', ' '),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((characters) => `\u0628${characters.join('')}\u0628`)

/** What one sees of a text, in no order; brackets are counted together, for those of right-to-left text are turned. */
const seen = (text: string): string[] =>
  Array.from(
    text
      // A fixed sequence or a control, and the letters of presentation forms.
      .replace(/\u001b\[[\d;]*m|[\u200d-\u200f\u202a-\u202e\s]/g, '')
      .normalize('NFKC')
      .replaceAll(')', '('),
  ).toSorted()

/** The parts in reverse video. */
const matches = (painted: string): string =>
  [...painted.matchAll(/\u001b\[7m(.*?)\u001b\[27m/g)].map(([, text = '']) => text).join('')

describe('carrier', () => {
  test('takes the first letter of an English line for the space a control needs before it', () => {
    expect(show('carrier', lineOf('a \u0628', 20, 'ltr'))).toBe('a\u202d \ufe8f\u202c')
  })

  test('has one pair of controls a line, whatever its styles', () => {
    const runs: Run[] = [
      { text: '\u0628 ', role: 'text' },
      { text: '\u062a', role: 'match' },
    ]
    expect(show('carrier', lineOf(runs, 3), 1)).toBe(' \u202d\u001b[7m\ufe95\u001b[27m \ufe8f\u202c')
  })
})

describe('embedded', () => {
  test('says the levels outright where a line means something else out of its paragraph', () => {
    // The number is that of an Arabic text, which the second line no longer says.
    const [, second] = paragraph([{ text: '\u0628 50%', role: 'text' }], 'rtl', 4)
    const line = { ...lineOf(''), ...second, left: 1 }
    expect(show('visual', line)).toBe(' %50')
    expect(show('embedded', line)).toBe('  \u202b\u200f\u200f\u202a\u200e50\u200e\u202c\u200f%\u200f\u202c')
  })

  test('opens nothing that its line does not close', () => {
    const isolated = '\u0628 \u2067\u062a ab\u2069 \u062b'
    const frame = { columns: 5, measure: 5, direction: 'rtl' } as const
    const lines = paragraph([{ text: isolated, role: 'text' }], 'rtl', 5).map((line) => place(line, 'rtl', frame))
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(show('embedded', line)).not.toMatch(/[\u2066-\u2069]/)
  })

  test('keeps lam and alef in two cells', () => {
    expect(show('embedded', lineOf('\u0644\u0627', 2))).toBe(' \u202b\u0644\u200d\u0627\u202c')
  })
})

describe('logical', () => {
  test('has a mark for a line whose first letter tells another direction', () => {
    expect(methods.logical.mark?.(lineOf('a \u0628 \u062a'))).toBe('\u200f')
    expect(methods.logical.mark?.(lineOf('\u0628 abc', 20, 'ltr'))).toBe('\u200e')
    expect(methods.logical.mark?.(lineOf('\u0628 a'))).toBe('')
    expect(methods.logical.mark?.(lineOf('12', 20, 'ltr'))).toBe('')
  })
})

describe('runs', () => {
  test('turns bold off between words that are bold', () => {
    const heading = lineOf([{ text: '\u0628.', role: 'heading' }], 2)
    expect(show('runs', heading, 1)).toBe('.\u001b[1m\ufe8f\u001b[22m')
  })

  test('sends Persian digits from right to left, as kitty lays them out', () => {
    expect(show('runs', lineOf('\u06f1\u06f2 \u0628', 4))).toBe('\ufe8f \u06f2\u06f1')
  })

  test('sets lam and alef in one cell, and the cell saved at the far end', () => {
    expect(show('runs', lineOf('\u0644\u0627 \u0628', 4))).toBe(' \ufe8f \ufefb')
  })

  test('sends a colour to the cells it is for, whatever letters are sent to them', () => {
    const runs: Run[] = [
      { text: '\u0628', role: 'text' },
      { text: '\u062a\u062b', role: 'match' },
    ]
    expect(show('runs', lineOf(runs, 3), 1)).toBe('\u001b[7m\ufe91\ufe98\u001b[27m\ufe9a')
  })
})

describe('inverse', () => {
  test('parts a number from the letters at its left by a bold space', () => {
    expect(show('inverse', lineOf('12 \u0628', 4))).toBe('\ufe8f\u001b[1m \u001b[22m12')
  })

  test('keeps the dots of a contents line between its columns', () => {
    const runs: Run[] = [
      { text: '\u0644\u0627 ', role: 'heading' },
      { text: '...', role: 'leader' },
      { text: ' 7', role: 'count' },
    ]
    expect(show('inverse', lineOf(runs, 8))).toBe('7 .... \ufefb')
  })
})
