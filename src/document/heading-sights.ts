import type { Context } from './context.ts'
import { beginsPlainly, beginsSmall, letter } from './letters.ts'
import { once } from './once.ts'
import { endsInEllipsis, isAddress } from './script.ts'
import { isOpener, isParagraph, isShort } from './story.ts'
import { capitals, codeMarks, colons, commas, signOf, type Traits } from './traits.ts'
import type { Feature } from './weigh.ts'

type Holds = (context: Context) => boolean

const words =
  (from: number, to: number): Holds =>
  ({ here }) =>
    here.words >= from && here.words <= to
const ends =
  (...kinds: readonly Traits['ending'][]): Holds =>
  ({ here }) =>
    kinds.includes(here.ending)
const matches =
  (pattern: RegExp): Holds =>
  ({ here }) =>
    pattern.test(here.text)
/** Of a pattern that is for no letter at the beginning. */
const beginsLikeIn =
  (pattern: RegExp): Holds =>
  ({ here }) =>
    !beginsPlainly(here.text) && pattern.test(here.text)
const labelled =
  (label: ReturnType<Traits['label']>): Holds =>
  ({ here }) =>
    here.label() === label

const twoLetters = once(() => new RegExp(`${letter}.?${letter}`, 'u'))
const manyWords = 40

const inLongRun =
  (place: (at: number, last: number) => boolean): Holds =>
  ({ run }) =>
    run.length > 2 && place(run.at, run.length - 1)

const isIntroducedByColon = ({ run }: Context): boolean =>
  run.length > 0 && (run.before?.traits().ending === 'colon' || (run.at > 0 && run.first?.traits().ending === 'colon'))

const isAsLong = (here: Traits, other: Traits | undefined): boolean =>
  other !== undefined && Math.abs(here.words - other.words) <= Math.max(1, here.words / 3)

const firstWord = (text: string): string | undefined => /^\S{2,}/u.exec(text)?.[0]

/** Lines numbered alike, one after the other, are a list. */
const isNumberedAs = (here: Traits, other: Traits | undefined): boolean =>
  here.number !== undefined && other?.number !== undefined && here.depth === other.depth

/** How many short lines begin with the sign that this one begins with; not a number where it begins with none. */
function signs({ here, story }: Context): number {
  const sign = signOf(here)
  return sign === undefined ? Number.NaN : (story.signs.get(sign) ?? 0)
}

/** Items of a list often begin with the same word. */
const beginsLike = (here: Traits, other: Traits | undefined): boolean =>
  other !== undefined && isShort(other) && firstWord(here.text) === firstWord(other.text)

/**
 * What is noticed of a passage that may be a heading: of itself, of what stands beside it, and of the whole text.
 * heading-weights.ts has what each weighs.
 */
