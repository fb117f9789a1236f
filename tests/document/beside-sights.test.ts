import { expect, test } from 'vitest'
import { besideSights } from '../../src/document/beside-sights.ts'
import { noticedIn } from './noticed-in.ts'

const sentence = 'The bridge was closed for the whole of the winter, and nobody crossed the river.'

test('besideSights tell where a line stands in a run of short ones', () => {
  const noticed = noticedIn(besideSights, sentence, 'One', 'Two', 'Three', sentence)
  expect(noticed.map((features) => features.filter((feature) => feature.includes('a run of')))).toEqual([
    [],
    ['first of a run of short lines'],
    ['amid a run of short lines'],
    ['last of a run of short lines', 'last of a run of lines as long'],
    [],
  ])
})

const short = 'One'
const long = `${sentence} `.repeat(4).trim()

test.each([
  ['one line follows', [short, sentence], [true, false]],
  ['nothing follows', [short, sentence], [false, true]],
  ['two paragraphs follow', [short, sentence, sentence, short], [true, false, false, false]],
  ['much longer text follows', ['one two', 'one two three four five six', short], [true, false, false]],
  ['no longer text follows', ['one two', 'one two', 'one two three'], [true, false, false]],
  ['a sentence stands before it', [sentence, short, long, short], [false, true, false, true]],
  ['a line that ends in a colon follows', [short, 'Two:', short], [true, false, false]],
] as const)('besideSights notice that %s', (feature, lines, holds) => {
  expect(noticedIn(besideSights, ...lines).map((features) => features.includes(feature))).toEqual(holds)
})
