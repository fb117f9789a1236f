import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnWidths } from '../../src/terminal/column-widths.ts'

const asking = (...widths: readonly (readonly [whole: number, word: number])[]) =>
  widths.map(([whole, word]) => ({ whole, word }))

describe('columnWidths()', () => {
  test('gives all columns what they ask for where there is room', () => {
    expect(columnWidths(asking([4, 4], [40, 9]), 44)).toEqual([4, 40])
  })

  test('takes from the widest first', () => {
    expect(columnWidths(asking([4, 4], [40, 9], [60, 9]), 64)).toEqual([4, 30, 30])
    expect(columnWidths(asking([4, 4], [20, 9], [60, 9]), 60)).toEqual([4, 20, 36])
  })

  test('leaves a column as wide as its widest word', () => {
    expect(columnWidths(asking([40, 16], [40, 3]), 20)).toEqual([16, 4])
  })

  test('gives none where not even the words fit', () => {
    expect(columnWidths(asking([40, 16], [40, 16]), 31)).toBeUndefined()
  })

  test('uses all of the room that is needed, and no more', () => {
    const column = fc.tuple(fc.nat(60), fc.nat(16)).map(([more, word]) => ({ whole: word + more, word }))
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), fc.nat(200), (asked, room) => {
        const widths = columnWidths(asked, room)
        const [whole, word] = [asked.map((one) => one.whole), asked.map((one) => one.word)].map((all) =>
          all.reduce((sum, one) => sum + one, 0),
        )
        expect(widths === undefined).toBe((word ?? 0) > room)
        if (widths === undefined) return
        expect(widths.reduce((sum, one) => sum + one, 0)).toBe(Math.min(whole ?? 0, room))
        expect(widths.every((width, at) => width >= (asked[at]?.word ?? 0))).toBe(true)
      }),
    )
  })
})
