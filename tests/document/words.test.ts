import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords, minutes } from '../../src/document/words.ts'

describe('countWords()', () => {
  test.each([
    ['', 0],
    [' \n\t ', 0],
    ['one', 1],
    [' one  two\nthree ', 3],
    ['well-known', 1],
    ['في إلى السوق', 3],
    ['می\u200cرود', 1],
    ['- item', 2],
    ['a\u00a0b', 2],
    ['新桥开通', 2],
    ['新桥开', 2],
    ['新桥 opened in 2024年', 5],
  ])('counts %j as %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  test('counts the same as in a text with a Chinese character more', () => {
    const space = fc.constantFrom(...' \t\u00a0\u1680\u2000\u2028\u202f\u205f\u3000')
    const unit = fc.nat({ max: 0x30_3f }).map((code) => String.fromCharCode(code))
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(space, unit) }), (text) => {
        expect(countWords(text)).toBe(countWords(`${text} \u65b0`) - 1)
      }),
      { seed: 5, numRuns: 1000 },
    )
  })
})

describe('minutes()', () => {
  test.each([
    [0, 0],
    [1, 1],
    [200, 1],
    [201, 2],
    [1000, 5],
  ])('makes of %i words %i', (words, expected) => {
    expect(minutes(words)).toBe(expected)
  })
})
