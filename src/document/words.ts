import { unspacedCharacter } from './script.ts'
import { wordsPerMinute } from './words-per-minute.ts'

/** White space but the space itself, and all from U+3000 on, where scripts without spaces are: most texts have none. */
const uncommon = /[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000-\uffff]/
/** All of that and more, in fewer ranges: that there is none is seen in half the time. */
const mayBeUncommon = /[\0-\u001f\u00a0\u1680-\u200f\u2028-\uffff]/

/** Counts runs between spaces. To go from space to space costs a short text a tenth of going from letter to letter. */
function countSpaced(text: string): number {
  let count = 0
  for (let at = 0; at < text.length;) {
    const space = text.indexOf(' ', at)
    const end = space === -1 ? text.length : space
    if (end > at) count += 1
    at = end + 1
  }
  return count
}

function countAnything(text: string): number {
  const unspaced = new RegExp(unspacedCharacter.source, 'gu')
  const letterOrDigit = /[\p{L}\p{N}]/u
  let count = 0
  let characters = 0
  for (const run of text.split(/\s+/)) {
    if (run === '') continue
    if (!unspacedCharacter.test(run)) {
      count += 1
      continue
    }
    characters += run.match(unspaced)?.length ?? 0
    count += run.split(unspaced).filter((rest) => letterOrDigit.test(rest)).length
  }
  return count + Math.ceil(characters / 2)
}

/**
 * Counts words as `wc -w` does, as runs between white space; but two characters of a script that puts no space between
 * words (Chinese, Japanese) count as one word.
 */
export const countWords = (text: string): number =>
  mayBeUncommon.test(text) && uncommon.test(text) ? countAnything(text) : countSpaced(text)

/** Reading time in whole minutes, rounded up. */
export const minutes = (words: number): number => Math.ceil(words / wordsPerMinute)
