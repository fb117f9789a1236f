import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** What came of running a suite; `lost` shows the first few cases that went wrong. */
export interface Outcome {
  readonly cases: number
  readonly right: number
  readonly lost: readonly string[]
  /** Of the cases that are not right, how many are known and accounted for. */
  readonly known?: number
}

/** A body of cases that somebody else has written down. */
export interface Suite {
  readonly name: string
  /** @param step Takes every so manieth case: 1 takes all. */
  readonly run: (step: number) => Outcome
}

const SHOWN = 5

/** Counts cases as they are checked. */
export interface Tally {
  /** Whether the next case is one of those taken; asked once a case. */
  readonly takes: () => boolean
  readonly check: (right: boolean, what: () => string) => void
  readonly outcome: () => Outcome
}

/** A count of nothing yet, taking every `step`th case. */
export function tally(step: number): Tally {
  const lost: string[] = []
  let offered = 0
  let cases = 0
  let right = 0
  return {
    takes: () => {
      offered += 1
      return (offered - 1) % step === 0
    },
    check: (isRight, what) => {
      cases += 1
      if (isRight) right += 1
      else if (lost.length < SHOWN) lost.push(what())
    },
    outcome: () => ({ cases, right, lost }),
  }
}

/** The text of a file under tests/ that is kept compressed: `unicode/BidiTest.txt`. */
export const readGzip = (name: string): string => gunzipSync(readFileSync(`tests/${name}.gz`)).toString('utf8')

/** The lines of a Unicode file that say something, comments cut off. */
export const dataLines = (name: string): string[] =>
  readGzip(name)
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')

/** Characters from their code points as Unicode's files write them: `05D0 0028`. */
export const fromHex = (codes: string): string =>
  String.fromCodePoint(
    ...codes
      .trim()
      .split(/\s+/)
      .map((code) => Number.parseInt(code, 16)),
  )

/** The code points of a text as Unicode's files write them. */
export const toHex = (text: string): string =>
  Array.from(text, (character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')).join(' ')
