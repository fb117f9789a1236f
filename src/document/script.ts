// What the parser knows of writing: tables of the marks and letters it looks at, in every script it is read in.

import { digit, letter } from './letters.ts'

/** Chinese, Japanese and Korean characters that are written without spaces between words. */
export const unspacedCharacter = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u

/** Quotation marks and brackets that may close after the mark that ends a sentence. */
const closing = `["'\u2019\u201d\u00bb\u203a)\\]}\u300d\u300f\uff09\u3011\u05f4\u200e\u200f]*`

const endsWith = (marks: string): RegExp => new RegExp(`[${marks}]${closing}$`, 'u')

// A stop: . \u3002 Devanagari danda, Urdu full stop, ellipsis; and what no heading ends in: comma, semicolon (Latin,
// Arabic, CJK).
const stop = endsWith('.\u3002\uff0e\u0964\u06d4\u2026')
const pause = endsWith(',;\u060c\u061b\uff0c\uff1b\u3001')
const question = endsWith('?\u061f\uff1f')
const exclamation = endsWith('!\uff01')
const colon = endsWith(':\uff1a')

/** How a line ends: with which kind of mark, quotation marks and brackets after it set aside. */
export type Ending = 'stop' | 'pause' | 'question' | 'exclamation' | 'colon' | 'open'

const endings: readonly (readonly [Ending, RegExp])[] = [
  ['stop', stop],
  ['pause', pause],
  ['question', question],
  ['exclamation', exclamation],
  ['colon', colon],
]

export const ending = (text: string): Ending => {
  // Only the end of a line is looked at: a paragraph may be a megabyte.
  const tail = text.slice(-16)
  return endings.find(([, pattern]) => pattern.test(tail))?.[0] ?? 'open'
}

export const endsInEllipsis = (text: string): boolean => text.endsWith('\u2026') || text.endsWith('..')

/** A line that is nothing but an e-mail or web address. */
export const isAddress = (text: string): boolean => /^\S+@\S+$|^https?:\/\/\S+$|^www\.\S+$/u.test(text)

/** Whether a sentence ends before the end of a line: a mark, and a letter after white space (or none in Chinese). */
export const sentenceEndsInside = (line: string): boolean => insideEnd.test(line)

const insideEnd = new RegExp(
  `[.!?\u061f\u06d4\u0964\u2026]${closing}\\s+(?!${digit})(?=\\S)|[\u3002\uff01\uff1f](?=${letter})`,
  'u',
)
