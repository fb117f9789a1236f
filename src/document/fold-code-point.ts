// What one code point is to a reader who asks for a word: the rules.

import { once } from './once.ts'

// Letters that one hand types for another: alef forms, alef maqsura, teh marbuta, hamza carriers, and the Persian and
// Urdu code points of kaf, yeh and heh.
const letters: Readonly<Record<string, string>> = {
  '\u0622': '\u0627', // alef with madda
  '\u0623': '\u0627', // alef with hamza above
  '\u0625': '\u0627', // alef with hamza below
  '\u0671': '\u0627', // alef wasla
  '\u0672': '\u0627',
  '\u0673': '\u0627',
  '\u0675': '\u0627', // high hamza alef
  '\u0649': '\u064a', // alef maqsura
  '\u06cc': '\u064a', // Persian yeh
  '\u06d2': '\u064a', // Urdu yeh barree
  '\u0626': '\u064a', // hamza on yeh
  '\u0624': '\u0648', // hamza on waw
  '\u0629': '\u0647', // teh marbuta
  '\u06c0': '\u0647',
  '\u06c1': '\u0647', // Urdu heh goal
  '\u06be': '\u0647', // heh doachashmee
  '\u06d5': '\u0647',
  '\u06c3': '\u0647', // Urdu teh marbuta
  '\u06a9': '\u0643', // Persian kaf
  '\u06aa': '\u0643',
}

// Dropped: tashkeel and Quranic marks, tatweel, Hebrew points, joiners and bidi controls (all of Cf).
const arabicMarks =
  '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u08ca-\\u08ff'
const hebrewPoints = '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7'
const dropped = once(() => new RegExp(`[\\u0640\\p{Cf}${arabicMarks}${hebrewPoints}]`, 'gu'))

/** A letter without its case. The way through capitals finds those with two small forms, or none: \u03c2, \u00df. */
const withoutCase = (letter: string): string => letter.toLowerCase().toUpperCase().toLowerCase()

/** Folds a code point by the rules. It may give several, or none. */
export function foldCodePoint(codePoint: string): string {
  return (
    codePoint
      .normalize('NFKD')
      .replace(/\P{M}/gu, withoutCase)
      .normalize('NFKD')
      .replace(dropped(), '')
      .replace(/[^]/gu, (letter) => letters[letter] ?? letter)
      // Punctuation between words parts them as a space does; any other leaves no trace, so that quotes do not matter.
      .replace(/[\s\p{Pd}/\\_|\u05be\u00b7]+/gu, ' ')
      .replace(/\p{P}/gu, '')
  )
}
