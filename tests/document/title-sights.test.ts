import { describe, expect, test } from 'vitest'
import { titleSights, titleSightsOf } from '../../src/document/title-sights.ts'
import { featuresOf } from '../../src/document/weigh.ts'

describe('titleSightsOf()', () => {
  test('are those of both ends, and those of this end alone', () => {
    const first = featuresOf(titleSightsOf('first')).map(({ feature }) => feature)
    const last = featuresOf(titleSightsOf('last')).map(({ feature }) => feature)
    expect(first.filter((feature) => feature.startsWith('last line'))).toEqual([])
    expect(last.filter((feature) => feature.startsWith('first line'))).toEqual([])
    expect(first).toContain('the first line')
    expect(last).not.toContain('the first line')
    expect(new Set([...first, ...last])).toEqual(new Set(featuresOf(titleSights).map(({ feature }) => feature)))
  })
})
