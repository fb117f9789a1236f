import type { Direction, Link } from '../../document/article.ts'
import { directionOf } from '../../document/direction.ts'
import { isFollowed } from '../../document/is-followed.ts'
import { attribute, escaped } from './escape.ts'

/** Text with its links, as a node of words has them. */
export interface TextWithLinks {
  readonly text: string
  readonly links?: readonly Link[]
}

/** Words as markup: their links, as far as a page may have them, and the line breaks that were asked for. */
export function prose({ text, links = [] }: TextWithLinks): string {
  let markup = ''
  let at = 0
  for (const { start, end, url } of links) {
    const inside = lines(text.slice(start, end))
    markup += lines(text.slice(at, start))
    markup += isFollowed(url) ? `<a${attribute('href', url)} rel="noreferrer">${inside}</a>` : inside
    at = end
  }
  return markup + lines(text.slice(at))
}

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>\n')

/** The attribute that gives a text its direction, where that is not the one around it. */
export function dir(text: string, around: Direction): string {
  const own = directionOf(text, around)
  return own === around ? '' : attribute('dir', own)
}
