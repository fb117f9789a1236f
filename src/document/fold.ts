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
const parting = /[\p{Pd}/\\_|\u05be\u00b7]/gu
const punctuation = /\p{P}/gu

// What is folded at a time: a base with its marks, so that they compose; conjoining jamo, which compose too.
const cluster = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|\P{M}\p{M}*|\p{M}+/gu

/** Arabic letters, spaces and ASCII that fold one unit to one unit: the bulk of any article. */
const plain = /^[a-z0-9 \u0621\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a]*$/

function foldCluster(source: string): string {
  if (plain.test(source)) return source
  const composed = source.normalize('NFKC').toLowerCase().normalize('NFKC')
  return composed
    .replace(dropped, '')
    .normalize('NFKC')
    .replace(/[^]/gu, (letter) => letters.get(letter) ?? letter)
    .replace(parting, ' ')
    .replace(punctuation, '')
    .replace(/\s+/g, ' ')
}

/**
 * Folds a text for comparison: NFKC, lower case, without tashkeel, tatweel, punctuation and invisible controls, one
 * letter for the forms of alef, yeh, heh and kaf, one space for any run of white space.
 *
 * @returns The folded text with the way back: `starts[i]` and `ends[i]` are offsets in the source.
 */
export function foldWithOffsets(source: string): Folded {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of source.matchAll(cluster)) {
    const end = match.index + match[0].length
    for (const unit of foldCluster(match[0]).split('')) {
      if (unit === ' ' && (units.length === 0 || units.at(-1) === ' ')) continue
      units.push(unit)
      starts.push(match.index)
      ends.push(end)
    }
  }
  if (units.at(-1) === ' ') units.pop()
  return { text: units.join(''), starts, ends }
}

/** The folded text alone. Folding twice changes nothing more. */
export const fold = (source: string): string => foldWithOffsets(source).text
