import type { Evidence } from './judgement.ts'

/**
 * Something to notice, and when it is there. `prior` is what it is thought to weigh before any article was seen: what is
 * too rare in the articles trained with to learn keeps it. What takes long to see is `dear`.
 */
export interface Feature<Seen> {
  readonly feature: string
  readonly holds: (seen: Seen) => boolean
  readonly prior?: number
  readonly dear?: true
}

/** A feature with what it weighs. */
interface Weight<Seen> extends Feature<Seen> {
  readonly evidence: Evidence
  /** The weight as a whole number, so that it does not matter in which order weights are added up. */
  readonly hundredths: number
}

/** A feature that is dear to see. `least` and `most` are what it and those after it can add. */
interface DearWeight<Seen> extends Weight<Seen> {
  readonly least: number
  readonly most: number
}

/** Features with their weights. */
export interface Scale<Seen> {
  readonly weights: readonly Weight<Seen>[]
  readonly cheap: readonly Weight<Seen>[]
  readonly dear: readonly DearWeight<Seen>[]
}

/** What was noticed, and what it weighs in all: the logarithm of the odds. */
export interface Weighed {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Gives each feature its weight, by its name; one without is new, and weighs its prior. */
export function scaleOf<Seen>(
  features: readonly Feature<Seen>[],
  weightOf: Readonly<Record<string, number>>,
): Scale<Seen> {
  const weights = features.map((each): Weight<Seen> => {
    const weight = weightOf[each.feature] ?? each.prior ?? 0
    return { ...each, evidence: { feature: each.feature, weight }, hundredths: Math.round(weight * 100) }
  })
  return {
    weights,
    cheap: weights.filter(({ dear }) => dear === undefined),
    dear: withRest(weights.filter(({ dear }) => dear === true)),
  }
}

/** Features with what they and those after them can add. */
function withRest<Seen>(weights: readonly Weight<Seen>[]): DearWeight<Seen>[] {
  const rest = { least: 0, most: 0 }
  const rows: DearWeight<Seen>[] = []
  for (const weight of weights.toReversed()) {
    rest.least += Math.min(0, weight.hundredths)
    rest.most += Math.max(0, weight.hundredths)
    rows.push({ ...weight, ...rest })
  }
  return rows.toReversed()
}

/** Adds up the weights of the features that hold, and tells which did. */
export function weigh<Seen>({ weights }: Scale<Seen>, seen: Seen): Weighed {
  const held = weights.filter(({ holds }) => holds(seen))
  return {
    score: held.reduce((sum, { hundredths }) => sum + hundredths, 0) / 100,
    evidence: held.map(({ evidence }) => evidence),
  }
}

/** Whether the weights of the features that hold add up to more than 0. No longer looked for than that is in doubt. */
export function outweighs<Seen>({ cheap, dear }: Scale<Seen>, seen: Seen): boolean {
  let sum = 0
  for (const { holds, hundredths } of cheap) if (holds(seen)) sum += hundredths
  for (const { holds, hundredths, least, most } of dear) {
    if (sum + most <= 0 || sum + least > 0) break
    if (holds(seen)) sum += hundredths
  }
  return sum > 0
}

/** How likely it is, from 0 to 1, what such a score speaks for. */
export const certainty = (score: number): number => 1 / (1 + Math.exp(-score))
