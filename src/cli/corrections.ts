import type { Corrections } from '../document/corrections.ts'
import type { Failing } from '../failure.ts'

/** What commander has read of the corrections, unchecked. */
export interface CorrectionFlags {
  readonly headings?: string
  readonly title?: string
}

const line = /^[1-9]\d{0,8}$/

/** Checks the line numbers of --headings and --title. */
export function corrections({ headings, title }: CorrectionFlags): Corrections | Failing {
  const lines = headings === undefined || headings === 'none' ? [] : headings.split(',')
  const wrong = lines.find((number) => !line.test(number))
  if (wrong !== undefined) {
    return misuse(`Cannot use "${wrong}" as a heading: it is not the number of a line`, '--headings 2,5,7 or none')
  }
  if (title !== undefined && title !== 'none' && !line.test(title)) {
    return misuse(`Cannot use "${title}" as the title: it is not the number of a line`, '--title 16 or none')
  }
  if (title !== undefined && lines.includes(title)) {
    return misuse(`Cannot use line ${title} as the title and as a heading`, 'one of them')
  }
  return {
    headings: headings === undefined ? undefined : lines.map(Number),
    title: title === undefined || title === 'none' ? title : Number(title),
  }
}

const misuse = (message: string, example: string): Failing => ({
  failure: {
    kind: 'misuse',
    message,
    remedy: `Give ${example}; "article toc --explain" tells the number of each line`,
  },
})
