import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directionOf } from '../../src/document/direction.ts'

const isStrong = (character: string, direction: 'ltr' | 'rtl'): boolean =>
  /[\p{L}\u200e\u200f\u061c]/u.test(character) && directionOf(character) === direction

describe('directionOf()', () => {
  test.each([
    ['Arabic', 'مدينة الساحل', 'rtl'],
    ['Hebrew', 'שלום', 'rtl'],
    ['English', 'hello', 'ltr'],
    ['Chinese', '新桥开通', 'ltr'],
    ['Adlam, outside the basic plane', '\u{1e900}\u{1e901}', 'rtl'],
    ['Arabic presentation forms', '\ufedb\ufe98', 'rtl'],
    ['Arabic that begins with a Latin name', 'BBC تعلن عن خدمة جديدة', 'rtl'],
    ['English that ends with an Arabic name', 'The market of السوق was open', 'ltr'],
    ['Arabic among many digits', '2024 2025 2026 عام', 'rtl'],
    ['a right-to-left mark alone', '\u200f', 'rtl'],
  ] as const)('is for %s that of most letters', (_, text, direction) => {
    expect(directionOf(text, direction === 'rtl' ? 'ltr' : 'rtl')).toBe(direction)
  })

  test.each([
    ['a tie', 'ab اب'],
    ['no letters', '12 + ١٢!'],
    ['nothing', ''],
  ])('takes for %s what it is told', (_, text) => {
    expect(directionOf(text, 'rtl')).toBe('rtl')
    expect(directionOf(text, 'ltr')).toBe('ltr')
  })

  test.each(['\ud800', '\udc00', '\udc00\ud800', '\ud83a'])(
    'takes for the lone surrogate %j what it is told',
    (text) => {
      expect(directionOf([text, '\u{1e900}', 'a'], 'rtl')).toBe('rtl')
      expect(directionOf([text, '\u{1e900}', 'a'], 'ltr')).toBe('ltr')
    },
  )

  test('tells each character by its letter, whatever it was asked before', () => {
    const strong = /^[\p{L}\u200e\u200f\u061c]$/u
    const characters = Array.from({ length: 0x1_f0_00 }, (_, codePoint) => String.fromCodePoint(codePoint))
    const strongOnes = () => characters.filter((one) => directionOf(one, 'rtl') === directionOf(one, 'ltr'))
    expect(strongOnes()).toEqual(characters.filter((one) => strong.test(one)))
    expect(strongOnes()).toEqual(characters.filter((one) => strong.test(one)))
  })

  test('is that of most strong characters of any texts', () => {
    const unit = fc.constantFrom(
      ...'aZ \u0627\u0628\u05d0\u0664\u064b\u061c.\u200e\u200f\u201c\u00aa\u00e9\u00a0\u06d4\u0712',
      '\u{1e900}',
    )
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 8 }), { maxLength: 4 }), (texts) => {
        const all = Array.from(texts.join(''))
        const [left, right] = (['ltr', 'rtl'] as const).map(
          (direction) => all.filter((character) => isStrong(character, direction)).length,
        )
        const expected = left === right ? undefined : (left ?? 0) > (right ?? 0) ? 'ltr' : 'rtl'
        expect(directionOf(texts, 'ltr')).toBe(expected ?? 'ltr')
        expect(directionOf(texts, 'rtl')).toBe(expected ?? 'rtl')
      }),
      { seed: 20_261_125, numRuns: 2000 },
    )
  })

  test('counts several texts together', () => {
    expect(directionOf(['abc', 'اب', 'اب'])).toBe('rtl')
  })
})
