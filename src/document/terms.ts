import { fold } from './fold.ts'
import { unspacedCharacter } from './script.ts'

/** The words of a line that can tell what it speaks of, folded: the longer ones; pairs of characters in Chinese and Japanese. */
export function termsOf(line: string): string[] {
  const folded = fold(line)
  const words = folded.split(' ')
  return unspacedCharacter.test(folded) ? words.flatMap(termsOfWord) : words.filter(isTerm)
}

const termsOfWord = (word: string): string[] =>
  unspacedCharacter.test(word) ? pairs(word) : isTerm(word) ? [word] : []

/** Three Latin letters are an article or a preposition; three Arabic or Hebrew ones may be a noun. */
export const isTerm = (word: string): boolean => word.length > 3 || (word.length === 3 && /[^A-Za-z0-9]/.test(word))

/** So much of a passage tells what it is about, in UTF-16 units. */
const told = 300

/** The beginning of a passage, to look for terms in. */
export const beginningOf = (text: string): string => text.slice(0, told)

const pairs = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))

/** A passage whose beginning can be looked through: it tells what the passage is about. */
interface Heard {
  /** Folded. */
  heard(): string
}

/** The beginnings of passages, to look for terms in. */
export const listen = (passages: readonly Heard[]): string =>
  passages
    .map((passage) => passage.heard())
    .filter((folded) => folded !== '')
    .join(' ')
