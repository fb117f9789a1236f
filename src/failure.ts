import type { Substance } from './decode/substance.ts'
import type { Section } from './document/article.ts'

/** Every way it can go wrong. */
export type Failure =
  | { readonly kind: 'no-such-file'; readonly path: string }
  | { readonly kind: 'directory'; readonly path: string }
  /** `reason` in the middle of a sentence. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string; readonly remedy?: string }
  /** `encoding` is the label it was read by, where one was given; `substance` what it is, where its bytes tell. */
  | {
      readonly kind: 'not-text'
      readonly path: string
      readonly encoding: string | undefined
      readonly substance?: Substance | undefined
    }
  | { readonly kind: 'unknown-encoding'; readonly label: string }
  | {
      readonly kind: 'no-such-section'
      readonly wanted: string
      readonly source: string
      readonly nearest: readonly Section[]
    }
  | {
      readonly kind: 'ambiguous-section'
      readonly wanted: string
      readonly source: string
      readonly candidates: readonly Section[]
    }
  | { readonly kind: 'no-such-line'; readonly source: string; readonly line: number; readonly lines: number }
  | { readonly kind: 'backwards-range'; readonly range: string }
  | { readonly kind: 'nothing-found'; readonly words: string; readonly source: string }
  | { readonly kind: 'no-such-part'; readonly part: 'title' | 'lede'; readonly source: string }
  | { readonly kind: 'no-words'; readonly words: string }
  | { readonly kind: 'unknown-command'; readonly name: string; readonly nearest: string }
  | { readonly kind: 'misuse'; readonly message: string; readonly remedy: string }
  | { readonly kind: 'unwritable'; readonly reason: string }
  | { readonly kind: 'reader-gone' }
  | { readonly kind: 'defect'; readonly reason: string }

/** What a step gives back in place of its result when it failed. */
export interface Failing {
  readonly failure: Failure
}

/** 0 done, 1 asked for something that is not there, 2 misused or not readable. */
export type ExitCode = 0 | 1 | 2

/** Thrown at the edge of the program, where the world does not answer as it should; caught in main, and of each file by itself. */
export class Failed extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }
}
