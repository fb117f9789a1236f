import { outline } from '../document/contents.ts'
import { directionOf } from '../document/direction.ts'
import type { Entry } from '../document/entries.ts'
import type { ReportOf } from '../report.ts'
import { beside, leftToRight, neutral, type Fragment } from './fragment.ts'
import { hanging } from './hanging.ts'
import { blankLine, place, type Frame, type PageLine } from './page-line.ts'
import { paragraph } from './paragraph.ts'

/** Blank columns between the number of a section and its title, and how far in a subsection stands. */
const gap = 2

/** Sets a table of contents: number, title, dots, words; from right to left where the article runs so. */
export function* layoutContents({ title, entries }: ReportOf<'contents'>, frame: Frame): Generator<PageLine> {
  if (title !== undefined) {
    const own = directionOf(title.text, frame.direction)
    for (const line of paragraph([{ text: title.text, role: 'title' }], own, frame.measure))
      yield place(line, own, frame)
    if (entries.length > 0) yield blankLine
  }
  const rows = outline(entries)
  const numberColumns = rows.reduce((most, { section }) => Math.max(most, section.number.length), 0)
  for (const { section, level } of rows) yield* contentsRow(section, numberColumns + gap * (level - 1), frame)
}

function contentsRow(entry: Entry, numberColumns: number, frame: Frame): PageLine[] {
  const count = leftToRight(String(entry.words), 'count', frame.direction)
  return hanging(
    {
      ...numbered(entry, numberColumns, frame),
      closingColumns: count.columns + gap,
      closing: (columns) => beside(leader(columns - count.columns, frame), count),
    },
    frame,
  )
}

/** Dots from the title to the count, a blank at each side of them. */
function leader(columns: number, { direction }: Frame): Fragment {
  return neutral(` ${'.'.repeat(Math.max(0, columns - 2))} `, 'leader', direction)
}

/** A section's number with its title hanging beside it. */
export function numbered({ number, heading }: Pick<Entry, 'number' | 'heading'>, numberColumns: number, frame: Frame) {
  const within = frame.direction
  const blank = neutral(' '.repeat(numberColumns - number.length), 'number', within)
  return {
    label: beside(blank, leftToRight(number, 'number', within), neutral(' '.repeat(gap), 'number', within)),
    runs: [{ text: heading.text, role: 'heading' }],
    own: directionOf(heading.text, within),
    within,
  } as const
}
