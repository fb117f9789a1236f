// Folding: what makes two spellings of a word the same when a reader asks for it.

import { foldCodePoint, isMark } from './fold-code-point.ts'
import { beginsPlainly } from './letters.ts'
import { once } from './once.ts'

/** A folded text, and for each of its UTF-16 units where the source unit it came from begins and ends. */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What code points fold to: an article has few. */
const known = new Map<string, string>()

function foldedCodePoint(codePoint: string): string {
  const folded = known.get(codePoint)
  if (folded !== undefined) return folded
  const made = foldCodePoint(codePoint)
  known.set(codePoint, made)
  return made
}

/** Folds each code point by itself, so that nothing dropped is left between a letter and its marks. */
function foldCodePoints(source: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let last = ' '
  let at = 0
  for (const codePoint of source) {
    const end = at + codePoint.length
    const folded = foldedCodePoint(codePoint)
    for (let index = 0; index < folded.length; index += 1) {
      const unit = folded.charAt(index)
      if (unit === ' ' && last === ' ') continue
      text += unit
      last = unit
      starts.push(at)
      ends.push(end)
    }
    // A mark that is dropped still belongs to the letter it stands on.
    if (folded === '' && ends.length > 0 && isMark(codePoint)) ends[ends.length - 1] = end
    at = end
  }
  return { text: text.trimEnd(), starts, ends }
}

// What composes: a letter with its marks, the jamo of a Hangul syllable.
const composing = once(() => /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|\P{M}\p{M}*|\p{M}+/gu)
const composes = once(() => /[\p{M}\u1161-\u1175]/u)
// ASCII and Arabic letters: quicker to see than what does compose.
const plain = /^[\0-\u007f\u0621-\u064a]*$/

const composesNothing = (text: string): boolean => plain.test(text) || !composes().test(text)

/** Puts letters together with the marks that are left, and keeps count of where all of it came from. */
function compose(folded: Folded): Folded {
  if (composesNothing(folded.text)) return folded
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const { 0: parts, index } of folded.text.matchAll(composing())) {
    const whole = parts.normalize('NFC')
    text += whole
    for (let unit = 0; unit < whole.length; unit += 1) {
      starts.push(folded.starts[index] ?? 0)
      ends.push(folded.ends[index + parts.length - 1] ?? 0)
    }
  }
  return { text, starts, ends }
}

/**
 * Folds a text for comparison: NFKC, without case, tashkeel, tatweel, punctuation and invisible controls, one letter
 * for the forms of alef, yeh, heh and kaf, one space for any run of white space.
 *
 * @returns The folded text with the way back: `starts[i]` and `ends[i]` are offsets in the source.
 */
export const foldWithOffsets = (source: string): Folded => compose(foldCodePoints(source))

/** The folded text alone. Folding twice changes nothing more. */
export const fold = (source: string): string => foldUnits(source) ?? foldWithOffsets(source).text

const space = 0x20
// What stands in the table for a unit that was not met yet, folds to nothing, or cannot be folded by itself: a surrogate,
// what folds to several letters, what composes with the letter before it. No letter folds to one of these controls.
const unmet = 0
const nothing = 1
const entangled = 2
const units = new Uint16Array(0x1_0000)

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

function foldUnit(unit: number): number {
  const code = unit <= entangled || isSurrogate(unit) ? entangled : codeOf(foldedCodePoint(String.fromCharCode(unit)))
  units[unit] = code
  return code
}

function codeOf(folded: string): number {
  if (folded === '') return nothing
  const code = folded.charCodeAt(0)
  return folded.length > 1 || code <= entangled || !(code < 0x80 || beginsPlainly(folded) || composesNothing(folded))
    ? entangled
    : code
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })
/** Where most texts are folded: to allocate costs more than to fold. */
const scratch = new Uint16Array(4096)

/** Folds unit by unit, much faster, where each can be folded by itself; undefined where one cannot. */
function foldUnits(source: string): string | undefined {
  const folded = source.length > scratch.length ? new Uint16Array(source.length) : scratch
  let length = 0
  let last = space
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at)
    let code = units[unit] ?? entangled
    if (code === unmet) code = foldUnit(unit)
    if (code === entangled) return undefined
    if (code === nothing || (code === space && last === space)) continue
    folded[length] = code
    length += 1
    last = code
  }
  const kept = folded.subarray(0, last === space ? Math.max(0, length - 1) : length)
  return utf16.decode(kept)
}
