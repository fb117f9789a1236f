import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outweighs, scaleOf, scoreOf, weigh, weightsOf, type Feature } from '../../src/document/weigh.ts'

interface Row {
  readonly weight: number
  readonly holds: boolean
  readonly dear: boolean
}

const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    weight: fc.integer({ min: -900, max: 900 }).map((hundredths) => hundredths / 100),
    holds: fc.boolean(),
    dear: fc.boolean(),
  }),
  { maxLength: 12 },
)

const features = (given: readonly Row[], look: (at: number) => void = () => undefined): Feature<undefined>[] =>
  given.map(({ weight, holds, dear }, at) => ({
    feature: String(at),
    prior: weight,
    holds: () => {
      look(at)
      return holds
    },
    ...(dear && { dear }),
  }))

describe('outweighs()', () => {
  test('says what weigh() says', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { score } = weigh(weightsOf(features(given), {}), undefined)
        expect(outweighs(scaleOf(features(given), {}), undefined)).toBe(score > 0)
      }),
      { seed: 20_250_307, numRuns: 1000 },
    )
  })

  test('looks for nothing dear that could not change it', () => {
    const looked: number[] = []
    const given = [
      { weight: 1, holds: true, dear: true },
      { weight: -5, holds: true, dear: false },
      { weight: 3, holds: true, dear: true },
    ]
    expect(
      outweighs(
        scaleOf(
          features(given, (at) => looked.push(at)),
          {},
        ),
        undefined,
      ),
    ).toBe(false)
    expect(looked).toEqual([1])
  })
})

describe('scoreOf()', () => {
  test('says what weigh() says', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const weights = weightsOf(features(given), {})
        expect(scoreOf(weights, undefined)).toBe(weigh(weights, undefined).score)
      }),
      { seed: 20_261_126, numRuns: 1000 },
    )
  })
})

describe('weigh()', () => {
  test('tells what holds, by the weights given, else by what it was thought to weigh', () => {
    const given = [
      { weight: 1, holds: true, dear: false },
      { weight: 2, holds: false, dear: false },
      { weight: 0.1, holds: true, dear: true },
      { weight: 0.2, holds: true, dear: false },
    ]
    expect(weigh(weightsOf(features(given), { 0: -4 }), undefined)).toEqual({
      score: -3.7,
      evidence: [
        { feature: '0', weight: -4 },
        { feature: '2', weight: 0.1 },
        { feature: '3', weight: 0.2 },
      ],
    })
  })
})
