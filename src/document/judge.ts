import { features } from './features.ts'
import { headingScore } from './heading-score.ts'
import type { Judgement } from './judgement.ts'
import type { Passage } from './passages.ts'
import { titlePlace, type TitlePlace } from './title-place.ts'

const titleReason = {
  first: 'the first line: short, no stop, the text after it',
  last: 'the last line: short, no stop, after the text',
} as const satisfies Record<Exclude<TitlePlace, 'none'>, string>

/**
 * The first pass: says what each passage is, and why.
 *
 * Only the texts of the passages in reading order (title first) count, never blank lines or where the title stood:
 * so what `article text` writes is judged like the source it came from.
 */
export function judge(passages: readonly Passage[]): Judgement[] {
  const all = passages.map(({ text }) => features(text))
  const place = titlePlace(all)
  const titleAt = place === 'first' ? 0 : place === 'last' ? passages.length - 1 : -1
  return passages.map((passage, at) => {
    if (place !== 'none' && at === titleAt) {
      return { passage, role: 'title', score: 0, evidence: [{ feature: titleReason[place], weight: 0 }] }
    }
    const neighbour = (index: number) => (index === titleAt ? undefined : all[index])
    return bodyJudgement(passage, {
      here: all[at] ?? features(passage.text),
      before: neighbour(at - 1),
      after: neighbour(at + 1),
    })
  })
}

function bodyJudgement(passage: Passage, context: Parameters<typeof headingScore>[0]): Judgement {
  const weighed = headingScore(context)
  const role = weighed.score > 0 ? 'heading' : context.here.marked === 'none' ? 'paragraph' : 'item'
  return { passage, role, ...weighed }
}
