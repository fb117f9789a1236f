import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ANYTHING,
  COMMON,
  COMPOSED,
  UNMARKED,
  commonFlow,
  commonness,
  rightToLeftFlow,
  type CommonFlow,
} from '../../src/terminal/common-text.ts'
import { graphemeStarts, isUnitwise } from '../../src/terminal/grapheme.ts'
import { presentable } from '../../src/terminal/presentable.ts'
import { stringWidth } from '../../src/terminal/width.ts'
import { anyText } from './any-text.ts'
import { commonText } from './common-text.ts'

const units = Array.from({ length: 0x1_00_00 }, (_, unit) => String.fromCharCode(unit))
const unmarked = units.filter((unit) => commonness(unit) === UNMARKED)
const marks = units.filter((unit) => commonness(`\u0628${unit}`) === COMPOSED)
const check = (property: fc.IProperty<[string]>): void => fc.assert(property, { seed: 20_250_307, numRuns: 2000 })

describe('commonness()', () => {
  test.each([
    ['', UNMARKED],
    ['\u0643\u062a\u0628, ab 12', UNMARKED],
    ['\u0634\u0643\u0631\u064b\u0627', COMPOSED],
    ['\u06a9\u062a\u0627\u0628\u200c\u0647\u0627', COMPOSED],
    ['\u0645\u0651\u064e\u0634\u064b', COMMON],
    [' \u064b', ANYTHING],
    ['a\u064b', ANYTHING],
    ['\u0627\u0653', ANYTHING],
    ['e\u0301', ANYTHING],
    ['\u6f22', ANYTHING],
    ['\u001b', ANYTHING],
    ['\ud800', ANYTHING],
  ])('of %j is %i', (text, expected) => {
    expect(commonness(text)).toBe(expected)
  })

  test('finds the letters of articles', () => {
    expect(unmarked.length).toBeGreaterThan(1000)
    expect(marks).toHaveLength(10)
  })

  test('finds unmarked what is one grapheme of one column a unit, whatever stands beside it', () => {
    expect(unmarked.filter((unit) => !isUnitwise(unit) || stringWidth(unit) !== 1)).toEqual([])
  })

  test('finds composed what is in NFC', () => {
    for (const before of unmarked) {
      const pairs = unmarked.map((after) => before + after).join('')
      expect(pairs.normalize('NFC') === pairs, before).toBe(true)
      if (commonness(`${before}\u064b`) === ANYTHING) continue
      for (const mark of marks) expect((before + mark).normalize('NFC')).toBe(before + mark)
    }
  })

  test('finds white space only U+0020 and NBSP', () => {
    expect(unmarked.filter((unit) => /[\s\u0085\u200b]/.test(unit))).toEqual([' ', '\u00a0'])
  })

  test('finds common what is shown as it is, its marks in clusters that take a column', () => {
    check(
      fc.property(fc.oneof(commonText, anyText), (text) => {
        fc.pre(commonness(text) !== ANYTHING)
        const count = Array.from(text).filter((unit) => marks.includes(unit)).length
        expect(presentable(text)).toBe(text)
        expect(stringWidth(text)).toBe(text.length - count)
        expect(graphemeStarts(text)).toHaveLength(text.length - count)
        if (commonness(text) >= COMPOSED) expect(text.normalize('NFC')).toBe(text)
        expect(commonness(text.normalize('NFC'))).toBe(commonness(text))
      }),
    )
  })
})

/** How a text runs, unit by unit. */
const counted = (text: string): CommonFlow | undefined =>
  commonFlow(
    Uint16Array.from(text, (unit) => unit.charCodeAt(0)),
    text.length,
  )

const isSame = (one: CommonFlow, other: CommonFlow | undefined): void =>
  expect({ ...one, surplus: Math.sign(one.surplus) }).toEqual(other && { ...other, surplus: Math.sign(other.surplus) })

describe('rightToLeftFlow()', () => {
  test('says of every unit beside an Arabic letter what commonFlow() says', () => {
    const told = units.filter((unit) => {
      const flow = rightToLeftFlow(`\u0628${unit}`)
      if (flow !== undefined) isSame(flow, counted(`\u0628${unit}`))
      return flow !== undefined
    })
    expect(told.length).toBeGreaterThan(300)
  })

  test('says of any text what commonFlow() says, or nothing', () => {
    const rightToLeft = fc.string({ unit: fc.constantFrom(...'\u0627\u0644\u0628 \u05d0.,12%-(\u0661'), minLength: 8 })
    let told = 0
    check(
      fc.property(fc.oneof(commonText, rightToLeft), (text) => {
        const flow = rightToLeftFlow(text)
        if (flow === undefined) return
        told += 1
        isSame(flow, counted(text))
      }),
    )
    expect(told).toBeGreaterThan(500)
  })

  test.each(['', '12', 'ab', '\u0628 a', '\u0628\u6f22'])('leaves %j to commonFlow()', (text) => {
    expect(rightToLeftFlow(text)).toBeUndefined()
  })
})
