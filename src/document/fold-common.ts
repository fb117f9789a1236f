// Folding of what nearly all articles that are folded are made of, a class of letters at a time: the rules of
// fold-code-point.ts take longer to compile than a whole article to read.

// A class of more than sixteen ranges is slow to look up: what is rarer has classes of its own.

// ASCII, Arabic letters and tashkeel, quotation marks and dashes.
const common =
  /^[\t\n -~\u00ab\u00bb\u060c\u061b\u061f\u0621-\u063a\u0640-\u0652\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/
// Those; Hebrew, Persian and Urdu letters; ideographs and their marks.
const lessCommon =
  /^[\t\n -~\u00ab\u00bb\u05d0-\u05ea\u060c\u061b\u061f\u0621-\u063a\u0640-\u0652\u0679\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06cc\u06d2\u06d4\u200c\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u3001\u3002\u4e00-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]*$/

/** Whether `foldCommon` knows all that stands in a text. */
export const isCommon = (text: string): boolean => common.test(text) || lessCommon.test(text)

const alef = /[\u0622\u0623\u0625]/g
const yeh = /[\u0626\u0649\u06cc\u06d2]/g
const heh = /[\u0629\u06be\u06c1]/g
const asciiMarks = /[!-#%-*,.:;?@[\]{}]/g
const marks = /[\u064b-\u0652\u00ab\u00bb\u060c\u061b\u061f\u0640\u06d4\u200c\u2018\u2019\u201c\u201d\u2026]/g
const ideographicMarks = /[\u3001\u3002\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/g
const parting = /[\t\n/\\_|\u2013\u2014-]/g
const spaces = / {2,}/g

/** Folds a common text as the rules do. */
export const foldCommon = (text: string): string =>
  text
    .toLowerCase()
    .replace(asciiMarks, '')
    .replace(marks, '')
    .replace(ideographicMarks, '')
    .replace(parting, ' ')
    .replace(spaces, ' ')
    .replace(alef, '\u0627')
    .replace(yeh, '\u064a')
    .replace(heh, '\u0647')
    .replaceAll('\u0624', '\u0648')
    .replaceAll('\u06a9', '\u0643')
    .trim()

/** Folds a common character as it is folded within a text: at the ends of one, a space is not kept. */
export const foldCommonCharacter = (character: string): string => foldCommon(`a${character}a`).slice(1, -1)