export const headingFeatures: readonly Feature<Context>[] = [
  { feature: 'text until shown otherwise', holds: () => true },
  // By itself.
  { feature: 'one word', holds: words(1, 1) },
  { feature: 'two or three words', holds: words(2, 3) },
  { feature: 'four to six words', holds: words(4, 6) },
  { feature: 'seven to nine words', holds: words(7, 9) },
  { feature: 'ten to twelve words', holds: words(10, 12) },
  { feature: 'thirteen to sixteen words', holds: words(13, 16) },
  { feature: 'seventeen to twenty words', holds: words(17, 20) },
  { feature: 'more than twenty words', holds: words(21, Infinity) },
  { feature: 'no mark at its end', holds: ends('open') },
  { feature: 'ends in a question mark', needsMark: true, holds: ends('question') },
  { feature: 'ends in an exclamation mark', needsMark: true, holds: ends('exclamation') },
  { feature: 'ends in a colon', needsMark: true, holds: ends('colon') },
  { feature: 'ends in an ellipsis', needsMark: true, holds: ({ here }) => endsInEllipsis(here.text) },
  {
    feature: 'ends like a sentence',
    needsMark: true,
    holds: (context) => ends('stop', 'pause')(context) && !endsInEllipsis(context.here.text),
  },
  { feature: 'a sentence ends inside it', needsMark: true, dear: true, holds: ({ here }) => here.hasSentences() },
  { feature: 'a comma in it', needsMark: true, dear: true, holds: ({ here }) => commas(here) === 1 },
  { feature: 'several commas in it', needsMark: true, dear: true, holds: ({ here }) => commas(here) > 1 },
  { feature: 'a colon in it', needsMark: true, dear: true, holds: ({ here }) => colons(here) > 0 },
  { feature: 'a mark of code in it', needsMark: true, dear: true, holds: ({ here }) => codeMarks(here) === 1 },
  { feature: 'several marks of code in it', needsMark: true, dear: true, holds: ({ here }) => codeMarks(here) > 1 },
  { feature: 'begins with a bullet', needsMark: true, prior: -8, holds: ({ here }) => here.marked === 'bullet' },
  { feature: 'begins with a number', needsMark: true, holds: ({ here }) => here.number !== undefined },
  {
    feature: 'begins with a quotation mark',
    needsMark: true,
    dear: true,
    holds: beginsLikeIn(/^["'\u00ab\u2018\u201c\u201e\u300c]/u),
  },
  {
    feature: 'stands in brackets',
    needsMark: true,
    dear: true,
    prior: -2,
    holds: beginsLikeIn(/^[([\uff08].*[)\]\uff09]$/u),
  },
  { feature: 'begins with a small letter', dear: true, holds: ({ here }) => beginsSmall(here.text) },
  { feature: 'its words have capitals', dear: true, holds: ({ here }) => (capitals(here) ?? 0) >= 0.75 },
  { feature: 'few of its words have capitals', dear: true, holds: ({ here }) => (capitals(here) ?? 1) < 0.4 },
  { feature: 'points to another text', dear: true, prior: -6, holds: labelled('pointer') },
  { feature: 'a credit', dear: true, prior: -8, holds: labelled('credit') },
  { feature: 'a byline', dear: true, prior: -8, holds: labelled('byline') },
  { feature: 'a date', needsMark: true, prior: -8, holds: ({ here }) => here.isDate },
  { feature: 'says who speaks', dear: true, prior: -5, holds: labelled('speaker') },
  {
    feature: 'stands in quotation marks',
    needsMark: true,
    dear: true,
    prior: -4,
    holds: beginsLikeIn(
      /^["'\u00ab\u2018\u201c\u201e\u300c].*["'\u00bb\u2018\u2019\u201c\u201d\u300d][.!?\u061f\u3002]?$/u,
    ),
  },
  { feature: 'numbered by a word', dear: true, prior: 3, holds: labelled('ordinal') },
  { feature: 'the name of a usual part', dear: true, prior: 2, holds: labelled('part') },
  {
    feature: 'an address',
    needsMark: true,
    dear: true,
    prior: -8,
    holds: ({ here }) => here.words === 1 && isAddress(here.text),
  },
  {
    feature: 'hardly a letter in it',
    dear: true,
    prior: -8,
    holds: ({ here }) => !beginsPlainly(here.text, 2) && !twoLetters().test(here.text),
  },
  { feature: 'a bar or an arrow in it', needsMark: true, dear: true, holds: matches(/[|\u00bb\u203a>]$|[|\u2192]/) },
  {
    feature: 'begins with a sign',
    needsMark: true,
    dear: true,
    holds: (context) => signs(context) < 3,
  },
  {
    feature: 'begins with a sign, as others do',
    needsMark: true,
    dear: true,
    holds: (context) => context.here.marked === 'none' && signs(context) > 2,
  },
  // Beside it.
  { feature: 'nothing before it', holds: ({ before }) => before === undefined },
  { feature: 'nothing follows', prior: -8, holds: ({ after }) => after === undefined },
  { feature: 'one line follows', holds: ({ after, second }) => after !== undefined && second === undefined },
  { feature: 'a paragraph follows', holds: ({ after }) => isParagraph(after) },
  { feature: 'two paragraphs follow', holds: ({ after, second }) => isParagraph(after) && isParagraph(second) },
  { feature: 'a long paragraph follows', holds: ({ after }) => after !== undefined && after.words > manyWords },
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
  { feature: 'first of a run of short lines', holds: inLongRun((at) => at === 0) },
  { feature: 'amid a run of short lines', holds: inLongRun((at, last) => at > 0 && at < last) },
  { feature: 'last of a run of short lines', holds: inLongRun((at, last) => at === last) },
  {
    feature: 'last of a run of lines as long',
    prior: -1,
    holds: (context) => inLongRun((at, last) => at === last)(context) && isAsLong(context.here, context.before),
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
  // In the whole text.
  { feature: 'the same line again', dear: true, holds: ({ here, story }) => (story.repeated.get(here.text) ?? 0) > 1 },
  {
    feature: 'a number, as headings here have',
    needsMark: true,
    holds: ({ here, story, after }) => here.number !== undefined && story.numbered > 1 && isParagraph(after),
  },
  {
    feature: 'no number, where headings have one',
    holds: ({ here, story }) => here.number === undefined && story.numbered > 2 && story.numbered * 2 > story.openers,
  },
  {
    feature: 'a question, as headings here are',
    needsMark: true,
    holds: ({ here, story }) => here.ending === 'question' && story.questions > 2,
  },
  {
    feature: 'no question, where headings ask',
    holds: ({ here, story }) =>
      here.ending !== 'question' && story.questions > 2 && story.questions * 2 > story.openers,
  },
  {
    feature: 'ends in the mark that all short lines here end in',
    needsMark: true,
    prior: 4,
    holds: ({ here, story, after }) =>
      here.ending !== 'open' && here.ending === story.commonEnding && isParagraph(after),
  },
  {
    feature: 'a colon, as many lines here have',
    needsMark: true,
    holds: ({ here, story }) => here.ending === 'colon' && story.colons > 4,
  },
  { feature: 'short lines are rare here', holds: ({ story }) => story.openers * 8 < story.paragraphs },
  { feature: 'short lines are common here', holds: ({ story }) => story.openers * 2 > story.paragraphs },
  { feature: 'much shorter than the paragraphs here', holds: ({ here, story }) => here.words * 4 < story.typical },
  { feature: 'not much shorter than the paragraphs here', holds: ({ here, story }) => here.words * 2 >= story.typical },
  // The dearest of all come last.
  { feature: 'none of its words come again at once', dear: true, holds: (context) => context.recurrence() === 0 },
  {
    feature: 'most of its words come again at once',
    dear: true,
    holds: (context) => context.recurrence() >= 0.5,
  },
]
