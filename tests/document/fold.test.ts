import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldCodePoint } from '../../src/document/fold-code-point.ts'
import { foldCommon, isCommon } from '../../src/document/fold-common.ts'
import { foldUnits } from '../../src/document/fold-units.ts'
import { fold, foldWithOffsets } from '../../src/document/fold.ts'

describe('fold()', () => {
  test.each([
    ['case', 'Défense NATIONALE', 'défense nationale'],
    ['the two small forms of sigma', 'ΟΔΟΣ', 'οδος'],
    ['sharp s', 'STRASSE', 'Straße'],
    ['tashkeel', 'مُعَلِّمٌ', 'معلم'],
    ['tatweel', 'الـــسوق', 'السوق'],
    ['alef with hamza above', 'أحمد', 'احمد'],
    ['alef with hamza below', 'إلى', 'الى'],
    ['alef with madda', 'آفاق', 'افاق'],
    ['alef wasla', 'ٱلسوق', 'السوق'],
    ['alef maqsura', 'مستشفى', 'مستشفي'],
    ['teh marbuta', 'مدرسة', 'مدرسه'],
    ['hamza on waw', 'مسؤول', 'مسوول'],
    ['hamza on yeh', 'رئيس', 'رييس'],
    ['Persian kaf and yeh', 'کتابی', 'كتابي'],
    ['Urdu heh and yeh barree', 'ہے', 'هي'],
    ['presentation forms', '\ufedb\ufe98\ufe8e\ufe8f', 'كتاب'],
    ['the lam-alef ligature', '\ufefb', 'لا'],
    ['bidi controls', '\u200fا\u202bب\u202c\u2067ت\u2069', 'ابت'],
    ['ZWNJ', 'می\u200cرود', 'میرود'],
    ['punctuation at words', '«واقع»، و“تحديات”!', 'واقع وتحديات'],
    ['apostrophes', 'Algeria\u2019s', "algeria's"],
    ['points in abbreviations', 'U.S.', 'us'],
    ['runs of space', 'a \u00a0\t b', 'a b'],
    ['space at the ends', '  a b  ', 'a b'],
    ['a hyphen and a space', 'well-known', 'well known'],
    ['a maqaf and a space', 'תל\u05beאביב', 'תל אביב'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['composed and decomposed letters', 'e\u0301t\u00e9', '\u00e9te\u0301'],
    ['full-width letters', '\uff21\uff22', 'ab'],
    ['the digits of compatibility', '\u00b2', '2'],
    ['a syllable and its jamo', '\u1112\u1161\u11ab', '\ud55c'],
  ])('takes no notice of %s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other))
    expect(fold(one)).not.toBe('')
  })

  test.each([
    ['letters with and without an accent', 'été', 'ete'],
    ['words that are apart and together', 'a b', 'ab'],
    ['different letters', 'حرب', 'درب'],
    ['the order of words', 'a b', 'b a'],
  ])('keeps apart %s', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  test('leaves nothing of punctuation alone', () => {
    expect(fold(' «»! \u200f')).toBe('')
  })

  test.each(['a)\u0301', 'a\u0640\u0301', 'a\ufe71\u0301', '\u249c\u0308', '\uac00\u0640\u11a8'])(
    'changes nothing the second time where what was dropped stood before a mark: %j',
    (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    },
  )
})

/** The part of the source that a part of the folded text came from. */
const cameFrom = (source: string, part: string): string => {
  const { text, starts, ends } = foldWithOffsets(source)
  const at = text.indexOf(part)
  return source.slice(starts[at], ends[at + part.length - 1])
}

describe('foldWithOffsets()', () => {
  test.each([
    ['a word among others', 'قال الوزير اليوم', 'الوزير', 'الوزير'],
    ['a word with tashkeel, the last mark and all', 'قال مُعَلِّمٌ اليوم', 'معلم', 'مُعَلِّمٌ'],
    ['a word in quotes without them', 'قال “أهلا” اليوم', 'اهلا', 'أهلا'],
    ['a word with ZWNJ in it', 'او می\u200cرود', fold('میرود'), 'می\u200cرود'],
    ['one character for all that it stands for', 'x\ufdfax', fold('\ufdfa'), '\ufdfa'],
    ['letters with accents decomposed', 'un e\u0301te\u0301 chaud', 'été', 'e\u0301te\u0301'],
    ['letters outside the basic plane', '\u{1f600} \u{10400}\u{10401}', '\u{10428}', '\u{10400}'],
  ])('finds the way back to %s', (_, source, part, from) => {
    expect(cameFrom(source, part)).toBe(from)
  })
})

const commonUnits = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit)).filter(isCommon)

