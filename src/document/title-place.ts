import type { Evidence } from './judgement.ts'
import { claims, titleFeatures } from './title-features.ts'
import { titleWeights } from './title-weights.ts'
import type { Traits } from './traits.ts'
import { certainty, weigh, weighted } from './weigh.ts'

/** Where the title stands among the passages; `certainty` is from 0 to 1. */
export interface TitlePlace {
  readonly side: 'first' | 'last'
  readonly score: number
  readonly certainty: number
  readonly evidence: readonly Evidence[]
}

const rows = weighted(titleFeatures, titleWeights)

/** The likelier end, where it is likelier than none. */
function likelier(passages: readonly Traits[]): TitlePlace | undefined {
  const places = claims(passages).map((claim) => ({ side: claim.side, weighed: weigh(rows, claim) }))
  const [best] = places.toSorted((one, other) => other.weighed.score - one.weighed.score)
  if (best === undefined || best.weighed.score <= 0) return undefined
  const all = places.reduce((sum, { weighed }) => sum + Math.exp(weighed.score), 1)
  return { side: best.side, ...best.weighed, certainty: Math.exp(best.weighed.score) / all }
}

/** The same article, title first: what `article text` writes. */
const titleFirst = (passages: readonly Traits[]): Traits[] => [...passages.slice(-1), ...passages.slice(0, -1)]

/**
 * Finds the title.
 *
 * A title in the last line is believed only if the same article, title first, would be read the same way: what
 * `article text` writes is that order, and reading it again must give this article.
 */
export function titlePlace(passages: readonly Traits[]): TitlePlace | undefined {
  const place = likelier(passages)
  if (place?.side !== 'last') return place
  return likelier(titleFirst(passages))?.side === 'first' ? place : firstAlone(passages)
}

/** The first line as the title, where the last one cannot be. */
function firstAlone(passages: readonly Traits[]): TitlePlace | undefined {
  const [first] = claims(passages)
  if (first === undefined) return undefined
  const { score, evidence } = weigh(rows, first)
  return score > 0 ? { side: 'first', score, certainty: certainty(score), evidence } : undefined
}
