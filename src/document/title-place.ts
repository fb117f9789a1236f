import type { Reasons } from './judgement.ts'
import { claims, titleFeatures } from './title-features.ts'
import { titleWeights } from './title-weights.ts'
import type { Traits } from './traits.ts'
import { certainty, scaleOf, scoreOf, weigh } from './weigh.ts'

/** At which end of a text the title stands, and why. */
export interface TitlePlace {
  readonly side: 'first' | 'last'
  readonly reasons: () => Reasons
}

const scale = scaleOf(titleFeatures, titleWeights)

/** The likelier end, where it is likelier than none. */
function likelier(passages: readonly Traits[]): TitlePlace | undefined {
  const places = claims(passages).map((claim) => ({ claim, score: scoreOf(scale, claim) }))
  const [best] = places.toSorted((one, other) => other.score - one.score)
  if (best === undefined || best.score <= 0) return undefined
  const all = places.reduce((sum, place) => sum + Math.exp(place.score), 1)
  return {
    side: best.claim.side,
    reasons: () => ({ ...weigh(scale, best.claim), certainty: Math.exp(best.score) / all }),
  }
}

/**
 * Finds the title.
 *
 * A title in the last line is believed only if the same article, title first, would be read the same way: what
 * `article text` writes is that order, and reading it again must give this article.
 *
 * @param titleFirst The same passages, the last one first.
 */
export function titlePlace(passages: readonly Traits[], titleFirst: readonly Traits[]): TitlePlace | undefined {
  const place = likelier(passages)
  if (place?.side !== 'last') return place
  return likelier(titleFirst)?.side === 'first' ? place : firstAlone(passages)
}

/** The first line as the title, where the last one cannot be. */
function firstAlone(passages: readonly Traits[]): TitlePlace | undefined {
  const [first] = claims(passages)
  if (first === undefined) return undefined
  const sum = scoreOf(scale, first)
  if (sum <= 0) return undefined
  return { side: 'first', reasons: () => ({ ...weigh(scale, first), certainty: certainty(sum) }) }
}
