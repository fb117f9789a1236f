import type { Features } from './features.ts'
import type { Evidence } from './judgement.ts'
import { numberedDepth } from './marker.ts'
import { isAddress } from './script.ts'

/** A passage with what stands before and after it in reading order (the title aside). */
export interface Context {
  readonly here: Features
  readonly before: Features | undefined
  readonly after: Features | undefined
}

/** Something to notice, what it weighs, and when it is there. */
interface Feature extends Evidence {
  readonly holds: (context: Context) => boolean
}

const words =
  (from: number, to: number) =>
  ({ here }: Context): boolean =>
    here.words >= from && here.words <= to
const ends =
  (...kinds: readonly Features['ending'][]) =>
  ({ here }: Context): boolean =>
    kinds.includes(here.ending)
const isParagraph = (features: Features | undefined): boolean =>
  features !== undefined && features.marked === 'none' && (features.ending === 'stop' || features.words > 20)

/**
 * The feature and its weight in one row each; a heading is what weighs more than 0 in all. The weights were set by
 * hand on real articles in ten languages; tests/document/parse.test.ts and tests/golden hold what they must give.
 */
const table: readonly Feature[] = [
  { feature: 'text until shown otherwise', weight: -2.5, holds: () => true },
  { feature: 'a few words', weight: 1.5, holds: words(1, 12) },
  { feature: 'rather long', weight: -1, holds: words(16, 20) },
  { feature: 'long', weight: -4, holds: words(21, Infinity) },
  { feature: 'no mark at its end', weight: 1.5, holds: ends('open') },
  { feature: 'ends in a question mark', weight: 0.5, holds: ends('question') },
  { feature: 'ends in an exclamation mark', weight: -0.5, holds: ends('exclamation') },
  { feature: 'ends in a colon', weight: -0.5, holds: ends('colon') },
  { feature: 'ends like a sentence', weight: -4, holds: ends('stop', 'pause') },
  { feature: 'nothing follows', weight: -8, holds: ({ after }) => after === undefined },
  { feature: 'a paragraph follows', weight: 1, holds: ({ after }) => isParagraph(after) },
  {
    feature: 'much longer text follows',
    weight: 1,
    holds: ({ here, after }) => after !== undefined && after.words >= 2 * here.words,
  },
  {
    feature: 'no longer text follows',
    weight: -1.5,
    holds: ({ here, after }) => after !== undefined && after.words <= here.words,
  },
  {
    feature: 'a deeper number follows',
    weight: 3,
    holds: ({ here, after }) => here.marked === 'number' && after !== undefined && numberedDepth(after.text) > 1,
  },
  { feature: 'begins with a bullet', weight: -8, holds: ({ here }) => here.marked === 'bullet' },
  {
    feature: 'one of a run of numbered lines',
    weight: -8,
    holds: ({ here, before, after }) =>
      here.marked === 'number' && (before?.marked === 'number' || after?.marked === 'number'),
  },
  {
    feature: 'begins with a quotation mark',
    weight: -1.5,
    holds: ({ here }) => /^["\u201c\u00ab\u201e\u2018]/u.test(here.text),
  },
  { feature: 'begins with a small letter', weight: -2, holds: ({ here }) => /^\p{Ll}/u.test(here.text) },
  { feature: 'an address', weight: -8, holds: ({ here }) => isAddress(here.text) },
  { feature: 'no letter in it', weight: -8, holds: ({ here }) => !/\p{L}/u.test(here.text) },
]

/** Weighs whether a passage is a heading by what it looks like and what stands beside it. */
export function headingScore(context: Context): { readonly score: number; readonly evidence: readonly Evidence[] } {
  const evidence = table.filter(({ holds }) => holds(context)).map(({ feature, weight }) => ({ feature, weight }))
  return { score: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence }
}
