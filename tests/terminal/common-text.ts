import * as fc from 'fast-check'

const letters = fc.constantFrom(...'\u0627\u0644\u0628\u0645\u064a\u062a\u0646\u0648\u0640\u06cc\u06a9\u0622\u0623')
const marks = fc.constantFrom('', '', '', '\u064b', '\u064e', '\u0651\u064e', '\u0670', '\u200c')
const marked = fc.array(fc.tuple(letters, marks), { minLength: 1, maxLength: 9 }).map((word) => word.flat().join(''))
const foreign = fc.string({
  unit: fc.constantFrom(...'abcXYZ\u00e9\u00df\u0436\u05d0\u05d1'),
  minLength: 1,
  maxLength: 7,
})
const number = fc.constantFrom('7', '12', '3.5', '1,000', '50%', '\u0661\u0662', '\u066a', '+4', '10-12', '\u20ac5')
const sign = fc.constantFrom(
  ...'.,:;!?-/()[]{}"\'\\|@#$&*+=<>~_\u060c\u061b\u061f\u00ab\u00bb\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0\u2010\u2011',
)
const spaces = fc.constantFrom(' ', ' ', ' ', '', '', '   ')

/** Text of what articles are mostly made of, common by commonness(). */
export const commonText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: marked }, foreign, number, sign, sign), spaces), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''))
