import { listen, recurrence, termsOf } from './recurrence.ts'
import type { Traits } from './traits.ts'

/** A passage where it stands in a run of short lines that no sentence parts: `at` from 0. */
interface InRun {
  readonly at: number
  readonly length: number
}

/** A text without its title, with what is seen of it as a whole: found once, for all its passages. */
export interface Story {
  readonly body: readonly Traits[]
  /** For each passage: the run it stands in, of length 0 where it is no short line. */
  readonly runs: readonly InRun[]
  /** How often a line stands in the text, by its words. */
  readonly repeated: ReadonlyMap<string, number>
  /** How many short lines begin with the same sign. */
  readonly signs: ReadonlyMap<string, number>
  /** How many short lines stand before a paragraph; and of those, how many ask, and how many begin with a number. */
  readonly openers: number
  readonly questions: number
  readonly numbered: number
  /** How all of those end, where there are two or more. */
  readonly commonEnding: Traits['ending'] | undefined
  /** How many short lines end in a colon. */
  readonly colons: number
  readonly paragraphs: number
  /** The median of the words of a paragraph. */
  readonly typical: number
}

const shortLine = 20
const shortestParagraph = 6

const isOpen = ({ ending }: Traits): boolean => ending !== 'stop' && ending !== 'pause'

/** A few words that no stop ends: a heading, an item of a list, a line of verse. */
export const isShort = (passage: Traits | undefined): boolean =>
  passage !== undefined && passage.words <= shortLine && isOpen(passage)

/** What has the look of a heading, by itself. */
export const isOpener = (passage: Traits | undefined): boolean =>
  passage !== undefined &&
  isShort(passage) &&
  passage.marked !== 'bullet' &&
  passage.label !== 'speaker' &&
  !passage.hasSentences

/** What is text, by itself. */
export const isParagraph = (passage: Traits | undefined): boolean =>
  passage !== undefined &&
  passage.marked === 'none' &&
  (passage.words > shortLine || (passage.ending === 'stop' && passage.words > shortestParagraph))

export function storyOf(body: readonly Traits[]): Story {
  const openers = body.filter((passage, at) => isOpener(passage) && isParagraph(body[at + 1]))
  const paragraphs = body.filter(isParagraph)
  return {
    body,
    runs: runsOf(body),
    repeated: tally(body.map(({ words, text }) => (words === Infinity ? undefined : text))),
    signs: tally(body.map((passage) => (passage.marked === 'none' ? passage.sign : undefined))),
    openers: openers.length,
    questions: openers.filter(({ ending }) => ending === 'question').length,
    numbered: openers.filter(({ number }) => number !== undefined).length,
    commonEnding: common(openers.map(({ ending }) => ending)),
    colons: body.filter((passage) => isOpener(passage) && passage.ending === 'colon').length,
    paragraphs: paragraphs.length,
    typical: median(paragraphs.map(({ words }) => words)),
  }
}

function runsOf(body: readonly Traits[]): InRun[] {
  const runs: InRun[] = []
  let run: Traits[] = []
  for (const passage of [...body, undefined]) {
    if (passage !== undefined && isShort(passage)) {
      run.push(passage)
      continue
    }
    for (let at = 0; at < run.length; at += 1) runs.push({ at, length: run.length })
    run = []
    runs.push({ at: 0, length: 0 })
  }
  return runs
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

/** A passage of a story with its neighbours in reading order. */
export interface Context {
  readonly story: Story
  readonly at: number
  readonly here: Traits
  readonly before: Traits | undefined
  readonly after: Traits | undefined
  readonly second: Traits | undefined
  /** The share of its words that come again in the two passages after it; undefined where it has no longer word. */
  readonly recurs: number | undefined
}

export function contextOf(story: Story, here: Traits, at: number): Context {
  const [before, after, second] = [story.body[at - 1], story.body[at + 1], story.body[at + 2]]
  const recurs = isOpener(here) ? recurrence(termsOf(here.text), listen(story.body.slice(at + 1, at + 3))) : undefined
  return { story, at, here, before, after, second, recurs }
}
