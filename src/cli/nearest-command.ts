import { closestMatch } from 'leven'
import { commandNames } from '../request.ts'

/** The command a word may have been meant for: one or two letters away, if the word is longer than that. */
export function nearestCommand(word: string): string | undefined {
  return word.length < 3 ? undefined : closestMatch(word, commandNames, { maxDistance: 2 })
}
