import type { Direction } from '../../../src/document/article.ts'
import type { Run } from '../../../src/terminal/fragment.ts'
import { place, type PageLine } from '../../../src/terminal/page-line.ts'
import { paragraph } from '../../../src/terminal/paragraph.ts'

/** The first line of a paragraph, on a page so wide. */
export function lineOf(text: string | readonly Run[], columns = 20, direction: Direction = 'rtl'): PageLine {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text, role: 'text' }] : text
  const [fragment] = paragraph(runs, direction, columns)
  if (fragment === undefined) throw new Error('no line')
  return place(fragment, direction, { columns, measure: columns, direction })
}
