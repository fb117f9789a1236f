import { endsInEllipsis } from './script.ts'
import { isOpen, shortLine, signOf, type Traits } from './traits.ts'

/** What is seen of a text without its title as a whole: found once, for all its passages. */
export interface Story {
  /** How often a line stands in the text, by its words. */
  readonly repeated: ReadonlyMap<string, number>
  /** How many short lines begin with the same sign. */
  readonly signs: ReadonlyMap<string, number>
  /** How many short lines stand before a paragraph; and of those, how many ask. */
  readonly openers: number
  readonly questions: number
  /** How all of those end, where there are two or more. */
  readonly commonEnding: Traits['ending'] | undefined
  /** How many short lines end in a colon. */
  readonly colons: number
  readonly paragraphs: number
  /** The median of the words of a paragraph. */
  readonly typical: number
}

const shortestParagraph = 6
const manyWords = 40

/** As NoticedLine has it. */
export const isShort = (passage: Traits | undefined): boolean =>
  passage !== undefined && passage.words <= shortLine && isOpen(passage.ending)

/** What has the look of a heading, by itself. */
export const isOpener = (passage: Traits | undefined): boolean =>
  passage !== undefined &&
  isShort(passage) &&
  passage.marked !== 'bullet' &&
  !passage.isSpeaker() &&
  !passage.hasSentences()

/** What is text, by itself. */
export const isParagraph = (passage: Traits | undefined): boolean =>
  passage !== undefined &&
  passage.marked === 'none' &&
  (passage.words > shortLine || (passage.ending === 'stop' && passage.words > shortestParagraph))

/** A paragraph of many words. */
export const isLongParagraph = (passage: Traits | undefined): boolean =>
  passage !== undefined && passage.words > manyWords

/** What is text at first sight: it is too long for a heading, or long for one and ends like a sentence. */
export const isText = ({ words, ending, text }: Traits): boolean =>
  words === Infinity || (words > shortLine && ending === 'stop' && !endsInEllipsis(text))

/** @param body The passages without the title, or the first of them: what so many have in common, the others have. */
export function storyOf(body: readonly Traits[]): Story {
  const openers = body.filter((passage, at) => isOpener(passage) && isParagraph(body[at + 1]))
  const paragraphs = body.filter(isParagraph)
  return {
    repeated: tally(body.map(({ words, text }) => (words === Infinity ? undefined : text))),
    signs: tally(body.map((passage) => (passage.marked === 'none' ? signOf(passage) : undefined))),
    openers: openers.length,
    questions: openers.filter(({ ending }) => ending === 'question').length,
    commonEnding: common(openers.map(({ ending }) => ending)),
    colons: body.filter((passage) => isOpener(passage) && passage.ending === 'colon').length,
    paragraphs: paragraphs.length,
    typical: median(paragraphs.map(({ words }) => words)),
  }
}

/** What all have in common, of two or more. */
const common = <Value>([first, ...rest]: readonly Value[]): Value | undefined =>
  rest.length > 0 && rest.every((value) => value === first) ? first : undefined

function tally(keys: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
