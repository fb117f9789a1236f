import type { Traits } from './traits.ts'

// Looks that titles and headings share: the kinds of a line, each by its place from 1 in the table of sights.

/** The kind of a line by its words. `most` are those of each kind, the last one Infinity. */
export const kindByWords = ({ words }: Traits, most: readonly number[]): number =>
  most.findIndex((each) => words <= each) + 1

const ends: Readonly<Record<Traits['ending'], number>> = {
  open: 1,
  question: 2,
  exclamation: 3,
  colon: 4,
  stop: 5,
  pause: 5,
}

/** The kind of a line by its end: no mark, a question mark, an exclamation mark, a colon, the end of a sentence or a part of one. */
export const kindByEnd = ({ ending }: Traits): number => ends[ending]
