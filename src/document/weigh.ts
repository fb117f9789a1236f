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

/** A feature with what it weighs. */
interface Weight<Seen> {
  readonly feature: string
  readonly holds: (seen: Seen) => boolean
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
  const weights: Weight<Seen>[] = []
  const cheap: Weight<Seen>[] = []
  const dear: Weight<Seen>[] = []
  for (const { feature, holds, prior = 0, dear: isDear } of features) {
    const row = { feature, holds, hundredths: Math.round((weightOf[feature] ?? prior) * 100) }
    weights.push(row)
    if (isDear === true) dear.push(row)
    else cheap.push(row)
  }
  return { weights, cheap, dear: withRest(dear) }
}

/** Features with what they and those after them can add. */
function withRest<Seen>(weights: readonly Weight<Seen>[]): DearWeight<Seen>[] {
  let least = 0
  let most = 0
  const rows: DearWeight<Seen>[] = []
  for (const { feature, holds, hundredths } of weights.toReversed()) {
    least += Math.min(0, hundredths)
    most += Math.max(0, hundredths)
    rows.push({ feature, holds, hundredths, least, most })
  }
  return rows.toReversed()
}

/** Adds up the weights of the features that hold. */
export function scoreOf<Seen>({ weights }: Scale<Seen>, seen: Seen): number {
  let sum = 0
  for (const { holds, hundredths } of weights) if (holds(seen)) sum += hundredths
  return sum / 100
}

/** The same, and which features did. */
export function weigh<Seen>({ weights }: Scale<Seen>, seen: Seen): Weighed {
  const holding = weights.filter(({ holds }) => holds(seen))
  return {
    score: holding.reduce((sum, { hundredths }) => sum + hundredths, 0) / 100,
    evidence: holding.map(({ feature, hundredths }) => ({ feature, weight: hundredths / 100 })),
  }
}

/** Whether the weights of the features that hold add up to more than 0. No longer looked for than that is in doubt. */
export function outweighs<Seen>({ cheap, dear }: Scale<Seen>, seen: Seen): boolean {
  let sum = 0
  for (const row of cheap) if (row.holds(seen)) sum += row.hundredths
  for (const row of dear) {
    if (sum + row.most <= 0 || sum + row.least > 0) break
    if (row.holds(seen)) sum += row.hundredths
  }
  return sum > 0
}

/** How likely it is, from 0 to 1, what such a score speaks for. */
export const certainty = (score: number): number => 1 / (1 + Math.exp(-score))
