// Letters as every article is asked for them. \p{L} takes half a millisecond to compile wherever it is written, and more
// where case does not count: a hundred of them are the start of the program several times over. The classes here are a few
// plain ranges.

/**
 * What is neither letter nor mark, as the inside of a class: of ASCII, Latin-1, Arabic, Hebrew, punctuation, symbols and
 * the signs of Chinese and Japanese. All of these blocks is told as Unicode has it.
 */
const otherThanLetters = [
  '\\s\\0-@\\[-`{-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7',
  '\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4',
  '\\u0600-\\u060f\\u061b-\\u061f\\u0660-\\u066d\\u06d4\\u06dd\\u06de\\u06e9\\u06f0-\\u06f9\\u06fd\\u06fe',
  '\\u2000-\\u2070\\u2074-\\u207e\\u2080-\\u208e\\u20a0-\\u20cf\\u2190-\\u2bff',
  '\\u3000-\\u3004\\u3007-\\u3029\\u3030\\u3036-\\u303a\\u303d-\\u303f\\u309b\\u309c\\u30a0\\u30fb\\u4dc0-\\u4dff',
  '\\uff00-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffff\\u{1f000}-\\u{1faff}',
].join('')

/** A letter or one of its marks, for a regular expression with the flag `u`. */
export const letter = `[^${otherThanLetters}]`

/** A digit as articles write it: Latin, Arabic or Persian. */
export const digit = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]'

/** Whether a UTF-16 unit is a letter, of those that most articles are made of: Arabic, Latin, Hebrew, Persian, Chinese. */
const isPlainLetter = (unit: number): boolean =>
  (unit >= 0x0620 && unit <= 0x064a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x05d0 && unit <= 0x05ea) ||
  (unit >= 0x0671 && unit <= 0x06d3) ||
  (unit >= 0x4e00 && unit <= 0x9fff)

/**
 * Whether a text begins with plain letters, `count` of them, as most lines do. It tells sooner than a regular expression
 * that a line begins with no mark.
 */
export function beginsPlainly(text: string, count = 1): boolean {
  for (let at = 0; at < count; at += 1) if (!isPlainLetter(text.charCodeAt(at))) return false
  return true
}

const withoutMarks =
  /^[ A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u05d0-\u05ea\u0621-\u063a\u0641-\u0652\u0671-\u06d3\u4e00-\u9fff]*$/

/** Whether a text is letters of the common scripts and spaces alone. */
export const isWithoutMarks = (text: string): boolean => withoutMarks.test(text)

/** Whether a text begins with a letter that could be a capital and is none. */
export function beginsSmall(text: string): boolean {
  // Between Armenian and Georgian, where Hebrew and Arabic are, no letter has a capital.
  const unit = text.charCodeAt(0)
  if (unit > 0x0589 && unit < 0x10a0) return false
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  return first !== first.toUpperCase() && first === first.toLowerCase()
}
