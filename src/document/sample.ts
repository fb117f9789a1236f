import { NoticedLine } from './noticed-line.ts'
import type { Passage, Passages } from './passages.ts'
import { take } from './take.ts'
import { traits, type Traits } from './traits.ts'

/** A passage, and what is seen of it by itself when that is asked for. */
export class NoticedPassage extends NoticedLine {
  readonly passage: Passage

  constructor(passage: Passage) {
    super(passage.text)
    this.passage = passage
  }
}

/**
 * What a text is known by before all of it is read: its first passages and its last. Of a text that is not longer than
 * that, `first` is all and `last` is empty.
 *
 * Blank lines and where the title stands, first or last, make no difference to what is known: what `article text` writes
 * is known by the same passages as the source it came from.
 */
export interface Sample {
  readonly first: readonly NoticedPassage[]
  readonly last: readonly Traits[]
  readonly isWhole: boolean
}

/** More passages than an article has, as a rule. */
const passagesKnown = 500
/** What stands at the end is judged beside the two passages before it. */
const lastKnown = 3

const noticed = (passage: Passage): NoticedPassage => new NoticedPassage(passage)

/** @param known How many passages are known of a longer text. */
export function sampleOf({ inOrder, lastTexts }: Passages, known = passagesKnown): Sample {
  // One more of each: a title may have to be set aside.
  const mostAtOnce = known + 1 + lastKnown + 1
  const first = take(inOrder(), mostAtOnce + 1)
  const isWhole = first.length <= mostAtOnce
  return {
    first: (isWhole ? first : first.slice(0, known + 1)).map(noticed),
    last: isWhole ? [] : lastTexts(lastKnown + 1).map(traits),
    isWhole,
  }
}

/**
 * All passages of a text but its title, with what is seen of each; those of a sample are not looked at again.
 *
 * @param tell Is told of the title, when it comes.
 */
export function* bodyPassages(
  { inOrder }: Passages,
  { first, isWhole }: Sample,
  title: Passage | 'last' | undefined,
  tell: (title: Passage) => void,
): Generator<NoticedPassage> {
  let at = 0
  let held: NoticedPassage | undefined
  for (const passage of isWhole ? first.map((each) => each.passage) : inOrder()) {
    if (held !== undefined) yield held
    held = first[at] ?? noticed(passage)
    at += 1
    if (held.passage !== title) continue
    tell(held.passage)
    held = undefined
  }
  if (held === undefined) return
  if (title === 'last') tell(held.passage)
  else yield held
}

/** The two ends of a text, as they are and as they would be if its last passage came first. */
export interface Ends {
  readonly asRead: readonly Traits[]
  readonly titleFirst: readonly Traits[]
}

export function endsOf({ first, last, isWhole }: Sample): Ends {
  const all = first.map((each) => each.traits())
  if (isWhole) return { asRead: all, titleFirst: [...all.slice(-1), ...all.slice(0, -1)] }
  return {
    asRead: [...all.slice(0, -1), ...last.slice(1)],
    titleFirst: [...last.slice(-1), ...all.slice(0, -2), ...last.slice(0, -1)],
  }
}

/** The passages that a story is known by: the first of those without the title. */
export function bodyOf({ first, isWhole }: Sample, title: Passage | 'last' | undefined): readonly Traits[] {
  const body = first.filter(({ passage }) => passage !== title)
  return (isWhole || body.length < first.length ? body : body.slice(0, -1)).map((each) => each.traits())
}
