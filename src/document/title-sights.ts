import { endFeatures, endOf, kindsByWords, kindsOf } from './kinds.ts'
import { beginsSmall, isWithoutMarks, letter } from './letters.ts'
import { once } from './once.ts'
import { listen, termsOf } from './terms.ts'
import { isAddress } from './script.ts'
import { isLongParagraph, isOpener, isParagraph } from './story.ts'
import { codeMarks, colons, commas, labelHere, type Traits } from './traits.ts'
import type { Sight } from './weigh.ts'

/** A line at one end of the text, and how its words come again between the two ends. */
interface Candidate {
  readonly here: Traits
  readonly isNote: boolean
  readonly looksRight: boolean
  readonly terms: readonly string[]
  /** The share of its words that come again; undefined where it has no longer word. */
  readonly share: number | undefined
  /** In how many parts of the text, of `parts`, one of its words comes again; and the same word. */
  readonly spread: number
  readonly depth: number
}

/** A line that could be the title, against the one at the other end. `next` and on stand towards the middle. */
export interface Claim {
  readonly side: 'first' | 'last'
  readonly own: Candidate
  readonly other: Candidate
  readonly next: Traits | undefined
  readonly second: Traits | undefined
}

/** A text is heard in so many parts, and so many passages of each. */
const parts = 4
const passagesHeard = 12

/** The claims of the first and the last line of a text of two lines or more. */
export function claims(passages: readonly Traits[]): readonly Claim[] {
  const [first] = passages
  const last = passages.at(-1)
  if (first === undefined || last === undefined || passages.length < 2) return []
  const heard = inParts(passages)
  const [one, other] = [candidate(first, heard), candidate(last, heard)]
  return [
    { side: 'first', own: one, other, next: passages[1], second: passages[2] },
    { side: 'last', own: other, other: one, next: passages.at(-2), second: passages.at(-3) },
  ]
}

/** What stands between the two ends, in parts. */
function inParts(passages: readonly Traits[]): string[] {
  const size = Math.ceil((passages.length - 2) / parts)
  return Array.from({ length: parts }, (_, part) => {
    const from = 1 + part * size
    return listen(passages.slice(from, Math.min(from + size, from + passagesHeard, passages.length - 1)))
  })
}

function candidate(here: Traits, heard: readonly string[]): Candidate {
  const terms = here.words === Infinity ? [] : termsOf(here.text)
  const note = isNote(here)
  const again = terms.map((term) => heard.filter((part) => part.includes(term)))
  return {
    here,
    isNote: note,
    looksRight: !note && looksRight(here),
    terms,
    share: terms.length === 0 ? undefined : again.filter(({ length }) => length > 0).length / terms.length,
    spread: heard.filter((part) => again.some((holding) => holding.includes(part))).length,
    depth: Math.max(0, ...again.map(({ length }) => length)),
  }
}

type Holds = (claim: Claim) => boolean

/** What stands at an end of a text and is no title: an item, tags, an address, initials, a credit, a note in brackets, code. */
const isNote = (here: Traits): boolean =>
  (!isWithoutMarks(here.text) && isMarkedNote(here)) ||
  !labelsOfTitles.has(labelHere({ here })) ||
  hardlyALetter(here.text)

const isMarkedNote = (here: Traits): boolean =>
  here.marked === 'bullet' ||
  isTags(here) ||
  (here.words === 1 && isAddress(here.text)) ||
  codeMarks(here) > 1 ||
  (here.words < Infinity && isAside(here.text))

/** In brackets, or with an address in it. */
const isAside = (text: string): boolean =>
  (/^[([\uff08]/.test(text) && /[)\]\uff09]$/.test(text)) || /@|https?:/.test(text)

/** Words with hardly anything but commas between them. */
function isTags(here: Traits): boolean {
  const between = commas(here)
  return between > 1 && here.words > 3 && here.words <= 3 * between
}

const labelsOfTitles: ReadonlySet<ReturnType<typeof labelHere>> = new Set([undefined, 'ordinal', 'part'])

const anyLetter = once(() => new RegExp(letter, 'gu'))
const hardlyALetter = (text: string): boolean =>
  text.length < 12 && (text.match(anyLetter())?.length ?? 0) < 4 && !/[\u3040-\u30ff\u3400-\u9fff]{2}/u.test(text)

const looksRight = (here: Traits): boolean =>
  here.words < Infinity && !here.hasSentences() && !['stop', 'pause', 'colon'].includes(here.ending)

const sameTerms = ({ own, other }: Claim): boolean =>
  own.terms.length > 0 &&
  own.terms.filter((term) => other.terms.includes(term)).length * 2 >= Math.max(own.terms.length, other.terms.length)

/** Word for word, or with the name of the site after it. */
const saysAgain = (text: string, said: string): boolean =>
  text.startsWith(said) && /^$|^\s+[|\u00b7\u2013\u2014-]\s/u.test(text.slice(said.length))

const clearly = 0.2

/** What is noticed of both ends, or of one: whether it holds may be asked there alone. */
export type TitleSight = Sight<Claim> & { readonly side?: Claim['side'] }

/** A row for each side: the same sight may speak for a first line and against a last one. */
const bySide = (feature: string, holds: Holds): readonly TitleSight[] => [
  { feature: `first line: ${feature}`, side: 'first', holds },
  { feature: `last line: ${feature}`, side: 'last', holds },
]

/** Against the other end, where that has the look of a title too. */
const against = (feature: string, holds: Holds): readonly TitleSight[] =>
  bySide(feature, (claim) => claim.other.looksRight && holds(claim))

