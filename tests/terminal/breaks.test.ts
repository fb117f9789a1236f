import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakMachine } from '../../scripts/unicode/break-machine.ts'
import {
  changedRules,
  lineBreakNames,
  readerChanges,
  readerRules,
  standardRules,
} from '../../scripts/unicode/break-rules.ts'
import { breakOpportunities } from '../../src/terminal/breaks.ts'
import { graphemeStarts } from '../../src/terminal/grapheme.ts'
import { lineBreakNames as generatedNames } from '../../src/terminal/tables/line-break.ts'
import { runLineBreakTest } from '../conformance/line-break.ts'
import { anyText } from './any-text.ts'

/** The text with its opportunities marked: `one |two`. */
function marked(text: string): string {
  const offsets = [0, ...breakOpportunities(text), text.length]
  return offsets
    .slice(1)
    .map((end, index) => text.slice(offsets[index], end))
    .join('|')
}

const lines = (step: number, rules = standardRules): number => runLineBreakTest(rules, step).right

describe('breakOpportunities()', () => {
  test.each([
    ['a space', 'one |two  |three'],
    ['a hyphen', 'well-|known'],
    ['a slash', 'and/|or'],
    ['ZWSP', 'a\u200b|b'],
    ['an en dash', 'Paris\u2013|Dakar'],
    ['a soft hyphen', 'soft\u00ad|ware'],
    ['an ideograph', '\u6f22|\u5b57'],
    ['a question mark', '\u0645\u0627\u061f|\u0646\u0639\u0645'],
  ])('breaks after %s', (_, text) => {
    expect(marked(text.replaceAll('|', ''))).toBe(text)
  })

  test('breaks before and after an em dash', () => {
    expect(marked('one\u2014two')).toBe('one|\u2014|two')
  })

  test('breaks neither before closing punctuation nor after opening', () => {
    expect(marked('a (b) [c] {d}.')).toBe('a |(b) |[c] |{d}.')
    expect(marked('a \u060c b \u061f c !')).toBe('a \u060c |b \u061f |c !')
    expect(marked('( a )')).toBe('( a )')
    expect(marked('\u6f22\u300c\u5b57\u300d\u3002\u6f22\u3001\u30fc')).toBe(
      '\u6f22|\u300c\u5b57\u300d\u3002|\u6f22\u3001\u30fc',
    )
    expect(marked('\u0642\u0627\u0644 \u201c\u0646\u0639\u0645\u201d.')).toBe(
      '\u0642\u0627\u0644 |\u201c\u0646\u0639\u0645\u201d.',
    )
  })

  test('breaks at no space that is there to join', () => {
    expect(marked('a\u00a0b\u202fc\u2007d\u2060e\ufefff')).toBe('a\u00a0b\u202fc\u2007d\u2060e\ufefff')
  })

  test.each([
    '1/2',
    '12/05/2024',
    '+33-1-42-68-53-00',
    '-5',
    '\u22125',
    '3.14',
    '\u0661\u066b\u0665\u066a',
    '$1,000.50',
    '(5)',
    'Q3/2026',
  ])('breaks no number: %s', (number) => {
    expect(marked(`a ${number} b`)).toBe(`a |${number} |b`)
  })

  test('keeps a point with the number after it', () => {
    expect(marked('a .5 b')).toBe('a .5 |b')
  })

  test('keeps an option and a path whole at their start', () => {
    expect(marked('run --dry-run -v in /usr/bin')).toBe('run |--dry-|run |-v |in |/usr/|bin')
  })

  test('breaks an address after slashes, hyphens and question marks', () => {
    expect(marked('https://example.org/a-b?c=d')).toBe('https://|example.org/|a-|b?|c=d')
  })

  test('keeps French quotation marks beside what they quote', () => {
    expect(marked('il a dit \u00ab oui \u00bb, puis \u00ab non \u00bb')).toBe(
      'il |a |dit |\u00ab oui \u00bb, |puis |\u00ab non \u00bb',
    )
  })

  test('does not break after a Hebrew letter and maqaf', () => {
    expect(marked('\u05d1\u05d9\u05ea\u05be\u05e1\u05e4\u05e8')).toBe('\u05d1\u05d9\u05ea\u05be\u05e1\u05e4\u05e8')
  })

  test('breaks beside a direction mark as if it were not there', () => {
    expect(marked('a \u200fb \u2067c\u2069 d')).toBe('a |\u200fb |\u2067c\u2069 |d')
  })

  test('breaks between flags, never within one', () => {
    expect(marked('\u{1f1e9}\u{1f1ff}\u{1f1f9}\u{1f1f3}')).toBe('\u{1f1e9}\u{1f1ff}|\u{1f1f9}\u{1f1f3}')
  })

  test('never breaks inside a grapheme', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const starts = new Set(graphemeStarts(text))
        for (const offset of breakOpportunities(text)) expect(starts).toContain(offset)
      }),
      { seed: 1, numRuns: 3000 },
    )
  })

  test('finds offsets within the text, rising', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const offsets = [0, ...breakOpportunities(text), Math.max(1, text.length)]
        for (const [index, offset] of offsets.slice(1).entries()) expect(offset).toBeGreaterThan(offsets[index] ?? 0)
      }),
      { seed: 2 },
    )
  })
})

describe('the rules of UAX #14', () => {
  test('pass all of LineBreakTest.txt', () => {
    expect(runLineBreakTest(standardRules, 1)).toEqual({ cases: 7654, right: 7654, lost: [] })
  })

  // docs/line-breaking.md gives these figures.
  test('differ for readers where docs/line-breaking.md says', () => {
    const differing = Object.entries(readerChanges).map(([what, change]) => [
      what,
      7654 - lines(1, changedRules([change])),
    ])
    expect(Object.fromEntries(differing)).toEqual({
      'never inside a grapheme': 318,
      'quotation marks beside what they quote': 2,
      'a word with its first hyphens or slashes': 18,
      'a number with the point or slash before it': 16,
    })
    expect(lines(1, readerRules)).toBe(7302)
  })

  test('are those the program was made with', () => {
    expect(generatedNames).toEqual(lineBreakNames)
    const machine = breakMachine(readerRules)
    fc.assert(
      fc.property(anyText, (text) => {
        expect(breakOpportunities(text)).toEqual(breakOpportunities(text, machine))
      }),
      { seed: 3, numRuns: 1000 },
    )
  })
})
