import { listen, recurrence, termsOf } from './recurrence.ts'
import { isOpener, isShort, type Story } from './story.ts'
import type { Traits } from './traits.ts'

/** A run of short lines that no sentence parts, as seen from one of them. */
interface Run {
  /** Where in it that one stands, from 0. */
  readonly at: number
  /** How many lines it has; more than three after that one are not counted. 0 for what is no short line. */
  readonly length: number
  readonly first: Traits | undefined
  /** What stands before it. */
  readonly before: Traits | undefined
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

/** What has traits: a passage. */
export interface Noticed {
  readonly traits: Traits
}

/** A context and what it is that of. */
export interface InContext<Of extends Noticed> {
  readonly of: Of
  readonly context: Context
}

/** Puts each passage of a body in its context. No more than three passages after it are looked at for it. */
export function* contextsOf<Of extends Noticed>(story: Story, body: Iterable<Of>): Generator<InContext<Of>> {
  let before: Traits | undefined
  let run = noRun
  for (const [of, after, second, third] of withFollowing(body)) {
    const here = of.traits
    run = runAt(here, { before, run, following: [after?.traits, second?.traits, third?.traits] })
    yield { of, context: { story, here, before, after: after?.traits, second: second?.traits, run } }
    before = here
  }
}

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
function runAt(
  here: Traits,
  { before, run, following }: Pick<Context, 'before' | 'run'> & { readonly following: readonly (Traits | undefined)[] },
): Run {
  if (!isShort(here)) return noRun
  const end = following.findIndex((each) => !isShort(each))
  const more = end === -1 ? following.length : end
  return run.length === 0
    ? { at: 0, length: 1 + more, first: here, before }
    : { ...run, at: run.at + 1, length: run.at + 2 + more }
}