/** What is noticed of the first or the last line, as a title. title-weights.ts has what each weighs. */
export const titleSights: readonly TitleSight[] = [
  { feature: 'no title until shown otherwise', holds: () => true },
  { feature: 'the first line', side: 'first', holds: () => true },
  // By itself.
  kindsByWords(
    ({ own: { here } }) => here,
    [
      [1, 'one word'],
      [2, 'two words'],
      [4, 'three or four words'],
      [12, 'five to twelve words'],
      [20, 'thirteen to twenty words'],
      [30, 'twenty-one to thirty words'],
      [Infinity, 'long'],
    ],
  ),
  kindsOf(({ own: { here } }) => endOf(here), endFeatures),
  { feature: 'a sentence ends inside it', holds: ({ own: { here } }) => here.hasSentences() },
  { feature: 'a comma in it', holds: ({ own: { here } }) => commas(here) > 0 },
  { feature: 'a comma in few words', holds: ({ own: { here } }) => commas(here) > 0 && here.words <= 6 },
  { feature: 'a colon in it', holds: ({ own: { here } }) => colons(here) > 0 },
  { feature: 'an item, an address, a label, a note or code', prior: -6, holds: ({ own }) => own.isNote },
  { feature: 'begins with a number', holds: ({ own: { here } }) => here.number !== undefined },
  {
    feature: 'begins with a small letter',
    holds: ({ own: { here } }) => here.words < Infinity && beginsSmall(here.text),
  },
  {
    feature: 'begins with a quotation mark',
    holds: ({ own: { here } }) => /^["'\u00ab\u2018\u201c\u201e\u300c]/.test(here.text),
  },
  {
    feature: 'the name of a site in it',
    holds: ({ own: { here } }) =>
      here.words < Infinity && /[|\u00b7]/.test(here.text) && /\S [|\u00b7] \S/.test(here.text),
  },
  { feature: 'has the look of a title', holds: ({ own }) => own.looksRight },
  // In the text.
  { feature: 'none of its words come again', holds: ({ own: { share } }) => share === 0 },
  { feature: 'a third of its words come again', holds: ({ own: { share = 0 } }) => share >= 0.3 },
  { feature: 'more than half of its words come again', holds: ({ own: { share = 0 } }) => share >= 0.6 },
  { feature: 'all of its words come again', holds: ({ own: { share = 0 } }) => share >= 1 },
  { feature: 'comes again in half of the text', holds: ({ own }) => own.spread >= parts / 2 },
  { feature: 'comes again all over the text', holds: ({ own }) => own.spread >= parts },
  { feature: 'a word of it comes again in half of the text', holds: ({ own }) => own.depth >= parts / 2 },
  { feature: 'a word of it comes again all over the text', holds: ({ own }) => own.depth >= parts },
  // Against the other end.
  ...against('the other has the look too', ({ own }) => own.looksRight),
  ...bySide('the other has not the look', ({ own, other }) => own.looksRight && !other.looksRight),
  ...against('the other comes again in more of the text', ({ own, other }) => other.spread > own.spread),
  ...against('comes again in more of the text than the other', ({ own, other }) => own.spread > other.spread),
  ...against('a word of the other comes again in more of the text', ({ own, other }) => other.depth > own.depth),
  ...against('a word of it comes again in more of the text', ({ own, other }) => own.depth > other.depth),
  ...against(
    'more of the words of the other come again',
    ({ own: { share = 0 }, other }) => (other.share ?? 0) > share + clearly,
  ),
  ...against('more of its words come again', ({ own: { share = 0 }, other }) => share > (other.share ?? 0) + clearly),
  ...bySide('the other has the same words', sameTerms),
  {
    feature: 'last line: says the first again',
    side: 'last',
    prior: -5,
    holds: ({ own, other }) => other.looksRight && saysAgain(own.here.text, other.here.text),
  },
  {
    feature: 'last line: a few words that do not come again',
    side: 'last',
    prior: -2,
    holds: ({ own }) => own.here.words <= 3 && (own.share ?? 0) === 0,
  },
  ...against(
    'the other has one of its words',
    (claim) => !sameTerms(claim) && claim.own.terms.some((term) => claim.other.terms.includes(term)),
  ),
  // Beside it.
  ...bySide('a paragraph beside it', ({ next }) => isParagraph(next)),
  ...bySide('two paragraphs beside it', ({ next, second }) => isParagraph(next) && isParagraph(second)),
  ...bySide('a long paragraph beside it', ({ next }) => isLongParagraph(next)),
  ...bySide('a short line beside it', ({ next }) => isOpener(next)),
  ...bySide('two short lines beside it', ({ next, second }) => isOpener(next) && isOpener(second)),
  ...bySide('a short line beside it, then a paragraph', ({ next, second }) => isOpener(next) && isParagraph(second)),
  ...bySide('a list beside it', ({ next }) => next !== undefined && next.marked !== 'none'),
  ...bySide('a colon beside it', ({ next }) => next?.ending === 'colon'),
  ...bySide('much longer text beside it', ({ own, next }) => next !== undefined && next.words >= 3 * own.here.words),
  ...bySide('no longer text beside it', ({ own, next }) => next !== undefined && next.words <= own.here.words),
]

/** What may be there at an end. */
export const titleSightsOf = (end: Claim['side']): readonly TitleSight[] =>
  titleSights.filter(({ side }) => side === undefined || side === end)
