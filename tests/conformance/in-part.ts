import { expect, test } from 'vitest'
import type { Suite } from './suite.ts'

/** Takes few enough cases for a test run, and by a prime, so that cases in a regular order all come up. */
const STEP = 97

/** A test for each suite that takes a part of its cases; scripts/conformance.ts takes them all. */
export function testInPart(suites: readonly Suite[]): void {
  test.each(suites)('$name: every 97th case comes out right', ({ run }) => {
    const { cases, right, lost, known = 0 } = run(STEP)
    expect(lost).toEqual([])
    expect(right + known).toBe(cases)
    expect(cases).toBeGreaterThan(0)
  })
}
