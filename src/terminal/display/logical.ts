import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'

/** As it is read: for terminals that find out direction and order by themselves, and align the line themselves. */
export function logical({ runs, indent }: PageLine, paint: Paint): string {
  return ' '.repeat(indent) + runs.map(({ text, role }) => paint(text, role)).join('')
}
