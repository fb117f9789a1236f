/**
 * A text that may be too long to be one string. It is read from its beginning, as far as it is wanted; or from its end,
 * where a title may stand.
 */
export interface SourceText {
  /** All of it, in pieces of whole lines, each made when it is asked for. */
  readonly pieces: () => Iterable<string>
  /** Whole lines at its end: some, then ever more, at last all of it. */
  readonly ends: () => Iterable<string>
  readonly whole: () => string
}

/** UTF-16 units, or bytes, at the end of a text that hold a few paragraphs, as a rule. */
export const fewParagraphs = 16_384

/** A text that is a string already. */
export const sourceText = (whole: string): SourceText => ({
  pieces: () => [whole],
  *ends() {
    for (let units = fewParagraphs; units < whole.length; units *= 4) {
      yield whole.slice(whole.lastIndexOf('\n', whole.length - units - 1) + 1)
    }
    yield whole
  },
  whole: () => whole,
})
