import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endOfLines, sourceLines } from '../../src/document/source-lines.ts'

const piece = fc
  .array(fc.constantFrom('a', ' b', 'c \t', '\u0628', '\n', '\r\n', '\r', '\u2028', '\u0085', '\f'), { maxLength: 12 })
  .map((parts) => `${parts.join('')}\n`)

describe('sourceLines()', () => {
  test('cuts pieces of whole lines as it cuts the whole text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        expect([...sourceLines(pieces)]).toEqual([...sourceLines([pieces.join('')])])
        expect(endOfLines(pieces)).toEqual(endOfLines([pieces.join('')]))
      }),
      { seed: 20_250_307 },
    )
  })

  test('makes no more lines than are asked for', () => {
    let made = 0
    function* pieces(): Generator<string> {
      for (;;) {
        made += 1
        yield 'line\n'
      }
    }
    const [first] = sourceLines(pieces())
    expect(first?.text).toBe('line')
    expect(made).toBe(1)
  })
})

describe('endOfLines()', () => {
  test.each([
    ['', { line: 1, column: 1, offset: 0 }],
    ['ab', { line: 1, column: 3, offset: 2 }],
    ['ab\n', { line: 1, column: 4, offset: 3 }],
    ['ab\ncd', { line: 2, column: 3, offset: 5 }],
    ['ab\n\n', { line: 2, column: 2, offset: 4 }],
  ])('of %j is on its last line', (text, end) => {
    expect(endOfLines([text])).toEqual(end)
  })
})
