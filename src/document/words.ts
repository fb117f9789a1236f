import { unspacedCharacter } from './script.ts'

/** How many words a minute `minutes` assumes. A round figure near the mean of 17 languages: as src/cli/parse-arguments.ts tells. */
export const wordsPerMinute = 200

const unspaced = new RegExp(unspacedCharacter.source, 'gu')
const letterOrDigit = /[\p{L}\p{N}]/u

/**
 * Counts words as `wc -w` does, as runs between white space; but two characters of a script that puts no space between
 * words (Chinese, Japanese) count as one word.
 */
export function countWords(text: string): number {
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

/** Reading time in whole minutes, rounded up. */
export const minutes = (words: number): number => Math.ceil(words / wordsPerMinute)
