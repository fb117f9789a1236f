import type { Evidence } from './judgement.ts'

/**
 * Something to notice. `prior` is what it is thought to weigh before any article was seen: what is too rare in the articles
 * trained with to learn keeps it.
 */
export interface Feature {
  readonly feature: string
  readonly prior?: number
}

/** Features of which no two hold at once, and a look that tells which of them does, by its place from 1; 0 for none. */
export interface Kinds<Seen> {
  readonly kinds: readonly Feature[]
  readonly look: (seen: Seen) => number
}

/**
 * How to notice something: a feature and when it holds, or kinds. What takes long to see is `dear`; what is never there in a
 * line of letters and spaces alone `needsMark`.
 */
export type Sight<Seen> = ((Feature & { readonly holds: (seen: Seen) => boolean }) | Kinds<Seen>) & {
  readonly dear?: true
  readonly needsMark?: true
}

const kindsIn = <Seen>(sight: Sight<Seen>): readonly Feature[] => ('kinds' in sight ? sight.kinds : [sight])

/** All that some sights may notice, in their order. */
export const featuresOf = <Seen>(sights: readonly Sight<Seen>[]): readonly Feature[] => sights.flatMap(kindsIn)

/** Sights, and what each thing they may find weighs. */
export interface Weights<Seen> {
  readonly sights: readonly Sight<Seen>[]
  /** By sight: which of its kinds it finds, as a number from 1; 0 for none. */
  readonly looks: readonly ((seen: Seen) => number | boolean)[]
  /** By sight and by what it finds. Whole numbers, so that it does not matter in which order they are added up. */
  readonly hundredths: readonly (readonly number[])[]
}

/** The same, made to tell soon to which side it comes down: what is dear to see comes last. */
export interface Scale<Seen> {
  readonly weights: Weights<Seen>
  /** The least and the most that each sight and those after it can add. */
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
export function weightsOf<Seen>(sights: readonly Sight<Seen>[], weightOf: ReadonlyMap<string, number>): Weights<Seen> {
  const inHundredths = ({ feature, prior = 0 }: Feature): number => Math.round((weightOf.get(feature) ?? prior) * 100)
  return {
    sights,
    looks: sights.map((sight) => ('kinds' in sight ? sight.look : sight.holds)),
    hundredths: sights.map((sight) =>
      'kinds' in sight ? [0, ...sight.kinds.map(inHundredths)] : [0, inHundredths(sight)],
    ),
  }
}

/** The same, as a scale. */
export function scaleOf<Seen>(sights: readonly Sight<Seen>[], weightOf: ReadonlyMap<string, number>): Scale<Seen> {
  const inOrder = [...sights.filter(({ dear }) => dear !== true), ...sights.filter(({ dear }) => dear === true)]
  const weights = weightsOf(inOrder, weightOf)
  return { weights, rest: restOf(weights.hundredths) }
}

/** The least and the most that each of some sights and those after it can add. */
function restOf(hundredths: readonly (readonly number[])[]): Bounds[] {
  let least = 0
  let most = 0
  return hundredths
    .toReversed()
    .map((byFound) => {
      least += Math.min(...byFound)
      most += Math.max(...byFound)
      return { least, most }
    })
    .toReversed()
}

/** What the sight at a place adds. */
const addedAt = <Seen>({ looks, hundredths }: Weights<Seen>, at: number, seen: Seen): number =>
  hundredths[at]?.[Number(looks[at]?.(seen))] ?? 0

/** Adds up the weights of the features that hold. */
export function scoreOf<Seen>(weights: Weights<Seen>, seen: Seen): number {
  let sum = 0
  for (let at = 0; at < weights.looks.length; at += 1) sum += addedAt(weights, at, seen)
  return sum / 100
}

/** The same, and which features did. */
export function weigh<Seen>({ sights, looks, hundredths }: Weights<Seen>, seen: Seen): Weighed {
  let sum = 0
  const evidence: Evidence[] = []
  for (const [at, sight] of sights.entries()) {
    const found = Number(looks[at]?.(seen))
    const feature = kindsIn(sight)[found - 1]?.feature
    if (feature === undefined) continue
    const weight = hundredths[at]?.[found] ?? 0
    sum += weight
    evidence.push({ feature, weight: weight / 100 })
  }
  return { score: sum / 100, evidence }
}

/** Whether the weights of the features that hold add up to more than 0. No longer looked for than that is in doubt. */
export function outweighs<Seen>({ weights, rest }: Scale<Seen>, seen: Seen): boolean {
  let sum = 0
  for (let at = 0; at < rest.length; at += 1) {
    const { least = 0, most = 0 } = rest[at] ?? {}
    if (sum + most <= 0 || sum + least > 0) break
    sum += addedAt(weights, at, seen)
  }
  return sum > 0
}

/** How likely it is, from 0 to 1, what such a score speaks for. */
export const certainty = (score: number): number => 1 / (1 + Math.exp(-score))
