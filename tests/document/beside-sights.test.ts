import { expect, test } from 'vitest'
import { besideSights } from '../../src/document/beside-sights.ts'
import { Context, inContext } from '../../src/document/context.ts'
import { NoticedLine } from '../../src/document/noticed-line.ts'
import { storyOf } from '../../src/document/story.ts'
import { traits } from '../../src/document/traits.ts'
import { weigh, weightsOf } from '../../src/document/weigh.ts'

const sentence = 'The bridge was closed for the whole of the winter, and nobody crossed the river.'

test('besideSights tell where a line stands in a run of short ones', () => {
  const lines = [sentence, 'One', 'Two', 'Three', sentence]
  const story = storyOf(lines.map(traits))
  const weights = weightsOf(besideSights, {})
  const runs = Array.from(inContext(lines.map((line) => new NoticedLine(line))), (place) =>
    weigh(weights, new Context(story, place))
      .evidence.map(({ feature }) => feature)
      .filter((feature) => feature.includes('a run of')),
  )
  expect(runs).toEqual([
    [],
    ['first of a run of short lines'],
    ['amid a run of short lines'],
    ['last of a run of short lines', 'last of a run of lines as long'],
    [],
  ])
})
