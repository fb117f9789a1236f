import * as fc from 'fast-check'
import stringWidthOfPackage from 'string-width'
import { describe, expect, test } from 'vitest'
import { graphemes } from '../../src/terminal/grapheme.ts'
import { graphemeWidth, stringWidth } from '../../src/terminal/width.ts'
import { testInPart } from '../conformance/in-part.ts'
import { widthSuites } from '../conformance/width.ts'

// Every run makes the same texts, so that a failure can be run again.
fc.configureGlobal({ seed: 20_250_307 })

describe('stringWidth()', () => {
  test('gives a letter a cell, and its marks none', () => {
    expect(stringWidth('\u0645\u064f\u062d\u064e\u0645\u0651\u0645\u0670\u062f')).toBe(5)
    expect(stringWidth('e\u0301')).toBe(1)
  })

  test('gives lam-alef two cells', () => {
    expect(stringWidth('\u0644\u0627')).toBe(2)
  })

  test('gives joiners, directional marks, controls and line feeds none', () => {
    expect(stringWidth('\u200c\u200d\u200e\u200f\u061c\u2066\u2069\u202a\u202c\ufeff\u0007\n\t')).toBe(0)
  })

  test('gives a cell to SHY and to the signs round numbers, as terminals do', () => {
    expect(stringWidth('a\u00adb')).toBe(3)
    expect(stringWidth('\u0600\u0661')).toBe(2)
    expect(stringWidth('\u06dd\u08e2')).toBe(2)
  })

  test('gives two cells to ideographs and emoji, however many parts an emoji has', () => {
    expect(stringWidth('\u6f22\u5b57')).toBe(4)
    expect(stringWidth('\u{1f600}')).toBe(2)
    expect(stringWidth('\u{1f468}\u200d\u{1f469}\u200d\u{1f467}')).toBe(2)
    expect(stringWidth('\u{1f1e9}\u{1f1ff}')).toBe(2)
    expect(stringWidth('1\ufe0f\u20e3')).toBe(2)
    expect(stringWidth('\u2764\ufe0f')).toBe(2)
    expect(stringWidth('\u{1f44d}\u{1f3fd}')).toBe(2)
  })

  test('gives a text presentation symbol one cell', () => {
    expect(stringWidth('\u2764')).toBe(1)
    expect(stringWidth('\u00a9\u2122')).toBe(2)
  })

  test('gives the letters of an Indic conjunct a cell each', () => {
    expect(stringWidth('\u0915\u094d\u0937')).toBe(2)
  })

  const character = fc.oneof(
    fc.constantFrom(...'a \u0645\u064e\u0651\u200c\u200d\u200f\u05d0\u0301\u6f22\uff21\uac00\u{20000}\u{1d400}'),
    fc.constantFrom(...'\u{1f600}\u2764\u00a9\ufe0e\u{1f3fd}\u{1f44d}'),
    // With a space, because the package measures them otherwise when a stray selector, joiner or tone follows.
    fc.constantFrom(
      '\u{1f1e9}\u{1f1ff} ',
      '\u2764\ufe0f ',
      '#\ufe0f\u20e3 ',
      '\u1100\u1161 ',
      '\u1100\u1161\u11a8 ',
      '\uff76\uff9e',
    ),
  )
  const texts = fc.array(character, { maxLength: 10 }).map((parts) => parts.join(''))

  test('agrees with the package string-width on mixed text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(stringWidth(text)).toBe(stringWidthOfPackage(text))
      }),
      {
        numRuns: 3000,
      },
    )
  })

  test('is the sum of the clusters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sum = graphemes(text).reduce((columns, cluster) => columns + graphemeWidth(cluster), 0)
        expect(stringWidth(text)).toBe(sum)
      }),
    )
  })
})

testInPart(widthSuites)
