import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphemeStarts, graphemes, isUnitwise } from '../../src/terminal/grapheme.ts'
import { graphemeSuites } from '../conformance/grapheme.ts'
import { testInPart } from '../conformance/in-part.ts'

const segmenter = new Intl.Segmenter()
const segments = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)

/** Of every break class, but without the Indic conjuncts that newer versions of Unicode keep whole (GB9c). */
const character = fc.constantFrom(
  ...'a\u0628\u0301\u064e\u0903\u0e33\u200d\ufe0f\u0600\r\n\u00ad\u1100\u1161\u11a8\uac00\uac01',
  ...'\u{1f1e9}\u{1f468}\u{1f3fb}\u2764\u{10900}',
)
const texts = fc.array(character, { maxLength: 12 }).map((parts) => parts.join(''))

// Every run makes the same texts, so that a failure can be run again.
fc.configureGlobal({ seed: 20_250_307 })

describe('graphemes()', () => {
  test('keeps a mark with its letter', () => {
    expect(graphemes('a\u0301b\u0628\u064e\u0651')).toEqual(['a\u0301', 'b', '\u0628\u064e\u0651'])
  })

  test('keeps a family, two flags and a syllable whole', () => {
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'
    const flags = ['\u{1f1e9}\u{1f1ff}', '\u{1f1f9}\u{1f1f3}']
    expect(graphemes(family + flags.join('') + '\u1112\u1161\u11ab')).toEqual([family, ...flags, '\u1112\u1161\u11ab'])
  })

  test('joins two pictographs by one ZWJ, not by two', () => {
    const [man, woman] = ['\u{1f468}', '\u{1f469}']
    expect(graphemes(`${man}\u0301\u200d${woman}`)).toHaveLength(1)
    expect(graphemes(`${man}\u200d\u200d${woman}`)).toEqual([`${man}\u200d\u200d`, woman])
    expect(graphemes(`${man}\u200d\u0301${woman}`)).toEqual([`${man}\u200d\u0301`, woman])
  })

  test('parts a mark from the control before it', () => {
    expect(graphemes('\u200f\u064e\n\u064e')).toEqual(['\u200f', '\u064e', '\n', '\u064e'])
  })

  test('parts Indic conjuncts, whose letters have cells of their own (no GB9c)', () => {
    expect(graphemes('\u0915\u094d\u0937')).toEqual(['\u0915\u094d', '\u0937'])
  })

  test('takes a lone surrogate for a character', () => {
    expect(graphemes('\ud83d\ud83d\ude00\ude00')).toEqual(['\ud83d', '\ud83d\ude00', '\ude00'])
  })

  test('loses nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => graphemes(text).join('') === text))
  })

  test('cuts where the segmenter of the platform does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(graphemes(text)).toEqual(segments(text))
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('isUnitwise()', () => {
  test('holds of Arabic without marks, and of nothing with a mark or a pair', () => {
    expect(isUnitwise('\u0645\u062d\u0645\u062f (2024)')).toBe(true)
    expect(isUnitwise('\u0645\u064f')).toBe(false)
    expect(isUnitwise('\u{1f600}')).toBe(false)
  })

  test('never holds of text where a cluster has two units', () => {
    fc.assert(fc.property(texts, (text) => !isUnitwise(text) || graphemeStarts(text).length === text.length))
  })
})

testInPart(graphemeSuites)
