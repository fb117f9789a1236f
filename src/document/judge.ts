import { Context, inContext, type InContext } from './context.ts'
import type { Corrections } from './corrections.ts'
import { headingSights } from './heading-sights.ts'
import { headingWeights } from './heading-weights.ts'
import type { Judgement, Reasons, Role } from './judgement.ts'
import { isWithoutMarks } from './letters.ts'
import { markedLine } from './marker.ts'
import { once } from './once.ts'
import type { Passage, Passages } from './passages.ts'
import { bodyOf, bodyPassages, endsOf, sampleOf, type NoticedPassage, type Sample } from './sample.ts'
import { isText, storyOf, type Story } from './story.ts'
import { titlePlace } from './title-place.ts'
import { isLong, type Traits } from './traits.ts'
import { certainty, outweighs, scaleOf, weigh, weightsOf } from './weigh.ts'

/** What the first pass says of a text. */
export interface Judged {
  /** The text of the title, which is known before all else is judged. */
  readonly title: string | undefined
  /** Of each passage, when it is asked for: in order, but for the title, which is the last. */
  readonly judgements: Iterable<Judgement>
  /** The first texts without the title: the same wherever that stood. */
  readonly beginning: readonly string[]
}

/**
 * The first pass: says what each passage is, and why.
 *
 * Only the texts of the passages in reading order (title first) count, never blank lines or where the title stood:
 * so what `article text` writes is judged like the source it came from. What a person has said goes before.
 */
export function judge(passages: Passages, corrections: Corrections): Judged {
  const isCorrected = corrections.title !== undefined || corrections.headings !== undefined
  const sample = sampleOf(passages, isCorrected ? Infinity : undefined)
  const title = titleOf(sample, corrections)
  const story = once(() => storyOf(bodyOf(sample, title?.passage)))
  const verdict =
    corrections.headings === undefined
      ? (place: Place) => new WeighedPassage(place, story)
      : saidOf(new Set(corrections.headings))
  const judgements = {
    [Symbol.iterator]: () => {
      let found: Passage | undefined
      const body = bodyPassages(passages, sample, title?.passage, (passage) => (found = passage))
      return inContext(body, verdict, () => judgementsOfTitle(found, title))
    },
  }
  return {
    title: title?.text,
    judgements: sample.isWhole ? [...judgements] : judgements,
    beginning: bodyOf(sample, title?.passage).map(({ text }) => text),
  }
}

/** A title that was found. Where it stands at the end of a long text its passage is not read yet. */
interface FoundTitle {
  readonly passage: Passage | 'last'
  readonly text: string
  readonly reasons: () => Reasons
}

type Place = InContext<NoticedPassage>

const judgementsOfTitle = (passage: Passage | undefined, title: FoundTitle | undefined): Judgement[] =>
  passage === undefined || title === undefined
    ? []
    : [{ passage, atSight: 'title', role: () => 'title', reasons: title.reasons }]

const lineOf = ({ lines }: Passage): number => lines[0].line

const because = (feature: string) => (): Reasons => ({ score: 0, certainty: 1, evidence: [{ feature, weight: 0 }] })

const byHand = because('corrected by hand')

/** Which of the passages is the title, if one is. */
function titleOf(sample: Sample, { title, headings = [] }: Corrections): FoundTitle | undefined {
  if (title === undefined) {
    const found = titleAtAnEnd(sample)
    return found === undefined || isAmong(headings, found.passage) ? undefined : found
  }
  const said = sample.first.find(({ passage }) => lineOf(passage) === title)?.passage
  return said && { passage: said, text: said.text, reasons: byHand }
}

const isAmong = (lines: readonly number[], passage: Passage | 'last'): boolean =>
  passage !== 'last' && lines.includes(lineOf(passage))

function titleAtAnEnd(sample: Sample): FoundTitle | undefined {
  const { asRead, titleFirst } = endsOf(sample)
  const place = titlePlace(asRead, titleFirst)
  if (place === undefined) return undefined
  const at = place.side === 'first' ? 0 : -1
  const passage = at === -1 && !sample.isWhole ? 'last' : sample.first.at(at)?.passage
  const text = asRead.at(at)?.text
  return passage === undefined || text === undefined ? undefined : { passage, text, reasons: place.reasons }
}

const atSight = (noticed: NoticedPassage): Judgement['atSight'] =>
  markedLine(noticed.text) === undefined || noticed.traits().marked === 'none' ? 'unmarked' : 'marked'

const bodyRole = ({ marked }: Traits): Role => (marked === 'none' ? 'paragraph' : 'item')

const saidOf =
  (headings: ReadonlySet<number>) =>
  ({ of }: Place): Judgement => ({
    passage: of.passage,
    atSight: atSight(of),
    role: () => (headings.has(lineOf(of.passage)) ? 'heading' : bodyRole(of.traits())),
    reasons: byHand,
  })

const weights = once(() => weightsOf(headingSights, headingWeights))
const scale = once(() => scaleOf(headingSights, headingWeights))
/** For lines of letters and spaces alone, as most headings are: of all that there could be, a third is not there. */
const scaleWithoutMarks = once(() =>
  scaleOf(
    headingSights.filter(({ needsMark }) => needsMark !== true),
    headingWeights,
  ),
)
const tooLong = because('too long for a heading')

class WeighedPassage implements Judgement {
  readonly passage: Passage
  readonly atSight: Judgement['atSight']
  readonly #place: Place
  readonly #story: () => Story

  constructor(place: Place, story: () => Story) {
    this.passage = place.of.passage
    this.atSight = atSight(place.of)
    this.#place = place
    this.#story = story
  }

  reasons(): Reasons {
    return reasonsIn(this.#context())
  }

  role(): Role {
    // Nearly all of what is long.
    if (this.atSight === 'unmarked' && isLong(this.passage.text)) return 'paragraph'
    const here = this.#place.of.traits()
    if (isText(here)) return bodyRole(here)
    const isHeading = outweighs(isWithoutMarks(here.text) ? scaleWithoutMarks() : scale(), this.#context())
    return isHeading ? 'heading' : bodyRole(here)
  }

  #context(): Context {
    return new Context(this.#story(), this.#place)
  }
}

function reasonsIn(context: Context): Reasons {
  if (isText(context.here)) return tooLong()
  const { score, evidence } = weigh(weights(), context)
  return { score, evidence, certainty: certainty(Math.abs(score)) }
}
