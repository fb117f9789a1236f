import { describe, expect, test } from 'vitest'
import { claims, titleSights, titleSightsOf } from '../../src/document/title-sights.ts'
import { traits } from '../../src/document/traits.ts'
import { featuresOf, weigh, weightsOf } from '../../src/document/weigh.ts'

describe('titleSightsOf()', () => {
  test('gives what is of both ends, and what is of this end alone', () => {
    const first = featuresOf(titleSightsOf('first')).map(({ feature }) => feature)
    const last = featuresOf(titleSightsOf('last')).map(({ feature }) => feature)
    expect(first.filter((feature) => feature.startsWith('last line'))).toEqual([])
    expect(last.filter((feature) => feature.startsWith('first line'))).toEqual([])
    expect(first).toContain('the first line')
    expect(last).not.toContain('the first line')
    expect(new Set([...first, ...last])).toEqual(new Set(featuresOf(titleSights).map(({ feature }) => feature)))
  })
})

describe('titleSights', () => {
  test.each([
    [1, 'one word'],
    [2, 'two words'],
    [4, 'three or four words'],
    [5, 'five to twelve words'],
    [13, 'thirteen to twenty words'],
    [30, 'twenty-one to thirty words'],
    [31, 'long'],
  ])('tell %i words', (count, feature) => {
    const [first] = claims([traits('word '.repeat(count).trim()), traits('The bridge was closed.')])
    if (first === undefined) throw new Error('Two lines have claims')
    const { evidence } = weigh(weightsOf(titleSightsOf('first'), new Map()), first)
    expect(evidence.map((each) => each.feature)).toEqual(expect.arrayContaining([feature, 'no mark at its end']))
  })

  test('have a name each', () => {
    const names = featuresOf(titleSights).map(({ feature }) => feature)
    expect(new Set(names).size).toBe(names.length)
  })
})
