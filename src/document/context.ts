import { once } from './once.ts'
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
  /**
   * The share of the words of a short line that come again in the two passages after it; undefined where it has no longer
   * word.
   */
  readonly recurrence: () => number | undefined
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
  for (const window of withFollowing(body)) {
    const [of] = window
    run = runAt(window, before, run)
    yield { of, context: contextAt(story, window, before, run) }
    before = of
  }
}

/** A passage and those that follow it. */
type Window<Value> = readonly [Value, Value | undefined, Value | undefined, Value | undefined]

const contextAt =
  (story: () => Story, [here, after, second]: Window<Noticed>, before: Noticed | undefined, run: Run) =>
  (): Context => {
    const following = [after?.traits(), second?.traits()] as const
    return {
      story: story(),
      here: here.traits(),
      before: before?.traits(),
      after: following[0],
      second: following[1],
      run,
      recurrence: once(() => recurrenceIn(here.traits(), following)),
    }
  }

/** Each value with the three after it. */
function* withFollowing<Value>(values: Iterable<Value>): Generator<Window<Value>> {
  let here: Value | undefined
  let after: Value | undefined
  let second: Value | undefined
  for (const third of values) {
    if (here !== undefined) yield [here, after, second, third]
    here = after
    after = second
    second = third
  }
  if (here !== undefined) yield [here, after, second, undefined]
  if (after !== undefined) yield [after, second, undefined, undefined]
  if (second !== undefined) yield [second, undefined, undefined, undefined]
}

function recurrenceIn(here: Traits, following: readonly (Traits | undefined)[]): number | undefined {
  if (!isOpener(here)) return undefined
  return recurrence(termsOf(here.text), listen(following.filter((each) => each !== undefined)))
}

/** The run of a passage: that of the one before it, if both are short. */
function runAt(window: Window<Noticed>, before: Noticed | undefined, run: Run): Run {
  const [here] = window
  if (!here.isShort) return noRun
  let more = 0
  while (window[more + 1]?.isShort === true) more += 1
  return run.length === 0
    ? { at: 0, length: 1 + more, first: here, before }
    : { at: run.at + 1, length: run.at + 2 + more, first: run.first, before: run.before }
}
