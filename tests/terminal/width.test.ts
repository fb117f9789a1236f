import * as fc from 'fast-check'
import stringWidthOfPackage from 'string-width'
import { describe, expect, test } from 'vitest'
import { graphemes } from '../../src/terminal/grapheme.ts'
import { graphemeWidth, stringWidth } from '../../src/terminal/width.ts'
import { testInPart } from '../conformance/in-part.ts'
import { fromHex } from '../conformance/suite.ts'
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

  test('measures a cluster without end', () => {
    expect(stringWidth(`\u{1f468}${'\u200d'.repeat(10_000_000)}`)).toBe(2)
  })

  // How many of twelve terminals moved the cursor so far, asked for its place: alacritty, kitty, konsole, mlterm, pterm,
  // qterminal, st, urxvt, vte, xterm, tmux in xterm, screen in vte.
  test.each([
    { codes: '0061 00AD 0062', columns: 3, terminals: 11 },
    { codes: '0078 0600', columns: 2, terminals: 5 },
    { codes: '0600 0661', columns: 2, terminals: 5 },
    { codes: '0078 06DD', columns: 2, terminals: 5 },
    { codes: '0078 08E2', columns: 2, terminals: 6 },
    { codes: '0915 094D 0937', columns: 2, terminals: 12 },
    { codes: '0915 0903', columns: 2, terminals: 9 },
    { codes: '0E01 0E33', columns: 2, terminals: 12 },
    { codes: '0061 200B 0062', columns: 2, terminals: 11 },
    { codes: '0061 2060 0062', columns: 2, terminals: 11 },
    { codes: '00B1 2026 201C', columns: 3, terminals: 12 },
    { codes: 'FDFD', columns: 1, terminals: 12 },
    { codes: '1F1E9 1F1FF', columns: 2, terminals: 12 },
    { codes: '1112 1161 11AB', columns: 2, terminals: 10 },
  ])('gives $codes $columns columns, as $terminals of 12 terminals do', ({ codes, columns }) => {
    expect(stringWidth(fromHex(codes))).toBe(columns)
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
