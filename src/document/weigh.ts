import type { Evidence } from './judgement.ts'

/**
 * Something to notice, and when it is there. `prior` is what it is thought to weigh before any article was seen: what is
 * too rare in the articles trained with to learn keeps it.
 */
export interface Feature<Seen> {
  readonly feature: string
  readonly holds: (seen: Seen) => boolean
  readonly prior?: number
}

/** A feature with what it weighs. */
export type Weighted<Seen> = Feature<Seen> & Evidence

/** What was noticed, and what it weighs in all: the logarithm of the odds. */
export interface Weighed {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Gives each feature its weight, by its name; one without is new, and weighs its prior. */
export const weighted = <Seen>(
  features: readonly Feature<Seen>[],
  weights: Readonly<Record<string, number>>,
): Weighted<Seen>[] =>
  features.map(({ feature, holds, prior = 0 }) => ({ feature, holds, weight: weights[feature] ?? prior }))

/** Adds up the weights of the features that hold. */
export function weigh<Seen>(rows: readonly Weighted<Seen>[], seen: Seen): Weighed {
  const evidence: Evidence[] = []
  let score = 0
  for (const row of rows) {
    if (!row.holds(seen)) continue
    score += row.weight
    evidence.push(row)
  }
  return { score, evidence }
}

/** How likely it is, from 0 to 1, what such a score speaks for. */
export const certainty = (score: number): number => 1 / (1 + Math.exp(-score))
