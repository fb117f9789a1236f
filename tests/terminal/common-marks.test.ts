import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonMarks } from '../../src/terminal/common-marks.ts'
import { ANYTHING, commonness } from '../../src/terminal/common-text.ts'
import { commonText } from './common-text.ts'

const isMark = (unit: string): boolean => /[\u064b-\u0652\u0670\u200c]/.test(unit)

describe('commonMarks()', () => {
  test('counts the marks before an offset, in whatever order offsets are asked for', () => {
    fc.assert(
      fc.property(commonText, fc.array(fc.nat(60)), (text, asked) => {
        fc.pre(commonness(text) !== ANYTHING)
        const { before } = commonMarks(text, commonness(text))
        for (const offset of asked) {
          expect(before(offset)).toBe(text.slice(0, offset).split('').filter(isMark).length)
        }
      }),
      { seed: 20_261_126, numRuns: 1000 },
    )
  })

  test('tells where they stand', () => {
    const text = '\u0634\u0651\u064e \u0628\u064b'
    const { offsets, before } = commonMarks(text, commonness(text))
    expect([...offsets.subarray(0, before(text.length))]).toEqual([1, 2, 5])
  })
})
