import type { Evidence } from './judgement.ts'

/**
 * Something to notice, and when it is there. `prior` is what it is thought to weigh before any article was seen: what is
 * too rare in the articles trained with to learn keeps it. What takes long to see is `dear`; what is never there in a line
 * of letters and spaces alone `needsMark`.
 */
export interface Feature<Seen> {
  readonly feature: string
  readonly holds: (seen: Seen) => boolean
  readonly prior?: number
  readonly dear?: true
  readonly needsMark?: true
}

/** Features, and what each weighs as a whole number: so it does not matter in which order weights are added up. */
export interface Weights<Seen> {
  readonly features: readonly Feature<Seen>[]
  readonly hundredths: readonly number[]
}

/** The same, made to tell soon to which side it comes down. */
export interface Scale<Seen> {
  readonly cheap: Weights<Seen>
  readonly dear: Weights<Seen>
  /** How much less and how much more each of the dear and those after it can add. */
  readonly rest: readonly Bounds[]
}

interface Bounds {
  readonly least: number
  readonly most: number
}

/** What was noticed, and what it weighs in all: the logarithm of the odds. */
export interface Weighed {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Gives each feature its weight, by its name; one without is new, and weighs its prior. */
export const weightsOf = <Seen>(
  features: readonly Feature<Seen>[],
  weightOf: Readonly<Record<string, number>>,
): Weights<Seen> => ({
  features,
  hundredths: features.map(({ feature, prior = 0 }) => Math.round((weightOf[feature] ?? prior) * 100)),
})

/** The same, as a scale. */
export function scaleOf<Seen>(
  features: readonly Feature<Seen>[],
  weightOf: Readonly<Record<string, number>>,
): Scale<Seen> {
  const cheap = features.filter((each) => each.dear !== true)
  const dear = weightsOf(
    features.filter((each) => each.dear === true),
    weightOf,
  )
  return { cheap: weightsOf(cheap, weightOf), dear, rest: restOf(dear.hundredths) }
}

/** What each of some weights and those after it can add. */
function restOf(hundredths: readonly number[]): Bounds[] {
  let least = 0
  let most = 0
  return hundredths
    .toReversed()
    .map((weight) => {
      least += Math.min(0, weight)
      most += Math.max(0, weight)
      return { least, most }
    })
    .toReversed()
}

function sumOf<Seen>({ features, hundredths }: Weights<Seen>, seen: Seen): number {
  let sum = 0
  for (let at = 0; at < features.length; at += 1) if (features[at]?.holds(seen) === true) sum += hundredths[at] ?? 0
  return sum
}

/** Adds up the weights of the features that hold. */
export const scoreOf = <Seen>(weights: Weights<Seen>, seen: Seen): number => sumOf(weights, seen) / 100

/** The same, and which features did. */
export function weigh<Seen>({ features, hundredths }: Weights<Seen>, seen: Seen): Weighed {
  let sum = 0
  const evidence: Evidence[] = []
  for (const [at, { feature, holds }] of features.entries()) {
    if (!holds(seen)) continue
    const weight = hundredths[at] ?? 0
    sum += weight
    evidence.push({ feature, weight: weight / 100 })
  }
  return { score: sum / 100, evidence }
}

/** Whether the weights of the features that hold add up to more than 0. No longer looked for than that is in doubt. */
export function outweighs<Seen>({ cheap, dear, rest }: Scale<Seen>, seen: Seen): boolean {
  let sum = sumOf(cheap, seen)
  for (let at = 0; at < rest.length; at += 1) {
    const { least = 0, most = 0 } = rest[at] ?? {}
    if (sum + most <= 0 || sum + least > 0) break
    if (dear.features[at]?.holds(seen) === true) sum += dear.hundredths[at] ?? 0
  }
  return sum > 0
}

/** How likely it is, from 0 to 1, what such a score speaks for. */
export const certainty = (score: number): number => 1 / (1 + Math.exp(-score))
