import * as fc from 'fast-check'

/** Pieces of text of every kind that line breaking tells apart; the more of a kind, the more often it comes. */
const pieces: readonly (readonly string[])[] = [
  // Ordinary text.
  [' ', ' ', ' ', ' ', '  ', '     ', 'a', 'word', 'B', '\u0643', '\u0643\u0644\u0645\u0629', '\u05d0\u05d1'],
  // Digits and what goes with them.
  ['0', '12', '3.5', '1/2', '-', '+', '%', '$', '\u0661\u066b\u0665', '\u066a', '\u20ac', '\u00b0'],
  // Punctuation.
  ['.', '\u060c', '\u061f', '\u061b', '!', ':', ',', '\u2026', '/', '--', '\u2010', '\u2013', '\u2014', '\u05be'],
  ['(', ')', '[', '{', '}', '"', "'", '\u00ab', '\u00bb', '\u201c', '\u201d', '\u2018', '\u2019', '@', '#', '\\', '|'],
  // White space, seen and unseen.
  ['\u00a0', '\u202f', '\u2007', '\u2003', '\u3000', '\u200b', '\u2060', '\ufeff', '\u00ad', '\u2028', '\t'],
  // Marks, joiners, direction marks.
  ['\u064b', '\u0301', '\u0308', '\u0651\u064e', '\u034f', '\u0e33', '\uff9e', '\u200c', '\u200d', '\u200d'],
  ['\u200f', '\u200e', '\u061c', '\u2066', '\u2067', '\u2069', '\u0600', '\u06dd', '\u08e2', '\ufe0f', '\u20e3'],
  // East Asia and its neighbours.
  [
    '\u6f22',
    '\u5b57',
    '\u3042',
    '\u30fc',
    '\u3001',
    '\u3002',
    '\u300c',
    '\u300d',
    '\uff08',
    '\uff09',
    '\uac00',
    '\uac01',
  ],
  ['\u1100', '\u1161', '\u11a8', '\u0e01\u0e49', '\u0915\u094d\u0937', '\u0903', '\u110bd', '\uff76'],
  // Emoji.
  [
    '\u{1f468}',
    '\u{1f3fb}',
    '\u{1f1e9}',
    '\u{1f1ff}',
    '\u{1f1e9}\u{1f1ff}',
    '\u{1f468}\u200d\u{1f469}',
    '\u2764',
    '\u{1fffd}',
  ],
  // What should not be there.
  ['\ufffc', '\ufffd', '\ud800', '\udc00', '\u{e0041}', '\u{10ffff}', '\u{20000}', '\u001b[1m', '\u0007'],
]

/** A text of such pieces. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces.flat()), { maxLength: 40, size: 'max' })
  .map((chosen) => chosen.join(''))
