import { Chalk, type ColorSupportLevel } from 'chalk'
import type { Link } from '../document/article.ts'
import type { Style } from './fragment.ts'
import { linkAddress } from './link-address.ts'

/** Paints text of a style; with colour off, gives it back as it is. */
export type Paint = (text: string, style: Style) => string

/**
 * The look of each role, for so many colours: 0 none, 1 the 16 of the terminal's own palette, and so on.
 *
 * Only the terminal's own colours are used, so that they suit its background. How a link looks is left to it as well.
 */
export function paint(level: ColorSupportLevel): Paint {
  if (level === 0) return (text) => text
  const chalk = new Chalk({ level })
  const looks = {
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
  } as const satisfies Record<Style['role'], unknown>
  const linked = linker()
  return (text, { role, link }) => {
    const painted = looks[role]?.(text) ?? text
    return link === undefined ? painted : linked(painted, link)
  }
}

const OSC = '\u001b]'
const ST = '\u001b\\'
const linkEnd = `${OSC}8;;${ST}`

/**
 * Makes links of painted text (OSC 8). Each piece is closed where it ends, at the end of its line at the latest; pieces
 * of one link have one `id`, by which a terminal knows that they belong together.
 */
function linker(): (painted: string, link: Link) => string {
  const openings = new Map<Link, string>()
  return (painted, link) => {
    let opening = openings.get(link)
    if (opening === undefined) {
      const address = linkAddress(link.url)
      opening = address === undefined ? '' : `${OSC}8;id=${openings.size + 1};${address}${ST}`
      openings.set(link, opening)
    }
    return opening === '' || painted === '' ? painted : opening + painted + linkEnd
  }
}

/** What a role is painted with, before a text and after it. */
export function stylesOf(role: Style['role'], paintText: Paint): readonly [before: string, after: string] {
  const painted = paintText('x', { role })
  const middle = painted.indexOf('x')
  return [painted.slice(0, middle), painted.slice(middle + 1)]
}
