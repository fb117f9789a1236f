import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Run } from '../../src/terminal/fragment.ts'
import { paragraph, unbroken } from '../../src/terminal/paragraph.ts'
import { commonText } from './common-text.ts'

/** An empty run beside it is all it takes for a common text to be set the long way. */
const theLongWay = (text: string): Run[] => [
  { text, role: 'text' },
  { text: '', role: 'text' },
]
const plain = (text: string): Run[] => [{ text, role: 'text' }]
const texts = (runs: readonly Run[], columns: number): string[] =>
  paragraph(runs, 'ltr', columns).map(({ text }) => text)

describe('paragraph()', () => {
  test('sets lines of so many columns at most', () => {
    expect(texts(plain('one two three four'), 9)).toEqual(['one two', 'three', 'four'])
  })

  test.each(['', '   ', '\u2003'])('makes a blank line of %j', (text) => {
    expect(paragraph(plain(text), 'rtl', 9)).toMatchObject([{ text: '', columns: 0, runs: [] }])
  })

  test('ends lines where the source asks for it, and sets the rest as ever', () => {
    expect(texts(plain('one\ntwo three\n\u0633\u0648\u0642'), 9)).toEqual(['one', 'two three', '\u0633\u0648\u0642'])
    expect(texts(plain('one two\nthree'), 5)).toEqual(['one', 'two', 'three'])
    expect(texts([...plain('one\n'), { text: 'two', role: 'match' }], 9)).toEqual(['one', 'two'])
  })

  test('cuts runs where lines end, white space left out', () => {
    const runs: Run[] = [
      { text: 'one tw', role: 'text' },
      { text: 'o thr', role: 'match' },
      { text: 'ee', role: 'text' },
    ]
    expect(paragraph(runs, 'ltr', 7).map((line) => line.runs)).toEqual([
      [
        { text: 'one tw', role: 'text' },
        { text: 'o', role: 'match' },
      ],
      [
        { text: 'thr', role: 'match' },
        { text: 'ee', role: 'text' },
      ],
    ])
  })

  test('takes its levels from the whole paragraph, not the line', () => {
    // The number stands after Arabic letters on the line before: it is an Arabic number (W2), at an even level all the same.
    const [, second] = paragraph(plain('سوق 12 ab'), 'ltr', 3)
    expect(second).toMatchObject({ text: '12' })
    expect([...(second?.levels ?? [])]).toEqual([2, 2])
  })

  test('has a level and a shaped unit for each unit of its text', () => {
    for (const line of paragraph(plain('السوق القديم e\u0301 \u{1f600} \ufefb (12) ab\u0301c'), 'rtl', 6)) {
      expect(line.levels).toHaveLength(line.text.length)
      expect(line.shaped).toHaveLength(line.text.length)
      expect(line.runs.map(({ text }) => text).join('')).toBe(line.text)
    }
  })

  test('joins letters', () => {
    expect(paragraph(plain('بب'), 'rtl', 9)[0]?.shaped).toBe('\ufe91\ufe90')
  })

  test('joins letters across the place where a word is cut', () => {
    expect(paragraph(plain('ببب'), 'rtl', 2).map(({ shaped }) => shaped)).toEqual(['\ufe91\ufe92', '\ufe90'])
  })

  test('composes letters and marks', () => {
    expect(texts(plain('e\u0301'), 9)).toEqual(['\u00e9'])
  })

  test('shows controls as pictures, and takes strays out', () => {
    expect(texts(plain('a\u001bb\u202ec\td'), 9)).toEqual(['a\u241bbc d'])
  })

  test('finds the closing of an isolate in another run', () => {
    const runs: Run[] = [
      { text: 'a\u2067b', role: 'text' },
      { text: 'c\u2069\u2069d', role: 'match' },
    ]
    expect(texts(runs, 9)).toEqual(['a\u2067bc\u2069d'])
  })
})

describe('paragraph() and unbroken() of common text', () => {
  test('give what the rules for any text give', () => {
    fc.assert(
      fc.property(commonText, fc.constantFrom('rtl', 'ltr'), fc.integer({ min: 1, max: 50 }), (text, own, columns) => {
        expect(paragraph(plain(text), own, columns)).toEqual(paragraph(theLongWay(text), own, columns))
        expect(unbroken(plain(text), own)).toEqual(unbroken(theLongWay(text), own))
      }),
      { seed: 20_250_307, numRuns: 2000 },
    )
  })
})

describe('unbroken()', () => {
  test('sets one line however long it is, space at its ends and all', () => {
    expect(unbroken(plain('one two three  '), 'ltr')).toMatchObject({ text: 'one two three  ', columns: 15 })
  })
})
