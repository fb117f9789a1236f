import { listen, recurrence, termsOf } from './recurrence.ts'
import { isOpener, type Story } from './story.ts'
import type { Traits } from './traits.ts'

/** A run of short lines that no sentence parts, as seen from one of them. */
interface Run {
  /** Where in it that one stands, from 0. */
  readonly at: number
  /** How many lines it has; more than three after that one are not counted. 0 for what is no short line. */
  readonly length: number
  readonly first: Noticed | undefined
  /** What stands before it. */
  readonly before: Noticed | undefined
}

const noRun: Run = { at: 0, length: 0, first: undefined, before: undefined }

/** A passage of a story with its neighbours in reading order. */
export interface Context {
  readonly story: Story
  readonly here: Traits
  readonly before: Traits | undefined
  readonly after: Traits | undefined
  readonly second: Traits | undefined
  readonly run: Run
}

/** A passage: whether it is a short line is seen at once, all else when it is asked for. */
export interface Noticed {
  readonly isShort: boolean
  readonly traits: () => Traits
}

/** A passage, and its context when that is asked for. */
export interface InContext<Of extends Noticed> {
  readonly of: Of
  readonly context: () => Context
}

/** Puts each passage of a body in its context. No more than three passages after it are looked at for it. */
export function* contextsOf<Of extends Noticed>(story: () => Story, body: Iterable<Of>): Generator<InContext<Of>> {
  let before: Of | undefined
  let run = noRun
  for (const [of, ...following] of withFollowing(body)) {
    run = runAt(of, { before, run, following })
    yield { of, context: contextAt(story, of, { before, run, following }) }
    before = of
  }
}

/** What stands around a passage. */
interface Surroundings {
  readonly before: Noticed | undefined
  readonly run: Run
  readonly following: readonly (Noticed | undefined)[]
}

const contextAt =
  (story: () => Story, here: Noticed, { before, run, following: [after, second] }: Surroundings) =>
  (): Context => ({
    story: story(),
    here: here.traits(),
    before: before?.traits(),
    after: after?.traits(),
    second: second?.traits(),
    run,
  })

type WithFollowing<Value> = readonly [Value, Value | undefined, Value | undefined, Value | undefined]

/** Each value with the three after it. */
function* withFollowing<Value>(values: Iterable<Value>): Generator<WithFollowing<Value>> {
  const window: Value[] = []
  for (const value of values) {
    window.push(value)
    if (window.length > 3) yield* firstOf(window)
  }
  while (window.length > 0) yield* firstOf(window)
}

function* firstOf<Value>(window: Value[]): Generator<WithFollowing<Value>> {
  const [here, after, second, third] = window
  if (here !== undefined) yield [here, after, second, third]
  window.shift()
}

/**
 * The share of the words of a short line that come again in the two passages after it; undefined where it has no longer
 * word.
 */
export function recurrenceIn({ here, after, second }: Context): number | undefined {
  if (!isOpener(here)) return undefined
  const next = [after, second].filter((each) => each !== undefined)
  return recurrence(termsOf(here.text), listen(next))
}

/** The run of a passage: that of the one before it, if both are short. */
function runAt(here: Noticed, { before, run, following }: Surroundings): Run {
  if (!here.isShort) return noRun
  const end = following.findIndex((each) => each?.isShort !== true)
  const more = end === -1 ? following.length : end
  return run.length === 0
    ? { at: 0, length: 1 + more, first: here, before }
    : { ...run, at: run.at + 1, length: run.at + 2 + more }
}
