import { directionOf } from '../document/direction.ts'
import { leftToRight } from './fragment.ts'
import { hanging } from './hanging.ts'
import type { Frame, PageLine } from './page-line.ts'

/** Sets names and their values in two columns. The names are English, so the page runs from left to right. */
export function* layoutPairs(rows: readonly (readonly [string, string])[], frame: Frame): Generator<PageLine> {
  const english: Frame = { ...frame, direction: 'ltr' }
  const columns = Math.max(0, ...rows.map(([name]) => name.length)) + 2
  for (const [name, value] of rows) {
    yield* hanging(
      {
        label: leftToRight(name.padEnd(columns), 'label', 'ltr'),
        runs: [{ text: value, role: 'text' }],
        own: directionOf(value),
        within: 'ltr',
      },
      english,
    )
  }
}
