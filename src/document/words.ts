import { unspacedCharacter } from './script.ts'
import { wordsPerMinute } from './words-per-minute.ts'

/** Below this stands no character of unspacedCharacter. */
const FIRST_UNSPACED = 0x30_40

/** Whether a unit below FIRST_UNSPACED, and no space, is white space, as `\s` has it. */
function isOtherSpace(unit: number): boolean {
  if (unit < 0x16_80) return (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0
  if (unit < 0x20_28) return unit === 0x16_80 || (unit >= 0x20_00 && unit <= 0x20_0a)
  return unit <= 0x20_29 || unit === 0x20_2f || unit === 0x20_5f || unit === 0x30_00
}

/** Counts runs between white space; none for a text that may hold a script without spaces. */
function countRuns(text: string): number | undefined {
  let count = 0
  let before = 1
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    let here = 0
    if (unit === 0x20) here = 1
    // Latin and Arabic letters are passed over at once: to ask of each costs a small text more than all else here.
    else if (unit < 0x41 || (unit > 0x7a && unit < 0x06_20) || unit > 0x06_4a) {
      if (unit >= FIRST_UNSPACED) return undefined
      if (isOtherSpace(unit)) here = 1
    }
    count += before & (here ^ 1)
    before = here
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
export const countWords = (text: string): number => countRuns(text) ?? countAnything(text)

/** Reading time in whole minutes, rounded up. */
export const minutes = (words: number): number => Math.ceil(words / wordsPerMinute)
