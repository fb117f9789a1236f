import type { Features } from './features.ts'
import { fold } from './fold.ts'
import { headingScore } from './heading-score.ts'
import { isAddress } from './script.ts'

/** Where the title stands among the passages. */
export type TitlePlace = 'first' | 'last' | 'none'

const longestTitle = 30
/** A signature, a source or a place is shorter than a title. */
const shortestLastTitle = 3

/** Whether a passage could be a title by its own looks. */
function looksLikeTitle({ words, ending, marked, text }: Features): boolean {
  if (marked !== 'none' || words < 1 || words > longestTitle) return false
  if (isAddress(text)) return false
  return ending !== 'stop' && ending !== 'pause'
}

/** Whether the first line is followed by what follows a title: longer text, a sentence, or a heading. */
function opensAsTitle([first, second, third]: readonly Features[]): boolean {
  if (first === undefined || second === undefined || !looksLikeTitle(first)) return false
  if (second.words > first.words || second.ending === 'stop') return true
  return headingScore({ here: second, before: first, after: third }).score > 0
}

/** Whether the last line is a title: the text speaks of what it names, which it does not of a signature or a credit. */
function closesAsTitle(passages: readonly Features[]): boolean {
  const last = passages.at(-1)
  if (last === undefined || passages.length < 2 || last.words < shortestLastTitle || last.ending === 'colon')
    return false
  const least = opensAsTitle(passages) ? leastAgainstFirst : leastRecurrence
  return looksLikeTitle(last) && recurrence(last, passages.slice(0, -1)) >= least
}

/** A title's words come again in the text, half of them where the first line could be the title too. Set by hand, as the weights of headings. */
const leastRecurrence = 0.2
const leastAgainstFirst = 0.5
/** So much of a text tells what it is about. */
const passagesHeard = 40
const unitsHeard = 2000

/** The share of a passage's longer words that stand in other passages too, also inside longer words (Arabic joins the article and conjunctions to a word). */
function recurrence({ text }: Features, others: readonly Features[]): number {
  const words = fold(text)
    .split(' ')
    .filter((word) => word.length > 2)
  const heard = fold(
    others
      .slice(0, passagesHeard)
      .map((other) => other.text.slice(0, unitsHeard))
      .join(' '),
  )
  const again = words.filter((word) => heard.includes(word))
  return words.length === 0 ? 0 : again.length / words.length
}

/**
 * Finds the title.
 *
 * A title in the last line is believed only if the same article, title first, would be read the same way: what
 * `article text` writes is that order, and reading it again must give this article.
 */
export function titlePlace(passages: readonly Features[]): TitlePlace {
  const last = passages.at(-1)
  if (last !== undefined && closesAsTitle(passages)) {
    const titleFirst = [last, ...passages.slice(0, -1)]
    if (opensAsTitle(titleFirst) && !closesAsTitle(titleFirst)) return 'last'
  }
  return opensAsTitle(passages) ? 'first' : 'none'
}
