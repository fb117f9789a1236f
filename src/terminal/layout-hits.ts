import { directionOf } from '../document/direction.ts'
import type { Hit } from '../document/search.ts'
import type { Run } from './fragment.ts'
import { hanging } from './hanging.ts'
import { numbered } from './layout-contents.ts'
import { blankLine, place, type Frame, type PageLine } from './page-line.ts'
import { paragraph } from './paragraph.ts'

/** Sets what a search found: each section's heading once, its paragraphs with the words marked. */
export function* layoutHits(hits: readonly Hit[], frame: Frame): Generator<PageLine> {
  let before: Hit | undefined
  for (const hit of hits) {
    if (before !== undefined) yield blankLine
    if (hit.section !== undefined && hit.section !== before?.section) {
      yield* hanging(numbered(hit.section, hit.section.number.length, frame), frame)
    }
    const own = directionOf(hit.text, frame.direction)
    for (const line of paragraph(marked(hit), own, frame.measure)) yield place(line, own, frame)
    before = hit
  }
}

function marked({ text, ranges }: Hit): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const [start, end] of ranges) {
    runs.push({ text: text.slice(at, start), role: 'text' }, { text: text.slice(start, end), role: 'match' })
    at = end
  }
  return [...runs, { text: text.slice(at), role: 'text' }]
}
