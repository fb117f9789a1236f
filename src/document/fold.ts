// Folding: what makes two spellings of a word the same when a reader asks for it.

import { foldCodePoint } from './fold-code-point.ts'
import { foldCommon, foldCommonCharacter, isCommon } from './fold-common.ts'
import { foldUnits } from './fold-units.ts'
import { once } from './once.ts'
import { worthALoop } from './worth-a-loop.ts'

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
  const made = isCommon(codePoint) ? foldCommonCharacter(codePoint) : foldCodePoint(codePoint)
  known.set(codePoint, made)
  return made
}

const mark = once(() => /^\p{M}/u)

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
    if (folded === '' && ends.length > 0 && mark().test(codePoint)) ends[ends.length - 1] = end
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

const isWorthALoop = worthALoop()

/** The folded text alone. Folding twice changes nothing more. */
export function fold(source: string): string {
  const byUnits = isWorthALoop(source) ? foldUnits(source) : undefined
  return byUnits ?? (isCommon(source) ? foldCommon(source) : foldWithOffsets(source).text)
}
