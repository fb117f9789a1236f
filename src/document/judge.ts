import type { Corrections } from './corrections.ts'
import { headingFeatures } from './heading-features.ts'
import { headingWeights } from './heading-weights.ts'
import type { Judgement, Role } from './judgement.ts'
import type { Passage } from './passages.ts'
import { contextOf, storyOf, type Context } from './story.ts'
import { titlePlace } from './title-place.ts'
import { traits, type Traits } from './traits.ts'
import { certainty, weigh, weighted } from './weigh.ts'

/** What is said of a passage. */
type Verdict = Omit<Judgement, 'passage'>

/**
 * The first pass: says what each passage is, and why.
 *
 * Only the texts of the passages in reading order (title first) count, never blank lines or where the title stood:
 * so what `article text` writes is judged like the source it came from. What a person has said goes before.
 */
export function judge(passages: readonly Passage[], corrections: Corrections): Judgement[] {
  const all = passages.map(({ text }) => traits(text))
  const title = titleOf(passages, all, corrections)
  const headings = corrections.headings && new Set(corrections.headings)
  const story = storyOf(all.filter((_, at) => at !== title?.at))
  let at = 0
  return passages.map((passage, index) => {
    if (index === title?.at) return { passage, ...title.verdict }
    const here = story.body[at] ?? traits(passage.text)
    at += 1
    if (headings !== undefined) {
      return { passage, ...byHand(headings.has(lineOf(passage)) ? 'heading' : bodyRole(here)) }
    }
    return { passage, ...(here.words === Infinity ? tooLong(here) : weighHeading(contextOf(story, here, at - 1))) }
  })
}

const lineOf = ({ position }: Passage): number => position.start.line

const byHand = (role: Role): Verdict => ({
  role,
  score: 0,
  certainty: 1,
  evidence: [{ feature: 'corrected by hand', weight: 0 }],
})

/** Which of the passages is the title, if one is. */
function titleOf(
  passages: readonly Passage[],
  all: readonly Traits[],
  { title, headings = [] }: Corrections,
): { readonly at: number; readonly verdict: Verdict } | undefined {
  if (title === 'none') return undefined
  if (title !== undefined) {
    return { at: passages.findIndex((passage) => lineOf(passage) === title), verdict: byHand('title') }
  }
  const place = titlePlace(all)
  if (place === undefined) return undefined
  const { side, score, certainty: sure, evidence } = place
  const at = side === 'first' ? 0 : passages.length - 1
  const isHeading = passages[at] !== undefined && headings.includes(lineOf(passages[at]))
  return isHeading ? undefined : { at, verdict: { role: 'title', score, certainty: sure, evidence } }
}

const bodyRole = ({ marked }: Traits): Role => (marked === 'none' ? 'paragraph' : 'item')

const tooLong = (here: Traits): Verdict => ({
  role: bodyRole(here),
  score: 0,
  certainty: 1,
  evidence: [{ feature: 'too long for a heading', weight: 0 }],
})

const rows = weighted(headingFeatures, headingWeights)

function weighHeading(context: Context): Verdict {
  const { score, evidence } = weigh(rows, context)
  return {
    role: score > 0 ? 'heading' : bodyRole(context.here),
    score,
    certainty: certainty(Math.abs(score)),
    evidence,
  }
}
