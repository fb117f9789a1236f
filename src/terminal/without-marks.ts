import { inStyle } from './fragment.ts'
import type { PageLine } from './page-line.ts'

/** Arabic marks (tashkeel, Quranic signs) and Hebrew points, which may be left out and the words still be read. */
const mark =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08ca-\u08e1\u08e3-\u08ff]/
const marks = new RegExp(mark, 'g')

/** A text without the marks of its letters. */
export const textWithoutMarks = (text: string): string => text.replace(marks, '')

/** A line without the marks of its letters. They take no columns, and no letter joins otherwise without them. */
export function withoutMarks(line: PageLine): PageLine {
  if (!mark.test(line.text)) return line
  const isKept = (_: unknown, at: number): boolean => !mark.test(line.text.charAt(at))
  return {
    ...line,
    text: textWithoutMarks(line.text),
    shaped: line.shaped.split('').filter(isKept).join(''),
    levels: line.levels.filter(isKept),
    runs: line.runs.map((run) => inStyle(textWithoutMarks(run.text), run)),
  }
}
