import type { NoticedLine } from './noticed-line.ts'
import type { Story } from './story.ts'
import type { Traits } from './traits.ts'

/** A run of short lines that no sentence parts, as seen from one of them. */
interface Run {
  /** Where in it that one stands, from 0. */
  readonly at: number
  /** How many lines it has; more than three after that one are not counted. 0 for what is no short line. */
  readonly length: number
  readonly first: NoticedLine | undefined
  /** What stands before it. */
  readonly before: NoticedLine | undefined
}

const noRun: Run = { at: 0, length: 0, first: undefined, before: undefined }

/** A passage of a story with its neighbours in reading order. */
export class Context {
  readonly story: Story
  readonly here: Traits
  readonly before: Traits | undefined
  readonly after: Traits | undefined
  readonly second: Traits | undefined
  readonly run: Run

  constructor(story: Story, { of, before, after, second, run }: InContext<NoticedLine>) {
    this.story = story
    this.here = of.traits()
    this.before = before?.traits()
    this.after = after?.traits()
    this.second = second?.traits()
    this.run = run
  }
}

/** Whether something is so of a passage in its place. */
export type Holds = (context: Context) => boolean

/** A passage in its place. */
export interface InContext<Of extends NoticedLine> {
  readonly of: Of
  readonly before: Of | undefined
  readonly after: Of | undefined
  readonly second: Of | undefined
  readonly run: Run
}

/**
 * Puts each passage of a body in its place. No more than three passages after it are looked at for it.
 *
 * @param made What is made of each.
 * @param rest What comes after them all, known once all of the body was gone through: to be spared a second generator.
 */
export function* inContext<Of extends NoticedLine, Made>(
  body: Iterable<Of>,
  made: (place: InContext<Of>) => Made,
  rest: () => Iterable<Made> = () => [],
): Generator<Made> {
  const values = body[Symbol.iterator]()
  const next = (): Of | undefined => {
    const { done, value } = values.next()
    return done === true ? undefined : value
  }
  let run = noRun
  let before: Of | undefined
  let of = next()
  let [after, second, third] = [next(), next(), next()]
  try {
    while (of !== undefined) {
      run = of.isShort ? runAt(of, before, run, shortOf(after, second, third)) : noRun
      yield made({ of, before, after, second, run })
      before = of
      of = after
      after = second
      second = third
      third = next()
    }
    yield* rest()
  } finally {
    values.return?.()
  }
}

/** How many of the three after a passage are short, up to the first that is not. */
function shortOf(
  after: NoticedLine | undefined,
  second: NoticedLine | undefined,
  third: NoticedLine | undefined,
): number {
  if (after?.isShort !== true) return 0
  if (second?.isShort !== true) return 1
  return third?.isShort === true ? 3 : 2
}

/** The run of a short passage: that of the one before it, if that is short too. */
const runAt = (here: NoticedLine, before: NoticedLine | undefined, run: Run, more: number): Run =>
  run.length === 0
    ? { at: 0, length: 1 + more, first: here, before }
    : { at: run.at + 1, length: run.at + 2 + more, first: run.first, before: run.before }
