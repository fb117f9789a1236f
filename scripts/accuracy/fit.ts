// Logistic regression over features that are there or not.

/**
 * A choice that was made: among options, each with the numbers of the features that it has, or none of them. The first
 * feature is the bias, held by every option.
 */
export interface Choice {
  readonly options: readonly (readonly number[])[]
  readonly chosen: number | undefined
  readonly weight: number
}

/** How much a weight is drawn to its prior, so that what was seen once or twice does not decide. */
const ridge = 1
const rounds = 80
const stillMoving = 1e-3
const longestStep = 1
const leastCurvature = 1e-4

/** Finds the weight of each feature, a coordinate at a time by Newton's method: as JSON would have it, to two digits. */
export function fit(choices: readonly Choice[], priors: readonly number[]): number[] {
  const weights = Array.from(priors)
  const scores = choices.map(({ options }) =>
    options.map((held) => held.reduce((sum, at) => sum + (priors[at] ?? 0), 0)),
  )
  const holders = holdersOf(choices, priors.length)
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0
    for (const [feature, held] of holders.entries()) {
      const step = stepOf(held, {
        choices,
        scores,
        drawn: feature === 0 ? 0 : (weights[feature] ?? 0) - (priors[feature] ?? 0),
      })
      weights[feature] = (weights[feature] ?? 0) + step
      for (const [choice, option] of held) {
        const row = scores[choice]
        if (row !== undefined) row[option] = (row[option] ?? 0) + step
      }
      moved = Math.max(moved, Math.abs(step))
    }
    if (moved < stillMoving) break
  }
  return weights.map((weight) => Math.round(weight * 100) / 100)
}

type Held = readonly [choice: number, option: number]

function holdersOf(choices: readonly Choice[], features: number): Held[][] {
  const holders: Held[][] = Array.from({ length: features }, () => [])
  for (const [choice, { options }] of choices.entries()) {
    for (const [option, held] of options.entries()) for (const feature of held) holders[feature]?.push([choice, option])
  }
  return holders
}

interface State {
  readonly choices: readonly Choice[]
  readonly scores: readonly (readonly number[])[]
  readonly drawn: number
}

function stepOf(held: readonly Held[], { choices, scores, drawn }: State): number {
  let slope = ridge * drawn
  let curvature = ridge
  for (const [at, option] of held) {
    const choice = choices[at]
    if (choice === undefined) continue
    const share = chance(scores[at] ?? [], option)
    slope += choice.weight * (share - (choice.chosen === option ? 1 : 0))
    curvature += choice.weight * Math.max(share * (1 - share), leastCurvature)
  }
  return Math.max(-longestStep, Math.min(longestStep, -slope / curvature))
}

/** How likely an option is to be chosen, by the scores of all; 0 is the score of none. */
const chance = (scores: readonly number[], option: number): number =>
  Math.exp(scores[option] ?? 0) / scores.reduce((sum, score) => sum + Math.exp(score), 1)
