import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayMethods } from '../../src/request.ts'
import { setCommonProse } from '../../src/terminal/common-prose.ts'
import { methods } from '../../src/terminal/display/methods.ts'
import type { Role } from '../../src/terminal/fragment.ts'
import { proseLines } from '../../src/terminal/layout-block.ts'
import type { Frame } from '../../src/terminal/page-line.ts'
import { paint } from '../../src/terminal/paint.ts'
import { anyText } from './any-text.ts'
import { commonText } from './common-text.ts'

const seed = 20_250_307
const painter = paint(1)

const frames: fc.Arbitrary<Frame> = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 9 }), fc.constantFrom('rtl', 'ltr'))
  .map(([measure, more, direction]) => ({ columns: measure + more, measure, direction }))
const roles = fc.constantFrom<Role>('text', 'title', 'heading')

/** A page of a little prose, by the way of common text and by that of any text; the first may be of no use. */
function bothWays(text: string, role: Role, frame: Frame, method: (typeof displayMethods)[number]) {
  const { show, common } = methods[method]
  return {
    common: setCommonProse({ words: { text }, role }, { frame, sending: common, paint: painter })?.join(''),
    any: () =>
      proseLines({ text }, role, frame)
        .map((line) => `${show(line, painter)}\n`)
        .join(''),
  }
}

describe('setCommonProse()', () => {
  const frame: Frame = { columns: 12, measure: 10, direction: 'rtl' }

  test('sets lines at the right of the page, in visual order, letters joined', () => {
    expect(bothWays('\u0628\u0628 12 (\u0628) \u0628\u064e!', 'text', frame, 'visual').common).toBe(
      '   (\ufe8f) 12 \ufe90\ufe91\n          !\ufe8f\u064e\n',
    )
  })

  test('paints each line', () => {
    expect(bothWays('ab cd', 'heading', { ...frame, measure: 2, columns: 2 }, 'visual').common).toBe(
      '\u001b[1mab\u001b[22m\n\u001b[1mcd\u001b[22m\n',
    )
  })

  test.each([
    ['a character that is not common', '\u6f22'],
    ['a word wider than the line', 'abcdefghijk'],
    ['nothing to see', '  '],
    ['right-to-left letters in a text from left to right', 'abc \u0628'],
  ])('leaves %s to the way of any text', (_, text) => {
    expect(bothWays(text, 'text', frame, 'visual').common).toBeUndefined()
  })

  test('leaves links to the way of any text, where the page has them', () => {
    const prose = {
      words: { text: 'ab', links: [{ start: 0, end: 1, url: 'https://example.org' }] },
      role: 'text',
    } as const
    const page = { sending: methods.visual.common, paint: painter }
    expect(setCommonProse(prose, { ...page, frame })).toEqual(['  ab\n'])
    expect(setCommonProse(prose, { ...page, frame: { ...frame, hasLinks: true } })).toBeUndefined()
  })

  test('makes a long paragraph in pieces of whole lines', () => {
    const page = { frame, sending: methods.visual.common, paint: painter }
    const pieces = setCommonProse({ words: { text: '\u0628\u0628 '.repeat(48_000) }, role: 'text' }, page) ?? []
    expect(pieces.length).toBeGreaterThan(3)
    for (const piece of pieces) expect(piece).toMatch(/^(?: {4}(?:\ufe90\ufe91 ){2}\ufe90\ufe91\n)+$/)
  })

  test.each(displayMethods)('gives what the way of any text gives: %s', (method) => {
    let done = 0
    fc.assert(
      fc.property(fc.oneof(commonText, commonText, anyText), roles, frames, (text, role, page) => {
        const ways = bothWays(text, role, page, method)
        if (ways.common === undefined) return
        expect(ways.common).toBe(ways.any())
        done += 1
      }),
      { seed, numRuns: 2000 },
    )
    expect(done).toBeGreaterThan(methods[method].common === undefined ? 10 : 300)
  })
})
