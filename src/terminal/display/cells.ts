import { reorder } from '../bidi.ts'
import type { Role } from '../fragment.ts'
import { graphemeStarts } from '../grapheme.ts'
import { mirrored } from '../mirroring.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'

/** A grapheme of a line, with all that has to follow it through the ordering. */
export interface Cell {
  /** As it is read. */
  readonly text: string
  /** As it is drawn: letters joined, brackets facing their text. */
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
    const joined = withoutControls(shaped.slice(start, end))
    if (read === '') continue
    ordered.push({ text: read, drawn: facing(joined, level), role: roles[start] ?? 'text', level })
  }
  return ordered
}

/** A bracket with a mark on it is mirrored too. */
const facing = (drawn: string, level: number): string =>
  level % 2 === 1 ? (mirrored(drawn.charAt(0)) ?? drawn.charAt(0)) + drawn.slice(1) : drawn

const rolesOfUnits = ({ runs }: PageLine): Role[] =>
  runs.flatMap(({ text, role }) => Array.from({ length: text.length }, () => role))

/** What stands together with one role is painted together. */
export function paintRuns(pieces: Iterable<{ readonly text: string; readonly role: Role }>, paint: Paint): string {
  let painted = ''
  let together = ''
  let role: Role = 'text'
  for (const piece of pieces) {
    if (piece.role !== role) {
      painted += paint(together, role)
      together = ''
      role = piece.role
    }
    together += piece.text
  }
  return painted + paint(together, role)
}
