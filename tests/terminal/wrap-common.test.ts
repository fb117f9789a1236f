import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonMarks } from '../../src/terminal/common-marks.ts'
import { ANYTHING, commonness } from '../../src/terminal/common-text.ts'
import { wrapCommon } from '../../src/terminal/wrap-common.ts'
import { wrap, type TextRange } from '../../src/terminal/wrap.ts'
import { commonText } from './common-text.ts'

const wrapped = (text: string, columns: number): TextRange[] | undefined => {
  const units = Uint16Array.from(text.split(''), (unit) => unit.charCodeAt(0))
  return wrapCommon({ text, units, marks: commonMarks(text, commonness(text)) }, columns)
}

const linesOf = (text: string, columns: number): string[] | undefined =>
  wrapped(text, columns)?.map(({ start, end }) => text.slice(start, end))

describe('wrapCommon()', () => {
  test('breaks at spaces and leaves them out', () => {
    expect(linesOf('  one two   three ', 7)).toEqual(['one two', 'three'])
  })

  test('charges nothing for marks', () => {
    expect(linesOf('\u0634\u0651\u064e \u0628\u064b', 3)).toEqual(['\u0634\u0651\u064e \u0628\u064b'])
  })

  test('leaves a word wider than the line to wrap()', () => {
    expect(linesOf('a bcd', 2)).toBeUndefined()
  })

  test('breaks every common text as wrap() does', () => {
    let done = 0
    fc.assert(
      fc.property(commonText, fc.integer({ min: 1, max: 50 }), (text, columns) => {
        expect(commonness(text)).not.toBe(ANYTHING)
        const lines = wrapped(text, columns)
        if (lines === undefined) return
        expect(lines).toEqual(wrap(text, columns))
        done += 1
      }),
      { seed: 20_250_307, numRuns: 3000 },
    )
    expect(done).toBeGreaterThan(1000)
  })
})
