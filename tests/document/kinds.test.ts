import { describe, expect, test } from 'vitest'
import { endFeatures, endOf, kindsByWords, kindsOf } from '../../src/document/kinds.ts'
import { traits, type Traits } from '../../src/document/traits.ts'
import { weigh, weightsOf, type Kinds } from '../../src/document/weigh.ts'

const found = <Seen>(kinds: Kinds<Seen>, seen: Seen): string[] =>
  weigh(weightsOf([kinds], new Map()), seen).evidence.map(({ feature }) => feature)

describe('kindsOf()', () => {
  const kinds = kindsOf((seen: 'b' | 'a' | undefined) => seen, { a: { feature: 'an a' }, b: { feature: 'a b' } })

  test.each([
    ['a', ['an a']],
    ['b', ['a b']],
    [undefined, []],
  ] as const)('finds of %j the feature with that name', (seen, features) => {
    expect(found(kinds, seen)).toEqual(features)
  })
})

describe('kindsByWords()', () => {
  const kinds = kindsByWords(
    (line: Traits) => line,
    [
      [1, 'one'],
      [3, 'two or three'],
      [Infinity, 'more'],
    ],
  )

  test.each([
    ['one', 'one'],
    ['one two', 'two or three'],
    ['one two three', 'two or three'],
    ['one two three four', 'more'],
    [`${'word '.repeat(40)}.`, 'more'],
  ])('finds of %j the first row with room for its words', (line, feature) => {
    expect(found(kinds, traits(line))).toEqual([feature])
  })
})

describe('endOf()', () => {
  test.each([
    ['A line', 'no mark at its end'],
    ['A line?', 'ends in a question mark'],
    ['A line!', 'ends in an exclamation mark'],
    ['A line:', 'ends in a colon'],
    ['A line.', 'ends like a sentence'],
    ['A line,', 'ends like a sentence'],
    ['A line\u2026', 'ends like a sentence'],
  ])('tells how %j ends', (line, feature) => {
    expect(endFeatures[endOf(traits(line))].feature).toBe(feature)
  })
})
