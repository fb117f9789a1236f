import { describe, expect, test } from 'vitest'
import { titleFeatures, titleFeaturesOf } from '../../src/document/title-features.ts'

describe('titleFeaturesOf()', () => {
  test('has what is of both ends, and what is of this end alone', () => {
    const first = titleFeaturesOf('first').map(({ feature }) => feature)
    const last = titleFeaturesOf('last').map(({ feature }) => feature)
    expect(first.filter((feature) => feature.startsWith('last line'))).toEqual([])
    expect(last.filter((feature) => feature.startsWith('first line'))).toEqual([])
    expect(first).toContain('the first line')
    expect(last).not.toContain('the first line')
    expect(new Set([...first, ...last])).toEqual(new Set(titleFeatures.map(({ feature }) => feature)))
  })
})
