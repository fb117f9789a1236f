import { unspacedCharacter } from './script.ts'

/** How many words a minute `minutes` assumes. A round figure near the mean of 17 languages: as src/cli/parse-arguments.ts tells. */
export const wordsPerMinute = 200

const unspaced = new RegExp(unspacedCharacter.source, 'gu')
const letterOrDigit = /[\p{L}\p{N}]/u

/** Below this stands no character of unspacedCharacter. */
const FIRST_UNSPACED = 0x30_40
const farSpaces = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/** White space as `\s` has it, below FIRST_UNSPACED: 1, else 0. */
function space(unit: number): number {
  if (unit === 0x20) return 1
  if (unit < 0x16_80) return (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 ? 1 : 0
  return farSpaces.test(String.fromCharCode(unit)) ? 1 : 0
}

/** Counts runs between white space; none for a text that may hold a script without spaces. */
function countRuns(text: string): number | undefined {
  let count = 0
  let before = 1
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= FIRST_UNSPACED) return undefined
    const here = space(unit)
    count += before & (here ^ 1)
    before = here
  }
  return count
}

function countAnything(text: string): number {
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
export const countWords = (text: string): number => countRuns(text) ?? countAnything(text)

/** Reading time in whole minutes, rounded up. */
export const minutes = (words: number): number => Math.ceil(words / wordsPerMinute)
