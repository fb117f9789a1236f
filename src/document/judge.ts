import { headingFeatures } from './heading-features.ts'
import { headingWeights } from './heading-weights.ts'
import type { Judgement } from './judgement.ts'
import type { Passage } from './passages.ts'
import { contextOf, storyOf, type Context } from './story.ts'
import { titlePlace } from './title-place.ts'
import { traits } from './traits.ts'
import { certainty, weigh, weighted } from './weigh.ts'

const rows = weighted(headingFeatures, headingWeights)

/**
 * The first pass: says what each passage is, and why.
 *
 * Only the texts of the passages in reading order (title first) count, never blank lines or where the title stood:
 * so what `article text` writes is judged like the source it came from.
 */
export function judge(passages: readonly Passage[]): Judgement[] {
  const all = passages.map(({ text }) => traits(text))
  const place = titlePlace(all)
  const titleAt = place?.side === 'first' ? 0 : place?.side === 'last' ? passages.length - 1 : undefined
  const story = storyOf(all.filter((_, at) => at !== titleAt))
  const before = titleAt === 0 ? 1 : 0
  return passages.map((passage, at) => {
    if (place !== undefined && at === titleAt) {
      const { score, certainty: sure, evidence } = place
      return { passage, role: 'title', score, certainty: sure, evidence }
    }
    const here = story.body[at - before]
    if (here === undefined || here.words === Infinity) return { passage, ...longText(here?.marked !== 'none') }
    return bodyJudgement(passage, contextOf(story, here, at - before))
  })
}

const longText = (isItem: boolean): Omit<Judgement, 'passage'> => ({
  role: isItem ? 'item' : 'paragraph',
  score: 0,
  certainty: 1,
  evidence: [{ feature: 'too long for a heading', weight: 0 }],
})

function bodyJudgement(passage: Passage, context: Context): Judgement {
  const { score, evidence } = weigh(rows, context)
  const role = score > 0 ? 'heading' : context.here.marked === 'none' ? 'paragraph' : 'item'
  return { passage, role, score, certainty: certainty(Math.abs(score)), evidence }
}
