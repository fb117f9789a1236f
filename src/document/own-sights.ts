import type { Context, Holds } from './context.ts'
import { endFeatures, endOf, kindsByWords, kindsOf } from './kinds.ts'
import { beginsPlainly, beginsSmall, letter } from './letters.ts'
import { once } from './once.ts'
import { endsInEllipsis, isAddress } from './script.ts'
import { capitals, codeMarks, colons, commas, labelHere, signOf } from './traits.ts'
import type { Sight } from './weigh.ts'

const matches =
  (pattern: RegExp): Holds =>
  ({ here }) =>
    pattern.test(here.text)

/** Of a pattern that is for no letter at the beginning. */
const beginsLikeIn =
  (pattern: RegExp): Holds =>
  ({ here }) =>
    !beginsPlainly(here.text) && pattern.test(here.text)

const twoLetters = once(() => new RegExp(`${letter}.?${letter}`, 'u'))

function oneOrSeveral(count: number): 'one' | 'several' | undefined {
  if (count === 0) return undefined
  return count === 1 ? 'one' : 'several'
}

/** How many of the words of a line have capitals. */
function capitalized({ here }: Context): 'most' | 'few' | undefined {
  const share = capitals(here)
  if (share === undefined) return undefined
  if (share >= 0.75) return 'most'
  return share < 0.4 ? 'few' : undefined
}

/** Whether the sign that a line begins with is its own, or that of several. */
function signed({ here, story }: Context): 'own' | 'common' | undefined {
  const sign = signOf(here)
  if (sign === undefined) return undefined
  if ((story.signs.get(sign) ?? 0) < 3) return 'own'
  return here.marked === 'none' ? 'common' : undefined
}

/** What is noticed of a passage that may be a heading by itself. */
export const ownSights: readonly Sight<Context>[] = [
  kindsByWords(
    ({ here }) => here,
    [
      [1, 'one word'],
      [3, 'two or three words'],
      [6, 'four to six words'],
      [9, 'seven to nine words'],
      [12, 'ten to twelve words'],
      [16, 'thirteen to sixteen words'],
      [20, 'seventeen to twenty words'],
      [Infinity, 'more than twenty words'],
    ],
  ),
  kindsOf(({ here }) => (endsInEllipsis(here.text) ? 'ellipsis' : endOf(here)), {
    ...endFeatures,
    ellipsis: { feature: 'ends in an ellipsis' },
  }),
  { feature: 'a sentence ends inside it', needsMark: true, dear: true, holds: ({ here }) => here.hasSentences() },
  {
    needsMark: true,
    dear: true,
    ...kindsOf(({ here }: Context) => oneOrSeveral(commas(here)), {
      one: { feature: 'a comma in it' },
      several: { feature: 'several commas in it' },
    }),
  },
  { feature: 'a colon in it', needsMark: true, dear: true, holds: ({ here }) => colons(here) > 0 },
  {
    needsMark: true,
    dear: true,
    ...kindsOf(({ here }: Context) => oneOrSeveral(codeMarks(here)), {
      one: { feature: 'a mark of code in it' },
      several: { feature: 'several marks of code in it' },
    }),
  },
  { feature: 'begins with a bullet', needsMark: true, prior: -8, holds: ({ here }) => here.marked === 'bullet' },
  { feature: 'begins with a number', needsMark: true, holds: ({ here }) => here.number !== undefined },
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
    ...kindsOf(capitalized, {
      most: { feature: 'its words have capitals' },
      few: { feature: 'few of its words have capitals' },
    }),
  },
  {
    dear: true,
    ...kindsOf(labelHere, {
      pointer: { feature: 'points to another text', prior: -6 },
      credit: { feature: 'a credit', prior: -8 },
      byline: { feature: 'a byline', prior: -8 },
      speaker: { feature: 'says who speaks', prior: -5 },
      ordinal: { feature: 'numbered by a word', prior: 3 },
      part: { feature: 'the name of a usual part', prior: 2 },
      date: { feature: 'a date', prior: -8 },
    }),
  },
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
    ...kindsOf(signed, {
      own: { feature: 'begins with a sign' },
      common: { feature: 'begins with a sign, as others do' },
    }),
  },
]
