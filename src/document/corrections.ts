import type { SourceLine } from './source-lines.ts'

/**
 * What a person says of lines of the source, by number from 1, where the program took them for something else: which
 * is the title, and which, and no others, are headings. What is undefined is found as ever.
 */
export interface Corrections {
  readonly title: number | 'none' | undefined
  readonly headings: readonly number[] | undefined
}

export const noCorrections: Corrections = { title: undefined, headings: undefined }

/** The lines that are said to be a title or headings. */
export const correctedLines = ({ title, headings = [] }: Corrections): readonly number[] =>
  typeof title === 'number' ? [title, ...headings] : headings

/** The first of the corrected lines that the source does not have, or that is blank. */
export const missingLine = (corrections: Corrections, lines: readonly SourceLine[]): number | undefined =>
  correctedLines(corrections).find((number) => (lines[number - 1]?.text ?? '') === '')
