import { describe, expect, test } from 'vitest'
import { ownSights } from '../../src/document/own-sights.ts'
import { noticedIn } from './noticed-in.ts'

/** What is noticed of the first of some lines. */
const seen = (...lines: readonly string[]): string[] => noticedIn(ownSights, ...lines)[0] ?? []

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')

describe('ownSights', () => {
  test.each([
    [1, 'one word'],
    [2, 'two or three words'],
    [3, 'two or three words'],
    [4, 'four to six words'],
    [7, 'seven to nine words'],
    [10, 'ten to twelve words'],
    [13, 'thirteen to sixteen words'],
    [16, 'thirteen to sixteen words'],
    [17, 'seventeen to twenty words'],
    [21, 'more than twenty words'],
  ])('tell %i words', (count, feature) => {
    expect(seen(words(count))).toEqual(expect.arrayContaining([feature, 'no mark at its end']))
  })

  test.each([
    ['What now?', 'ends in a question mark'],
    ['What now!', 'ends in an exclamation mark'],
    ['What now:', 'ends in a colon'],
    ['What now.', 'ends like a sentence'],
    ['What now\u2026', 'ends in an ellipsis'],
    ['What now...', 'ends in an ellipsis'],
    ['One, two', 'a comma in it'],
    ['One, two, three', 'several commas in it'],
    ['One {', 'a mark of code in it'],
    ['One { two }', 'several marks of code in it'],
    ['The Broken Bridge', 'its words have capitals'],
    ['The bridge that never opened', 'few of its words have capitals'],
    ['Read also: the bridge', 'points to another text'],
    ['Photo: Reuters', 'a credit'],
    ['By Jane Miller', 'a byline'],
    ['\u0633: \u0661', 'says who speaks'],
    ['Chapter one', 'numbered by a word'],
    ['Introduction', 'the name of a usual part'],
    ['3 May 2021', 'a date'],
    ['\u25c6 One', 'begins with a sign'],
  ])('find in %j what it is', (line, feature) => {
    expect(seen(line)).toContain(feature)
  })

  test('tell a sign that others have from one of its own', () => {
    expect(seen('\u25c6 One', '\u25c6 Two', '\u25c6 Three')).toContain('begins with a sign, as others do')
  })

  test('find no more than one of each kind', () => {
    const features = seen('By Jane Miller, 3 May 2021: one, two { three }\u2026')
    expect(features.filter((feature) => feature.includes('comma'))).toEqual(['several commas in it'])
    expect(features.filter((feature) => feature.includes('code'))).toEqual(['several marks of code in it'])
    expect(features.filter((feature) => feature.startsWith('ends'))).toEqual(['ends in an ellipsis'])
  })
})
