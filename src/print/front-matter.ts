import { stringify } from 'yaml'
import type { Metadata } from '../document/article.ts'

/**
 * What an article says of itself, as front matter in YAML with a blank line after it; nothing where it says nothing. The
 * title is the first heading of the document.
 */
export function frontMatter({ byline, date, sourceName, language, direction }: Metadata): string {
  const said = { author: byline, date, source: sourceName, lang: language, dir: direction }
  const values = Object.entries(said).filter(([, value]) => value !== undefined)
  if (values.length === 0) return ''
  return `---\n${stringify(Object.fromEntries(values), { lineWidth: 0 })}---\n\n`
}
