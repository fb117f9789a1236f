import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bidiClass, AL, AN, EN, L, R } from '../../src/terminal/bidi-class.ts'
import { levels } from '../../src/terminal/bidi.ts'
import { rightToLeftLevels } from '../../src/terminal/common-levels.ts'
import { ANYTHING, commonFlow, commonness } from '../../src/terminal/common-text.ts'
import { bracketTriples } from '../../src/terminal/tables/bidi-pairs.ts'
import { commonText } from './common-text.ts'

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text.split(''), (unit) => unit.charCodeAt(0))
const levelsOf = (text: string): readonly number[] | undefined => {
  const found = rightToLeftLevels(unitsOf(text), text.length)
  return found === undefined ? undefined : Array.from(found.subarray(0, text.length))
}

/** The shortest texts on which the rules differ, thick with all that they tell apart. */
const dense = fc.string({
  unit: fc.constantFrom(...'aaa\u0628\u0628\u05d0\u0661\u06611117%%$+-,./: ()[]"!\u00a0\u066b\u06f5'),
  maxLength: 14,
})

describe('rightToLeftLevels()', () => {
  test.each([
    ['numbers', '\u0628 12 \u0661', [1, 1, 2, 2, 1, 2]],
    ['letters and what stands between them', '\u0628 ab, c \u0628', [1, 1, 2, 2, 2, 2, 2, 1, 1]],
    ['a number after a letter', 'a 1% \u0628', [2, 2, 2, 2, 1, 1]],
    ['one separator in a number', '1/2 1//2', [2, 2, 2, 1, 2, 1, 1, 2]],
  ])('gives %s a level of their own', (_, text, expected) => {
    expect(levelsOf(text)).toEqual(expected)
  })

  test('leaves a bracket between letters from left to right to levels()', () => {
    expect(levelsOf('\u0628 a (b)')).toBeUndefined()
    expect(levelsOf('\u0628 (b) \u0628')).toEqual([1, 1, 1, 2, 1, 1, 1])
  })

  test.each([
    ['common', commonText],
    ['dense', dense],
  ])('gives what levels() gives: %s text', (_, arbitrary) => {
    let done = 0
    fc.assert(
      fc.property(arbitrary, (text) => {
        expect(commonness(text)).not.toBe(ANYTHING)
        const found = levelsOf(text)
        if (found === undefined) return
        expect(found).toEqual(Array.from(levels(text, 'rtl')))
        done += 1
      }),
      { seed: 20_250_307, numRuns: 20_000 },
    )
    expect(done).toBeGreaterThan(5000)
  })

  test('gives what levels() gives: every text of five characters or less', () => {
    let done = 0
    const compare = (text: string): void => {
      const found = levelsOf(text)
      if (found !== undefined) done += 1
      if (found !== undefined && found.join('') !== levels(text, 'rtl').join('')) expect.fail(JSON.stringify(text))
      if (text.length < 5) for (const unit of 'a\u0628\u05d01\u0661%-, ([)') compare(text + unit)
    }
    compare('')
    expect(done).toBeGreaterThan(250_000)
  })

  test('knows the brackets of common text', () => {
    const brackets = bracketTriples.split('').filter((bracket) => commonness(bracket) !== ANYTHING)
    expect(brackets.length).toBeGreaterThan(5)
    for (const bracket of brackets) expect(levelsOf(`a${bracket}b`), bracket).toBeUndefined()
  })
})

describe('commonFlow()', () => {
  test('tells what may run against a paragraph, as the bidi classes have it', () => {
    const common = Array.from({ length: 0x1_00_00 }, (_, unit) => unit).filter(
      (unit) => commonness(String.fromCharCode(unit)) !== ANYTHING,
    )
    for (const unit of common) {
      const value = bidiClass(unit)
      expect(commonFlow(Uint16Array.of(unit), 1), unit.toString(16)).toMatchObject({
        againstRight: [L, EN, AN].includes(value),
        againstLeft: [R, AL, AN].includes(value),
      })
    }
  })
})
