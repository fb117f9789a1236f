// What the parser knows of writing: tables of the marks and letters it looks at, in every script it is read in.

import { digit, letter } from './letters.ts'
import { once } from './once.ts'

/** Chinese, Japanese and Korean characters that are written without spaces between words. */
export const unspacedCharacter = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u

/** Quotation marks and brackets that may close after the mark that ends a sentence. */
const closing = '"\'\u2019\u201d\u00bb\u203a)]}\u300d\u300f\uff09\u3011\u05f4\u200e\u200f'

/** How a line ends: with which kind of mark, quotation marks and brackets after it set aside. */
export type Ending = 'stop' | 'pause' | 'question' | 'exclamation' | 'colon' | 'open'

// A stop: . \u3002 Devanagari danda, Urdu full stop, ellipsis; and what no heading ends in: comma, semicolon (Latin,
// Arabic, CJK).
const marks: readonly (readonly [Ending, marks: string])[] = [
  ['stop', '.\u3002\uff0e\u0964\u06d4\u2026'],
  ['pause', ',;\u060c\u061b\uff0c\uff1b\u3001'],
  ['question', '?\u061f\uff1f'],
  ['exclamation', '!\uff01'],
  ['colon', ':\uff1a'],
]
/** By UTF-16 unit, which takes no string of a character to ask for. */
const endings: ReadonlyMap<number, Ending> = new Map(
  marks.flatMap(([kind, each]) => Array.from(each, (mark) => [mark.charCodeAt(0), kind] as const)),
)
const closingUnits: ReadonlySet<number> = new Set(Array.from(closing, (mark) => mark.charCodeAt(0)))

/** So many marks may close after the one that ends a sentence. */
const mostClosing = 15

export function ending(text: string): Ending {
  let at = text.length - 1
  while (at > 0 && text.length - at <= mostClosing && closingUnits.has(text.charCodeAt(at))) at -= 1
  return endings.get(text.charCodeAt(at)) ?? 'open'
}

export const endsInEllipsis = (text: string): boolean => text.endsWith('\u2026') || text.endsWith('..')

/** A line that is nothing but an e-mail or web address. */
export const isAddress = (text: string): boolean =>
  !text.includes(' ') && /^\S+@\S+$|^https?:\/\/\S+$|^www\.\S+$/u.test(text)

/** Whether a sentence ends before the end of a line: a mark, and a letter after white space (or none in Chinese). */
export const sentenceEndsInside = (line: string): boolean =>
  anyEnd.test(line) && (insideEnd().test(line) || (ideographicStop.test(line) && ideographicEnd().test(line)))

// Most lines have none but at their end, and are spared the letters.
const anyEnd = /[.!?\u061f\u06d4\u0964\u2026\u3002\uff01\uff1f][^]/

const insideEnd = once(
  () => new RegExp(`[.!?\u061f\u06d4\u0964\u2026][${closing.replace(']', '\\]')}]*\\s+(?!${digit})\\S`),
)
const ideographicStop = /[\u3002\uff01\uff1f]/
const ideographicEnd = once(() => new RegExp(`${ideographicStop.source}${letter}`, 'u'))
