import { describe, expect, test } from 'vitest'
import { kindByEnd, kindByWords } from '../../src/document/kinds.ts'
import { traits } from '../../src/document/traits.ts'

describe('kindByWords()', () => {
  test.each([
    ['one', 1],
    ['one two', 2],
    ['one two three', 2],
    ['one two three four', 3],
    [`${'word '.repeat(40)}.`, 3],
  ])('tells the kind of %j', (line, kind) => {
    expect(kindByWords(traits(line), [1, 3, Infinity])).toBe(kind)
  })
})

describe('kindByEnd()', () => {
  test.each([
    ['A line', 1],
    ['A line?', 2],
    ['A line!', 3],
    ['A line:', 4],
    ['A line.', 5],
    ['A line,', 5],
    ['A line\u2026', 5],
  ])('tells the kind of %j', (line, kind) => {
    expect(kindByEnd(traits(line))).toBe(kind)
  })
})
