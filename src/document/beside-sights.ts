import type { Context, Holds } from './context.ts'
import { kindsOf } from './kinds.ts'
import { beginsSmall } from './letters.ts'
import { isOpener, isParagraph } from './story.ts'
import type { Traits } from './traits.ts'
import type { Sight } from './weigh.ts'

/** Where a line stands in a run of more than two. */
function placeInRun({ run: { at, length } }: Context): 'first' | 'amid' | 'last' | undefined {
  if (length <= 2) return undefined
  if (at === 0) return 'first'
  return at < length - 1 ? 'amid' : 'last'
}

/** Whether the text that follows a line is longer than it. */
function longerAfter({ here, after }: Context): 'much' | 'no' | undefined {
  if (after === undefined) return undefined
  if (after.words >= 3 * here.words) return 'much'
  return after.words <= here.words ? 'no' : undefined
}

const isIntroducedByColon = ({ run }: Context): boolean =>
  run.length > 0 && (run.before?.traits().ending === 'colon' || (run.at > 0 && run.first?.traits().ending === 'colon'))

const isAsLong = (here: Traits, other: Traits | undefined): boolean =>
  other !== undefined && Math.abs(here.words - other.words) <= Math.max(1, here.words / 3)

/** Lines numbered alike, one after the other, are a list. */
const isNumberedAs = (here: Traits, other: Traits | undefined): boolean =>
  here.number !== undefined && other?.number !== undefined && here.depth === other.depth

// What is asked of the line that stands somewhere, if one does. V8 compiles each of these once for all who ask, where it
// would compile a function of its own for each feature.

type Is = (line: Traits | undefined) => boolean

const precededBy =
  (is: Is): Holds =>
  (context) =>
    is(context.before)

const followedBy =
  (is: Is): Holds =>
  (context) =>
    is(context.after)

const followedByTwo =
  (isAfter: Is, isSecond: Is = isAfter): Holds =>
  (context) =>
    isAfter(context.after) && isSecond(context.second)

const isNone: Is = (line) => line === undefined
const isAny: Is = (line) => line !== undefined
const isSentence: Is = (line) => line?.ending === 'stop' || line?.words === Infinity
const isColon: Is = (line) => line?.ending === 'colon'
const isItem: Is = (line) => line !== undefined && line.marked !== 'none'
const isSmall: Is = (line) => line !== undefined && beginsSmall(line.text)

/** What is noticed of what stands beside a passage that may be a heading. */
export const besideSights: readonly Sight<Context>[] = [
  { feature: 'nothing follows', prior: -8, holds: followedBy(isNone) },
  { feature: 'one line follows', holds: followedByTwo(isAny, isNone) },
  { feature: 'a paragraph follows', holds: followedBy(isParagraph) },
  { feature: 'two paragraphs follow', holds: followedByTwo(isParagraph) },
  kindsOf(longerAfter, {
    much: { feature: 'much longer text follows' },
    no: { feature: 'no longer text follows' },
  }),
  { feature: 'a line that ends in a colon follows', holds: followedBy(isColon) },
  { feature: 'a small letter follows', dear: true, holds: followedBy(isSmall) },
  { feature: 'a short line follows', holds: followedBy(isOpener) },
  { feature: 'two short lines follow', holds: followedByTwo(isOpener) },
  { feature: 'a sentence stands before it', holds: precededBy(isSentence) },
  { feature: 'a short line stands before it', holds: precededBy(isOpener) },
  kindsOf(placeInRun, {
    first: { feature: 'first of a run of short lines' },
    amid: { feature: 'amid a run of short lines' },
    last: { feature: 'last of a run of short lines' },
  }),
  {
    feature: 'last of a run of lines as long',
    prior: -1,
    holds: (context) => placeInRun(context) === 'last' && isAsLong(context.here, context.before),
  },
  {
    feature: 'between a sentence and a list',
    prior: 1,
    holds: (context) =>
      context.before?.ending === 'stop' && (isItem(context.after) || (context.run.at === 0 && context.run.length > 3)),
  },
  { feature: 'in a run that a colon introduces', holds: isIntroducedByColon },
  {
    feature: 'a number beside a number',
    needsMark: true,
    prior: -8,
    holds: ({ here, before, after }) => isNumberedAs(here, before) || isNumberedAs(here, after),
  },
  {
    feature: 'a less deep number stands before it',
    needsMark: true,
    prior: 6,
    holds: ({ here, before }) =>
      here.number !== undefined && before?.number === here.number && before.depth < here.depth,
  },
  {
    feature: 'a deeper number follows',
    needsMark: true,
    prior: 8,
    holds: ({ here, after }) => here.number !== undefined && after !== undefined && after.depth > here.depth,
  },
]
