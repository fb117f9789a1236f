import type { Context } from './context.ts'
import { kindsOf } from './kinds.ts'
import { beginsSmall } from './letters.ts'
import { isLongParagraph, isOpener, isParagraph, isShort } from './story.ts'
import { codeMarks, type Traits } from './traits.ts'
import type { Sight } from './weigh.ts'

/** Where a line stands in a run of more than two. */
function placeInRun({ run: { at, length } }: Context): 'first' | 'amid' | 'last' | undefined {
  if (length <= 2) return undefined
  if (at === 0) return 'first'
  return at < length - 1 ? 'amid' : 'last'
}

const isIntroducedByColon = ({ run }: Context): boolean =>
  run.length > 0 && (run.before?.traits().ending === 'colon' || (run.at > 0 && run.first?.traits().ending === 'colon'))

const isAsLong = (here: Traits, other: Traits | undefined): boolean =>
  other !== undefined && Math.abs(here.words - other.words) <= Math.max(1, here.words / 3)

const firstWord = (text: string): string | undefined => /^\S{2,}/u.exec(text)?.[0]

/** Items of a list often begin with the same word. */
const beginsLike = (here: Traits, other: Traits | undefined): boolean =>
  other !== undefined && isShort(other) && firstWord(here.text) === firstWord(other.text)

/** Lines numbered alike, one after the other, are a list. */
const isNumberedAs = (here: Traits, other: Traits | undefined): boolean =>
  here.number !== undefined && other?.number !== undefined && here.depth === other.depth

/** What is noticed of what stands beside a passage that may be a heading. */
export const besideSights: readonly Sight<Context>[] = [
  { feature: 'nothing before it', holds: ({ before }) => before === undefined },
  { feature: 'nothing follows', prior: -8, holds: ({ after }) => after === undefined },
  { feature: 'one line follows', holds: ({ after, second }) => after !== undefined && second === undefined },
  { feature: 'a paragraph follows', holds: ({ after }) => isParagraph(after) },
  { feature: 'two paragraphs follow', holds: ({ after, second }) => isParagraph(after) && isParagraph(second) },
  { feature: 'a long paragraph follows', holds: ({ after }) => isLongParagraph(after) },
  {
    feature: 'much longer text follows',
    holds: ({ here, after }) => after !== undefined && after.words >= 3 * here.words,
  },
  { feature: 'no longer text follows', holds: ({ here, after }) => after !== undefined && after.words <= here.words },
  { feature: 'a line that ends in a colon follows', holds: ({ after }) => after?.ending === 'colon' },
  {
    feature: 'a list follows',
    holds: ({ after }) => after?.marked === 'bullet' || (after?.marked === 'number' && after.number === 1),
  },
  {
    feature: 'ends in a colon, a list follows',
    needsMark: true,
    holds: ({ here, after }) => here.ending === 'colon' && after !== undefined && after.marked !== 'none',
  },
  { feature: 'code follows', dear: true, holds: ({ after }) => after !== undefined && codeMarks(after) > 1 },
  {
    feature: 'a small letter follows',
    dear: true,
    holds: ({ after }) => after !== undefined && beginsSmall(after.text),
  },
  { feature: 'a short line follows', holds: ({ after }) => isOpener(after) },
  { feature: 'two short lines follow', holds: ({ after, second }) => isOpener(after) && isOpener(second) },
  {
    feature: 'a sentence stands before it',
    holds: ({ before }) => before !== undefined && (before.ending === 'stop' || before.words === Infinity),
  },
  { feature: 'a list stands before it', holds: ({ before }) => before !== undefined && before.marked !== 'none' },
  { feature: 'a colon stands before it', holds: ({ before }) => before?.ending === 'colon' },
  { feature: 'a short line stands before it', holds: ({ before }) => isOpener(before) },
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
      context.before?.ending === 'stop' &&
      ((context.after !== undefined && context.after.marked !== 'none') ||
        (context.run.at === 0 && context.run.length > 3)),
  },
  { feature: 'in a run that a colon introduces', holds: isIntroducedByColon },
  {
    feature: 'begins like the line beside it',
    dear: true,
    holds: ({ here, before, after }) => beginsLike(here, before) || beginsLike(here, after),
  },
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
