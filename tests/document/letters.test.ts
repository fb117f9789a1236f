import { describe, expect, test } from 'vitest'
import { beginsSmall, isWithoutMarks, letter } from '../../src/document/letters.ts'

/** The blocks that articles in the languages of the tables are written in, from the first code point to the last. */
const blocks = [
  ['ASCII and Latin', 0x00, 0x24f],
  ['Hebrew', 0x590, 0x5ff],
  ['Arabic', 0x600, 0x6ff],
  ['Arabic Supplement', 0x750, 0x77f],
  ['General Punctuation', 0x2000, 0x206f],
  ['arrows to miscellaneous symbols', 0x2190, 0x2bff],
  ['CJK signs, Hiragana and Katakana', 0x3000, 0x30ff],
  ['ideographs', 0x3400, 0x9fff],
] as const

describe('letter', () => {
  const isLetter = new RegExp(`^${letter}$`, 'u')

  test.each(blocks)('is in %s what Unicode calls a letter or a mark', (_, first, last) => {
    const codePoints = Array.from({ length: last - first + 1 }, (__, at) => String.fromCodePoint(first + at))
    const assigned = codePoints.filter((codePoint) => !/\p{Cn}/u.test(codePoint))
    expect(assigned.filter((codePoint) => isLetter.test(codePoint))).toEqual(
      assigned.filter((codePoint) => /[\p{L}\p{M}]/u.test(codePoint)),
    )
  })
})

describe('beginsSmall()', () => {
  test.each(['a', 'éa', 'ßa', 'яa', 'ςa', '\u{10428}'])('holds of %j', (text) => {
    expect(beginsSmall(text)).toBe(true)
  })

  test.each(['', 'A', 'Éa', 'ا', '١', '“a', '漢', '\u{10400}'])('does not hold of %j', (text) => {
    expect(beginsSmall(text)).toBe(false)
  })
})

describe('isWithoutMarks()', () => {
  test.each(['', 'The Market', 'مدرسةٌ في السوق', 'کتاب و خانه', 'שלום העיר', '新桥', 'Über die Brücke'])(
    'holds of %j',
    (text) => {
      expect(isWithoutMarks(text)).toBe(true)
    },
  )

  test.each(['a.', 'a, b', '- a', '1', '١', 'a\u2026', '“a', 'a\u200cb', 'ا،', 'a\tb', '×'])(
    'does not hold of %j',
    (text) => {
      expect(isWithoutMarks(text)).toBe(false)
    },
  )
})
