import type { Context } from './context.ts'
import { kindByEnd, kindByWords } from './kinds.ts'
import { beginsPlainly, beginsSmall, letter } from './letters.ts'
import { once } from './once.ts'
import { endsInEllipsis, isAddress } from './script.ts'
import { capitals, codeMarks, colons, commas, signOf, type Traits } from './traits.ts'
import type { Sight } from './weigh.ts'

type Holds = (context: Context) => boolean

const matches =
  (pattern: RegExp): Holds =>
  ({ here }) =>
    pattern.test(here.text)

/** Of a pattern that is for no letter at the beginning. */
const beginsLikeIn =
  (pattern: RegExp): Holds =>
  ({ here }) =>
    !beginsPlainly(here.text) && pattern.test(here.text)

/** None, one, or several. */
const oneOrMore = (count: number): number => Math.min(count, 2)

/** In the order of the table below. */
const labels: readonly ReturnType<Traits['label']>[] = ['pointer', 'credit', 'byline', 'speaker', 'ordinal', 'part']

const twoLetters = once(() => new RegExp(`${letter}.?${letter}`, 'u'))

/** Whether most words of a line have capitals, or few. */
function capitalized({ here }: Context): number {
  const share = capitals(here)
  if (share === undefined) return 0
  return share >= 0.75 ? 1 : share < 0.4 ? 2 : 0
}

/** Whether a line begins with a sign of its own, or with one that several begin with. */
function signed({ here, story }: Context): number {
  const sign = signOf(here)
  if (sign === undefined) return 0
  if ((story.signs.get(sign) ?? 0) < 3) return 1
  return here.marked === 'none' ? 2 : 0
}

/** What is noticed of a passage that may be a heading by itself. */
export const ownSights: readonly Sight<Context>[] = [
  {
    look: ({ here }) => kindByWords(here, [1, 3, 6, 9, 12, 16, 20, Infinity]),
    kinds: [
      { feature: 'one word' },
      { feature: 'two or three words' },
      { feature: 'four to six words' },
      { feature: 'seven to nine words' },
      { feature: 'ten to twelve words' },
      { feature: 'thirteen to sixteen words' },
      { feature: 'seventeen to twenty words' },
      { feature: 'more than twenty words' },
    ],
  },
  {
    look: ({ here }) => kindByEnd(here) + (endsInEllipsis(here.text) ? 1 : 0),
    kinds: [
      { feature: 'no mark at its end' },
      { feature: 'ends in a question mark' },
      { feature: 'ends in an exclamation mark' },
      { feature: 'ends in a colon' },
      { feature: 'ends like a sentence' },
      { feature: 'ends in an ellipsis' },
    ],
  },
  { feature: 'a sentence ends inside it', needsMark: true, dear: true, holds: ({ here }) => here.hasSentences() },
  {
    needsMark: true,
    dear: true,
    look: ({ here }) => oneOrMore(commas(here)),
    kinds: [{ feature: 'a comma in it' }, { feature: 'several commas in it' }],
  },
  { feature: 'a colon in it', needsMark: true, dear: true, holds: ({ here }) => colons(here) > 0 },
  {
    needsMark: true,
    dear: true,
    look: ({ here }) => oneOrMore(codeMarks(here)),
    kinds: [{ feature: 'a mark of code in it' }, { feature: 'several marks of code in it' }],
  },
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
  {
    dear: true,
    look: capitalized,
    kinds: [{ feature: 'its words have capitals' }, { feature: 'few of its words have capitals' }],
  },
  {
    dear: true,
    look: ({ here }) => labels.indexOf(here.label()) + 1,
    kinds: [
      { feature: 'points to another text', prior: -6 },
      { feature: 'a credit', prior: -8 },
      { feature: 'a byline', prior: -8 },
      { feature: 'says who speaks', prior: -5 },
      { feature: 'numbered by a word', prior: 3 },
      { feature: 'the name of a usual part', prior: 2 },
    ],
  },
  { feature: 'a date', needsMark: true, prior: -8, holds: ({ here }) => here.isDate },
  {
    feature: 'stands in quotation marks',
    needsMark: true,
    dear: true,
    prior: -4,
    holds: beginsLikeIn(
      /^["'\u00ab\u2018\u201c\u201e\u300c].*["'\u00bb\u2018\u2019\u201c\u201d\u300d][.!?\u061f\u3002]?$/u,
    ),
  },
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
    needsMark: true,
    dear: true,
    look: signed,
    kinds: [{ feature: 'begins with a sign' }, { feature: 'begins with a sign, as others do' }],
  },
]
