import type { Reasons } from './judgement.ts'
import { claims, titleSightsOf, type Claim } from './title-sights.ts'
import { titleWeights } from './title-weights.ts'
import type { Traits } from './traits.ts'
import { certainty, scoreOf, weigh, weightsOf, type Weighed } from './weigh.ts'

/** At which end of a text the title stands, and why. */
export interface TitlePlace {
  readonly side: 'first' | 'last'
  readonly reasons: () => Reasons
}

const weights = {
  first: weightsOf(titleSightsOf('first'), titleWeights),
  last: weightsOf(titleSightsOf('last'), titleWeights),
}

const score = (claim: Claim): number => scoreOf(weights[claim.side], claim)
const weighed = (claim: Claim): Weighed => weigh(weights[claim.side], claim)

/** The likelier end, where it is likelier than none. */
function likelier(passages: readonly Traits[]): TitlePlace | undefined {
  const places = claims(passages).map((claim) => ({ claim, score: score(claim) }))
  const [best] = places.toSorted((one, other) => other.score - one.score)
  if (best === undefined || best.score <= 0) return undefined
  const all = places.reduce((sum, place) => sum + Math.exp(place.score), 1)
  return {
    side: best.claim.side,
    reasons: () => ({ ...weighed(best.claim), certainty: Math.exp(best.score) / all }),
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
  const sum = score(first)
  if (sum <= 0) return undefined
  return { side: 'first', reasons: () => ({ ...weighed(first), certainty: certainty(sum) }) }
}
