import type { Direction, Link } from '../document/article.ts'
import { stringWidth } from './width.ts'

/** What a piece of a page is, and so how it is painted. */
export type Role = 'title' | 'heading' | 'text' | 'match' | 'number' | 'leader' | 'count' | 'marker' | 'label' | 'aside'

/** What is told of a piece besides its text: what it is, and where it leads, if anywhere. */
export interface Style {
  readonly role: Role
  readonly link?: Link
}

/** Text of one style. */
export interface Run extends Style {
  readonly text: string
}

export const isSameStyle = (one: Style, other: Style): boolean => one.role === other.role && one.link === other.link

/** Another text in the same style. */
export const inStyle = (text: string, { role, link }: Style): Run =>
  link === undefined ? { text, role } : { text, role, link }

/**
 * A piece of a line, resolved but not yet ordered: what every display method starts from.
 *
 * `text` is in logical order; `shaped` is the same with letters joined, unit for unit; `levels` has the embedding
 * level of each unit, as the line it stands in asks for; `columns` is what it takes on the screen.
 */
export interface Fragment {
  readonly text: string
  readonly shaped: string
  readonly levels: Uint8Array
  readonly runs: readonly Run[]
  readonly columns: number
}

const paragraphLevel = (direction: Direction): 0 | 1 => (direction === 'rtl' ? 1 : 0)

/** A number, or anything else that reads from left to right wherever it stands. */
export function leftToRight(text: string, role: Role, within: Direction): Fragment {
  return uniform(text, role, within === 'rtl' ? 2 : 0)
}

/** Space, dots, signs: what has no direction of its own and takes the line's. */
export const neutral = (text: string, role: Role, within: Direction): Fragment =>
  uniform(text, role, paragraphLevel(within))

function uniform(text: string, role: Role, level: number): Fragment {
  const levels = new Uint8Array(text.length).fill(level)
  return { text, shaped: text, levels, runs: [{ text, role }], columns: stringWidth(text) }
}

/** Fragments side by side, in the order they are read. */
export function beside(...fragments: readonly Fragment[]): Fragment {
  const levels = new Uint8Array(fragments.reduce((sum, { text }) => sum + text.length, 0))
  let at = 0
  for (const fragment of fragments) {
    levels.set(fragment.levels, at)
    at += fragment.text.length
  }
  return {
    text: fragments.map(({ text }) => text).join(''),
    shaped: fragments.map(({ shaped }) => shaped).join(''),
    levels,
    runs: fragments.flatMap(({ runs }) => runs),
    columns: fragments.reduce((sum, { columns }) => sum + columns, 0),
  }
}

/** A fragment of one direction in a line of the other, as an isolate would stand there: a level or two deeper. */
export function embedded(fragment: Fragment, own: Direction, within: Direction): Fragment {
  if (own === within || own === 'rtl') return fragment
  return { ...fragment, levels: fragment.levels.map((level) => level + 2) }
}