describe('foldCommon()', () => {
  test('folds each character as the rules do', () => {
    expect(commonUnits.length).toBeGreaterThan(20_000)
    expect(commonUnits.map((unit) => foldCommon(`a${unit}a`))).toEqual(
      commonUnits.map((unit) => `a${foldCodePoint(unit)}a`),
    )
  })

  test('gives for any common text what folding with offsets gives', () => {
    const letters =
      'abZ9 \n-\u2013_.\u060c\u061f\u0640\u200c\u0627\u0623\u0626\u0651\u064e\u06a9\u06be\u05e9\u4e00\uff0c\u201c(]$'
    assert(
      property(
        oneof(string({ unit: constantFrom(...letters) }), string({ unit: constantFrom(...commonUnits) })),
        (text) => {
          expect(isCommon(text)).toBe(true)
          expect(foldCommon(text)).toBe(foldWithOffsets(text).text)
        },
      ),
      { seed: 20_261_124, numRuns: 3000 },
    )
  })
})

describe('foldUnits()', () => {
  test('gives for any common text what foldCommon() gives', () => {
    const letters = 'abZ9 \n-\u2013_.\u060c\u0640\u200c\u0627\u0623\u0626\u064e\u06a9\u05e9\u4e00\uff0c\u201c]$'
    const text = oneof(string({ unit: constantFrom(...letters) }), string({ unit: constantFrom(...commonUnits) }))
    assert(
      property(text, (each) => void expect(foldUnits(each)).toBe(foldCommon(each))),
      { seed: 20_261_126, numRuns: 3000 },
    )
    expect(commonUnits.map((unit) => foldUnits(`a${unit}a`))).toEqual(
      commonUnits.map((unit) => foldCommon(`a${unit}a`)),
    )
  })

  test('gives nothing for a text longer than its room, which fold() folds all the same', () => {
    const long = 'The Bridge, \u0625\u0644\u0649 '.repeat(1000)
    expect(foldUnits(long)).toBeUndefined()
    // More than it takes for units to be worth a loop.
    for (let time = 0; time < 10; time += 1) expect(fold(long)).toBe(foldCommon(long))
  })

  test('gives nothing for a text that is not common', () => {
    const text = string({ unit: constantFrom(...'ab \u0627\u00e9\u0395\u0301\ud83d\0\u200f') })
    assert(
      property(text, (each) => void expect(foldUnits(each) === undefined).toBe(!isCommon(each))),
      { seed: 20_261_127, numRuns: 1000 },
    )
  })
})

describe('fold()', () => {
  test('gives for any text what folding with offsets gives', () => {
    const letters = string({ unit: 'binary' })
    const common = string({
      unit: constantFrom(
        ...'abZ\u00c4 \u0627\u0623\u0651\u064e\u0640\u05e9\u05bc\u200f\u200c-\u2013.\u061f\ufefb\ud83d\u0301\u1100\u1161',
      ),
      maxLength: 40,
    })
    assert(
      property(oneof(letters, common), (text) => {
        expect(fold(text)).toBe(foldWithOffsets(text).text)
      }),
      { seed: 20_261_124, numRuns: 3000 },
    )
  })
})
