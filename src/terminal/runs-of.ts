import type { Prose } from '../document/article.ts'
import { inStyle, type Role, type Run } from './fragment.ts'
import type { Frame } from './page-line.ts'

/** A text, and what is linked in it. */
export type Words = Pick<Prose, 'text' | 'links'>

/** The runs of a text: all of one role, its links apart where the page has links. */
export function runsOf({ text, links = [] }: Words, role: Role, { hasLinks }: Frame): Run[] {
  if (!hasLinks || links.length === 0) return [{ text, role }]
  const runs: Run[] = []
  let at = 0
  for (const link of links) {
    runs.push({ text: text.slice(at, link.start), role }, inStyle(text.slice(link.start, link.end), { role, link }))
    at = link.end
  }
  return [...runs, { text: text.slice(at), role }].filter((run) => run.text !== '')
}
