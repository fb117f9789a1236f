import { fold } from './fold.ts'
import { unspacedCharacter } from './script.ts'

/** The words of a line that can tell what it speaks of, folded: the longer ones; pairs of characters in Chinese and Japanese. */
export function termsOf(line: string): string[] {
  return fold(line)
    .split(' ')
    .flatMap((word) => (unspacedCharacter.test(word) ? pairs(word) : isTerm(word) ? [word] : []))
}

/** Three Latin letters are an article or a preposition; three Arabic or Hebrew ones may be a noun. */
const isTerm = (word: string): boolean => word.length > 3 || (word.length === 3 && /[^a-z0-9]/.test(word))

const pairs = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))

/** The beginnings of passages, folded, to look for terms in. */
export const listen = (passages: readonly { readonly heard: () => string }[]): string =>
  passages
    .map((passage) => passage.heard())
    .filter((folded) => folded !== '')
    .join(' ')

/** The share of terms that stand in what was heard, also inside longer words: Arabic joins the article and conjunctions to a word. */
export function recurrence(terms: readonly string[], what: string): number | undefined {
  if (terms.length === 0) return undefined
  return terms.filter((term) => what.includes(term)).length / terms.length
}
