import { Chalk, type ColorSupportLevel } from 'chalk'
import type { Role } from './fragment.ts'

/** Paints text of a role; with colour off, gives it back as it is. */
export type Paint = (text: string, role: Role) => string

/**
 * The look of each role, for so many colours: 0 none, 1 the 16 of the terminal's own palette, and so on.
 *
 * Only the terminal's own colours are used, so that they suit its background.
 */
export function paint(level: ColorSupportLevel): Paint {
  if (level === 0) return (text) => text
  const chalk = new Chalk({ level })
  const styles = {
    title: chalk.bold.underline,
    heading: chalk.bold,
    text: undefined,
    match: chalk.inverse,
    number: chalk.cyan,
    leader: chalk.dim,
    count: chalk.dim,
    marker: chalk.cyan,
    label: chalk.dim,
    aside: chalk.dim,
  } as const satisfies Record<Role, unknown>
  return (text, role) => styles[role]?.(text) ?? text
}
