import { Context, inContext } from '../../src/document/context.ts'
import { NoticedLine } from '../../src/document/noticed-line.ts'
import { storyOf } from '../../src/document/story.ts'
import { traits } from '../../src/document/traits.ts'
import { weigh, weightsOf, type Sight } from '../../src/document/weigh.ts'

/** The features that sights notice of each line of a story. */
export function noticedIn(sights: readonly Sight<Context>[], ...lines: readonly string[]): string[][] {
  const weights = weightsOf(sights, new Map())
  const story = storyOf(lines.map(traits))
  const body = lines.map((line) => new NoticedLine(line))
  const contexts = inContext(body, (place) => new Context(story, place))
  return Array.from(contexts, (context) => weigh(weights, context).evidence.map(({ feature }) => feature))
}
