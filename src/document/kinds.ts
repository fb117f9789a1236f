// Kinds of lines and of what stands beside them: each feature with what tells it from the others.

import type { Traits } from './traits.ts'
import type { Feature, Kinds } from './weigh.ts'

/** Features that hold where something is this or that, and none where it is nothing of these. */
export function kindsOf<Seen, Value extends string>(
  valueOf: (seen: Seen) => Value | undefined,
  features: Readonly<Record<Value, Feature>>,
): Kinds<Seen> {
  const values: readonly (string | undefined)[] = Object.keys(features)
  return { kinds: Object.values<Feature>(features), look: (seen) => values.indexOf(valueOf(seen)) + 1 }
}

/**
 * Features of lines by their words, of which a line has one at least.
 *
 * @param rows The most words of each, rising.
 */
export const kindsByWords = <Seen>(
  lineOf: (seen: Seen) => Traits,
  rows: readonly (readonly [most: number, feature: string])[],
): Kinds<Seen> => ({
  kinds: rows.map(([, feature]) => ({ feature })),
  look: (seen) => {
    const { words } = lineOf(seen)
    let at = 0
    while (words > (rows[at]?.[0] ?? Infinity)) at += 1
    return at + 1
  },
})

type End = Exclude<Traits['ending'], 'pause'>

/** How a line ends: a sentence or a part of one in the same way. */
export const endOf = ({ ending }: Traits): End => (ending === 'pause' ? 'stop' : ending)

/** Features of lines by `endOf`. */
export const endFeatures: Readonly<Record<End, Feature>> = {
  open: { feature: 'no mark at its end' },
  question: { feature: 'ends in a question mark' },
  exclamation: { feature: 'ends in an exclamation mark' },
  colon: { feature: 'ends in a colon' },
  stop: { feature: 'ends like a sentence' },
}
