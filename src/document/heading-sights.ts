import { besideSights } from './beside-sights.ts'
import type { Context } from './context.ts'
import { kindsOf } from './kinds.ts'
import { ownSights } from './own-sights.ts'
import { unspacedCharacter } from './script.ts'
import { isOpener, isParagraph } from './story.ts'
import { beginningOf, isTerm } from './terms.ts'
import type { Sight } from './weigh.ts'

/** How often short lines stand before paragraphs. */
function shortLines({ story: { openers, paragraphs } }: Context): 'rare' | 'common' | undefined {
  if (openers * 8 < paragraphs) return 'rare'
  return openers * 2 > paragraphs ? 'common' : undefined
}

/** How much shorter a line is than the paragraphs. */
function shorter({ here: { words }, story: { typical } }: Context): 'much' | 'little' | undefined {
  if (words * 4 < typical) return 'much'
  return words * 2 >= typical ? 'little' : undefined
}

/** Three or more units of a word. Of one are digits too, for years tell, and ZWNJ, which Persian has within words. */
const writtenWord =
  /[^\0-/:-@[-`{-\u00a0\u00ab\u00b7\u00bb\u060c\u061b\u061f\u06d4\u200e-\u202f\u2039\u203a\u2060-\u206f]{3,}/g

/**
 * How many of the words of a short line that can tell what it speaks of come again at the beginnings of the two passages
 * after it. They are looked for as they are written: to fold the beginnings cost a long text a tenth of its time. They may
 * stand inside longer words, for Arabic joins the article and conjunctions to a word. Not asked in Chinese and Japanese,
 * where nothing parts the words.
 */
function recurring({ here, after, second }: Context): 'none' | 'most' | undefined {
  if (!isOpener(here) || unspacedCharacter.test(here.text)) return undefined
  const words = (here.text.match(writtenWord) ?? []).filter(isTerm)
  const next = beginningOf(after?.text ?? '')
  const later = beginningOf(second?.text ?? '')
  const again = words.filter((word) => next.includes(word) || later.includes(word)).length
  if (again === 0) return words.length === 0 ? undefined : 'none'
  return again >= words.length / 2 ? 'most' : undefined
}

/**
 * What is noticed of a passage that may be a heading: of itself, of what stands beside it, and of the whole text.
 * heading-weights.ts has what each weighs.
 */
export const headingSights: readonly Sight<Context>[] = [
  { feature: 'text until shown otherwise', holds: () => true },
  ...ownSights,
  ...besideSights,
  // In the whole text.
  { feature: 'the same line again', dear: true, holds: ({ here, story }) => (story.repeated.get(here.text) ?? 0) > 1 },
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
    // More than what a colon and a comma say against it.
    prior: 5,
    holds: ({ here, story, after }) =>
      here.ending !== 'open' && here.ending === story.commonEnding && isParagraph(after),
  },
  {
    feature: 'a colon, as many lines here have',
    needsMark: true,
    holds: ({ here, story }) => here.ending === 'colon' && story.colons > 4,
  },
  kindsOf(shortLines, {
    rare: { feature: 'short lines are rare here' },
    common: { feature: 'short lines are common here' },
  }),
  kindsOf(shorter, {
    much: { feature: 'much shorter than the paragraphs here' },
    little: { feature: 'not much shorter than the paragraphs here' },
  }),
  // The dearest of all come last.
  {
    dear: true,
    ...kindsOf(recurring, {
      none: { feature: 'none of its words come again at once' },
      most: { feature: 'most of its words come again at once' },
    }),
  },
]
