/** Passages that an article can have, as long as it has to be held whole: each takes a few hundred bytes. */
export const mostPassages = 3_000_000

/** A text has more passages than can be held. It can be read on all the same. */
export class TooLong extends Error {
  override readonly name = 'TooLong'
}
