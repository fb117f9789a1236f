import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { join } from '../../src/terminal/joining.ts'
import { testInPart } from '../conformance/in-part.ts'
import { joiningSuites } from '../conformance/joining.ts'

const BEH = { letter: '\u0628', isolated: '\ufe8f', final: '\ufe90', initial: '\ufe91', medial: '\ufe92' }
const ALEF = { letter: '\u0627', isolated: '\ufe8d', final: '\ufe8e' }
const FATHA = '\u064e'
const TATWEEL = '\u0640'
const ZWNJ = '\u200c'
const ZWJ = '\u200d'

// Every run makes the same texts, so that a failure can be run again.
fc.configureGlobal({ seed: 20_250_307 })

describe('join()', () => {
  test('gives a letter the form its place in the word asks for', () => {
    expect(join(BEH.letter)).toBe(BEH.isolated)
    expect(join(BEH.letter.repeat(3))).toBe(BEH.initial + BEH.medial + BEH.final)
  })

  test('does not join what follows a letter that reaches only backwards', () => {
    expect(join(BEH.letter + ALEF.letter + BEH.letter)).toBe(BEH.initial + ALEF.final + BEH.isolated)
    expect(join(ALEF.letter + ALEF.letter)).toBe(ALEF.isolated + ALEF.isolated)
  })

  test('looks through marks', () => {
    expect(join(BEH.letter + FATHA + BEH.letter)).toBe(BEH.initial + FATHA + BEH.final)
    expect(join(`${BEH.letter}\u{1e944}${BEH.letter}`)).toBe(`${BEH.initial}\u{1e944}${BEH.final}`)
  })

  test('reaches for nothing beyond the first half of a pair that lost the other, and looks through the second', () => {
    expect(join(`${BEH.letter}\ud83a${BEH.letter}`)).toBe(`${BEH.isolated}\ud83a${BEH.isolated}`)
    expect(join(`${BEH.letter}\udd44${BEH.letter}`)).toBe(`${BEH.initial}\udd44${BEH.final}`)
  })

  test('begins with what is before all letters: nothing, or marks', () => {
    expect(join('')).toBe('')
    expect(join(FATHA)).toBe(FATHA)
    expect(join(`${FATHA}${BEH.letter}`)).toBe(`${FATHA}${BEH.isolated}`)
  })

  test('joins a letter to a tatweel and to a ZWJ', () => {
    expect(join(BEH.letter + TATWEEL)).toBe(BEH.initial + TATWEEL)
    expect(join(BEH.letter + ZWJ)).toBe(BEH.initial + ZWJ)
    expect(join(ZWJ + BEH.letter + ZWJ)).toBe(ZWJ + BEH.medial + ZWJ)
  })

  test('parts what a ZWNJ, a space or a foreign letter stands between', () => {
    for (const between of [ZWNJ, ' ', 'a', '\u05d0', '\u0661', '\u060c']) {
      expect(join(BEH.letter + between + BEH.letter)).toBe(BEH.isolated + between + BEH.isolated)
    }
  })

  test('keeps a letter without forms as it is, and joins its neighbours to it', () => {
    const behWithThreeDots = '\u0750'
    expect(join(behWithThreeDots)).toBe(behWithThreeDots)
    expect(join(BEH.letter + behWithThreeDots + BEH.letter)).toBe(BEH.initial + behWithThreeDots + BEH.final)
  })

  test('keeps a hamza as it is: it never joins', () => {
    expect(join('\u0621')).toBe('\u0621')
    expect(join(`${BEH.letter}\u0621${BEH.letter}`)).toBe(`${BEH.isolated}\u0621${BEH.isolated}`)
  })

  test('keeps lam and alef two letters', () => {
    expect(join('\u0644\u0627')).toBe('\ufedf\ufe8e')
  })

  test('knows the letters of Persian, Urdu, Kurdish and Uyghur', () => {
    expect(join('\u067e\u06cc\u06a9')).toBe('\ufb58\ufbff\ufb8f')
    expect(join('\u0679\u06d2')).toBe('\ufb68\ufbaf')
    expect(join('\u06a9\u06c6')).toBe('\ufb90\ufbda')
    expect(join('\u0628\u0649\u0628')).toBe('\ufe91\ufbe9\ufe90')
  })

  test('keeps text without Arabic letters, lone surrogates too, as it is', () => {
    for (const text of ['', 'plain', '\ud83a \udd44', `${FATHA}\ud83a`, '\ufe8f\ufe90']) expect(join(text)).toBe(text)
  })

  const letter = fc.integer({ min: 0x6_20, max: 0x7_7f }).map((code) => String.fromCodePoint(code))
  const between = fc.constantFrom(FATHA, TATWEEL, ZWNJ, ZWJ, ' ', 'a', '\u05d0', '\u{1e922}', '\u{1f600}', '\ud83a')
  const words = fc.array(fc.oneof({ weight: 4, arbitrary: letter }, between)).map((parts) => parts.join(''))

  test('gives one unit for one unit', () => {
    fc.assert(fc.property(words, (text) => join(text).length === text.length))
  })

  test('changes nothing but forms: compatibility normalisation gives the letters back', () => {
    fc.assert(fc.property(words, (text) => join(text).normalize('NFKC') === text.normalize('NFKC')))
  })

  test('looks at nothing beyond the next space', () => {
    fc.assert(fc.property(words, words, (one, other) => join(`${one} ${other}`) === `${join(one)} ${join(other)}`))
  })
})

testInPart(joiningSuites)
