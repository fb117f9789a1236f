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
