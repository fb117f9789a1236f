import { reorder } from '../bidi.ts'
import type { Role, Run } from '../fragment.ts'
import { graphemeStarts } from '../grapheme.ts'
import { mirrored } from '../mirroring.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'

/** A grapheme of a line, with all that has to follow it through the ordering. */
export interface Cell {
  /** As it is read. */
  readonly text: string
  /** The same, a bracket facing its text. */
  readonly facing: string
  /** As it is drawn: that, letters joined. */
  readonly drawn: string
  readonly role: Role
  /** Its embedding level: odd ones run from right to left. */
  readonly level: number
}

/** Done with once the line is ordered; terminals that order nothing would show a box for them. */
const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

export const withoutControls = (text: string): string => text.replace(bidiControls, '')

/** Whether a line runs from left to right throughout: such a line is right on every terminal as it is. */
export const isPlain = ({ direction, levels }: PageLine): boolean =>
  direction === 'ltr' && levels.every((level) => level === 0)

/** A line that needs no method. */
export const plain = ({ left, runs }: PageLine, paint: Paint): string =>
  ' '.repeat(left) + runs.map(({ text, role }) => paint(withoutControls(text), role)).join('')

/** The graphemes of a line from left to right (UAX #9 L2–L4), without bidi controls. */
export function cells(line: PageLine): Cell[] {
  const { text, shaped, levels } = line
  const starts = graphemeStarts(text)
  const roles = rolesOfUnits(line)
  const order = reorder(Uint8Array.from(starts, (start) => levels[start] ?? 0))
  const ordered: Cell[] = []
  for (const place of order) {
    const start = starts[place] ?? 0
    const end = starts[place + 1] ?? text.length
    const level = levels[start] ?? 0
    const read = withoutControls(text.slice(start, end))
    if (read === '') continue
    ordered.push({
      text: read,
      facing: facing(read, level),
      drawn: facing(withoutControls(shaped.slice(start, end)), level),
      role: roles[start] ?? 'text',
      level,
    })
  }
  return ordered
}

const facing = (text: string, level: number): string => (level % 2 === 1 ? turned(text) : text)

/** A grapheme that is a bracket, with all marks on it, facing the other way. */
export const turned = (text: string): string => (mirrored(text.charAt(0)) ?? text.charAt(0)) + text.slice(1)

/** The role of each UTF-16 unit. */
export const rolesOfUnits = ({ runs }: Pick<PageLine, 'runs'>): Role[] =>
  runs.flatMap(({ text, role }) => Array.from({ length: text.length }, () => role))

/** What stands together with one role, put together. */
export function byRole(pieces: Iterable<Run>): Run[] {
  const together: Run[] = []
  for (const { text, role } of pieces) {
    const last = together.at(-1)
    if (last?.role === role) together[together.length - 1] = { text: last.text + text, role }
    else together.push({ text, role })
  }
  return together
}

/** Paints each role once where it stands together. */
export const paintRuns = (pieces: Iterable<Run>, paint: Paint): string =>
  byRole(pieces)
    .map(({ text, role }) => paint(text, role))
    .join('')
