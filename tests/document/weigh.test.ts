import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outweighs, scaleOf, scoreOf, weigh, weightsOf, type Sight } from '../../src/document/weigh.ts'

interface Row {
  /** The weights of what it tells apart, and which of those it finds, from 1; 0 for none. */
  readonly weights: readonly number[]
  readonly found: number
  readonly dear: boolean
}

const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    weights: fc.array(
      fc.integer({ min: -900, max: 900 }).map((hundredths) => hundredths / 100),
      { minLength: 1, maxLength: 3 },
    ),
    found: fc.nat({ max: 3 }),
    dear: fc.boolean(),
  }),
  { maxLength: 12 },
)

const sights = (given: readonly Row[], tell: (at: number) => void = () => undefined): Sight<undefined>[] =>
  given.map(({ weights, found, dear }, at) => {
    const kinds = weights.map((prior, kind) => ({ feature: `${at}.${kind + 1}`, prior }))
    const look = (): number => {
      tell(at)
      return found > kinds.length ? 0 : found
    }
    const [only = { feature: '' }, ...more] = kinds
    const told = more.length > 0 ? { kinds, look } : { ...only, holds: () => look() === 1 }
    return { ...told, ...(dear && { dear }) }
  })

describe('outweighs()', () => {
  test('says what weigh() says', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { score } = weigh(weightsOf(sights(given), new Map()), undefined)
        expect(outweighs(scaleOf(sights(given), new Map()), undefined)).toBe(score > 0)
      }),
      { seed: 20_250_307, numRuns: 1000 },
    )
  })

  test('looks for nothing dear that could not change it', () => {
    const looked: number[] = []
    const given = [
      { weights: [1], found: 1, dear: true },
      { weights: [2, -5], found: 2, dear: false },
      { weights: [3, 4], found: 2, dear: true },
    ]
    expect(
      outweighs(
        scaleOf(
          sights(given, (at) => looked.push(at)),
          new Map(),
        ),
        undefined,
      ),
    ).toBe(false)
    expect(looked).toEqual([1])
  })

  test('looks for nothing at all once it is certain', () => {
    const looked: number[] = []
    const given = [
      { weights: [5], found: 1, dear: false },
      { weights: [-2], found: 1, dear: false },
    ]
    const scale = scaleOf(
      sights(given, (at) => looked.push(at)),
      new Map(),
    )
    expect(outweighs(scale, undefined)).toBe(true)
    expect(looked).toEqual([0])
  })
})

describe('scoreOf()', () => {
  test('says what weigh() says', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const weights = weightsOf(sights(given), new Map())
        expect(scoreOf(weights, undefined)).toBe(weigh(weights, undefined).score)
      }),
      { seed: 20_261_126, numRuns: 1000 },
    )
  })
})

describe('weigh()', () => {
  test('tells what holds, by the weights given, else by what it was thought to weigh', () => {
    const given = [
      { weights: [1], found: 1, dear: false },
      { weights: [2], found: 0, dear: false },
      { weights: [2, 0.1, 3], found: 2, dear: true },
      { weights: [0.2], found: 1, dear: false },
      { weights: [0.3, 0.4], found: 0, dear: false },
    ]
    expect(weigh(weightsOf(sights(given), new Map([['0.1', -4]])), undefined)).toEqual({
      score: -3.7,
      evidence: [
        { feature: '0.1', weight: -4 },
        { feature: '2.2', weight: 0.1 },
        { feature: '3.1', weight: 0.2 },
      ],
    })
  })
})
