import type { Features } from './features.ts'
import { headingScore } from './heading-score.ts'

/** Where the title stands among the passages. */
export type TitlePlace = 'first' | 'last' | 'none'

const longestTitle = 30

/** Whether a passage could be a title by its own looks. */
function looksLikeTitle({ words, ending, marked, text }: Features): boolean {
  if (marked !== 'none' || words < 1 || words > longestTitle || ending === 'pause') return false
  if (/^\S+@\S+$|^https?:\/\/\S+$|^www\.\S+$/u.test(text)) return false
  return ending !== 'stop'
}

/** Whether what follows a first line is what follows a title: longer text, or a heading. */
function leadsIn(first: Features, second: Features | undefined, third: Features | undefined): boolean {
  if (second === undefined) return false
  if (second.words > first.words || second.ending === 'stop') return true
  return headingScore({ here: second, before: first, after: third }).score > 0
}

/** Where the title seems to stand, judged from the passages in the order of the source. */
function apparentPlace(passages: readonly Features[]): TitlePlace {
  const [first, second, third] = passages
  const last = passages.at(-1)
  if (first === undefined || last === undefined || second === undefined) return 'none'
  if (looksLikeTitle(first) && leadsIn(first, second, third)) return 'first'
  return looksLikeTitle(last) && last.words > 2 ? 'last' : 'none'
}

/**
 * Finds the title. A title in the last line is believed only if the same article, title first, would be read the same
 * way: what `article text` writes is that order, and reading it again must give this article.
 */
export function titlePlace(passages: readonly Features[]): TitlePlace {
  const place = apparentPlace(passages)
  if (place !== 'last') return place
  const [title, ...body] = passages.toReversed()
  if (title === undefined) return 'none'
  return apparentPlace([title, ...body.toReversed()]) === 'first' ? 'last' : 'none'
}
