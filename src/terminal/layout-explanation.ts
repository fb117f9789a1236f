import { directionOf } from '../document/direction.ts'
import type { ExplainedLine } from '../document/explain.ts'
import { spoken } from '../report-rows.ts'
import { embedded, leftToRight } from './fragment.ts'
import { hanging } from './hanging.ts'
import { place, type Frame, type PageLine } from './page-line.ts'
import { paragraph } from './paragraph.ts'

/** Sets of each line its number, what it was taken for, its beginning, and why. */
export function* layoutExplanation(lines: readonly ExplainedLine[], frame: Frame): Generator<PageLine> {
  const english: Frame = { ...frame, direction: 'ltr' }
  const numberColumns = String(lines.length).length
  for (const { line, role, certainty, evidence, text } of lines) {
    const label = leftToRight(`${String(line).padStart(numberColumns)}  `, 'number', 'ltr')
    const verdict = certainty === undefined ? role : `${role} (${percent(certainty)})`
    const reasons = evidence.map(spoken).join(', ')
    yield* hanging(
      {
        label,
        runs: [
          { text: verdict, role: 'heading' },
          { text: reasons === '' ? '' : `: ${reasons}`, role: 'aside' },
        ],
        own: 'ltr',
        within: 'ltr',
      },
      english,
    )
    // On a page too narrow for the number beside it, the text stands under it.
    yield* beginning(text, label.columns + 1 < frame.measure ? label.columns : 0, english)
  }
}

const percent = (share: number): string => `${Math.round(100 * share)} %`

/** The first line of a text, as much as fits. */
function beginning(text: string, indent: number, frame: Frame): PageLine[] {
  const own = directionOf(text)
  const [first] = paragraph(
    [{ text: text.slice(0, 4 * frame.measure), role: 'text' }],
    own,
    Math.max(1, frame.measure - indent),
  )
  return first === undefined || text === '' ? [] : [place(embedded(first, own, 'ltr'), 'ltr', frame, indent)]
}
