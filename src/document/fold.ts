// Folding: what makes two spellings of a word the same when a reader asks for it.

/** A folded text, and for each of its UTF-16 units where the source unit it came from begins and ends. */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

// Letters that one hand types for another: alef forms, alef maqsura, teh marbuta, hamza carriers, and the Persian and
// Urdu code points of kaf, yeh and heh.
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
)

// Dropped: tashkeel and Quranic marks, tatweel, Hebrew points, joiners and bidi controls (all of Cf).
const arabicMarks =
  '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u08ca-\\u08ff'
const hebrewPoints = '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7'
const dropped = new RegExp(`[\\u0640\\p{Cf}${arabicMarks}${hebrewPoints}]`, 'gu')
// Punctuation between words parts them as a space does; any other leaves no trace, so that quotes do not matter.
const parting = /[\s\p{Pd}/\\_|\u05be\u00b7]+/gu
const punctuation = /\p{P}/gu
const mark = /^\p{M}/u

/** A letter without its case. The way through capitals finds those with two small forms, or none: \u03c2, \u00df. */
const withoutCase = (letter: string): string => letter.toLowerCase().toUpperCase().toLowerCase()

function foldCodePoint(codePoint: string): string {
  return codePoint
    .normalize('NFKD')
    .replace(/\P{M}/gu, withoutCase)
    .normalize('NFKD')
    .replace(dropped, '')
    .replace(/[^]/gu, (letter) => letters.get(letter) ?? letter)
    .replace(parting, ' ')
    .replace(punctuation, '')
}

/** What code points fold to: an article has few. */
const known = new Map<string, string>()

function foldedCodePoint(codePoint: string): string {
  const folded = known.get(codePoint) ?? foldCodePoint(codePoint)
  known.set(codePoint, folded)
  return folded
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
    for (const unit of folded.split('')) {
      if (unit === ' ' && last === ' ') continue
      text += unit
      last = unit
      starts.push(at)
      ends.push(end)
    }
    // A mark that is dropped still belongs to the letter it stands on.
    if (folded === '' && ends.length > 0 && mark.test(codePoint)) ends[ends.length - 1] = end
    at = end
  }
  return { text: text.trimEnd(), starts, ends }
}

// What composes: a letter with its marks, the jamo of a Hangul syllable.
const composing = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|\P{M}\p{M}*|\p{M}+/gu
const composes = /[\p{M}\u1161-\u1175]/u

/** Puts letters together with the marks that are left, and keeps count of where all of it came from. */
function compose(folded: Folded): Folded {
  if (!composes.test(folded.text)) return folded
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const { 0: parts, index } of folded.text.matchAll(composing)) {
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
export const fold = (source: string): string => foldWithOffsets(source).text
