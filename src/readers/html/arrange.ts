// What only shows when all contents of a page are known: that its first heading is the title once more, that it has no
// headings but lines in bold letters.

import type { Block } from '../../document/article.ts'
import { fold } from '../../document/fold.ts'
import type { Content } from '../../document/sections.ts'

/** Where the beginning of an article ends, in blocks: bylines and titles stand before. */
const beginning = 6

const isHeading = (content: Content | undefined): boolean => content !== undefined && !('type' in content)

/** What is known of an article from elsewhere. */
export interface Known {
  readonly title: string | undefined
  readonly byline: string | undefined
}

/** Contents without the title and the byline, which the article has for itself. */
export function withoutTitle(contents: readonly Content[], { title, byline }: Known): Content[] {
  const [titled, written] = [fold(title ?? ''), fold(byline ?? '')]
  return contents.filter((content, at) => {
    if (at >= beginning) return true
    if (!('type' in content)) return titled === '' || fold(content.heading.text) !== titled
    if (content.type !== 'paragraph' || written === '' || content.text.length > 120) return true
    const words = fold(content.text)
    return !words.includes(written) || words.length > written.length + 12
  })
}

/** UTF-16 units: a heading shorter than this is no lede; nor, where all else stands below it, one shorter than that. */
const shortestLede = 40
const shortestAbove = 60

/** A first heading that has no text of its own, only the next heading below it, is the lede. */
export function withLede(contents: readonly Content[]): Content[] {
  const [first, second, ...rest] = contents
  if (first === undefined || 'type' in first || second === undefined || 'type' in second) return [...contents]
  const { length } = first.heading.text
  const isAboveAll = [second, ...rest].every((content) => 'type' in content || content.level > first.level)
  const isLede = isAboveAll ? length >= shortestAbove : second.level <= first.level && length >= shortestLede
  return isLede ? [{ ...first.heading, type: 'paragraph' }, ...contents.slice(1)] : [...contents]
}

/** UTF-16 units: longer lines in bold letters are paragraphs that are meant to be heeded. */
const longestHeading = 100

/** Where a page has no headings, short lines in bold letters above text are its headings, if there are several. */
export function withHeadings(contents: readonly Content[], bold: ReadonlySet<Block>): Content[] {
  if (contents.some(isHeading)) return [...contents]
  const isHeadingLine = (content: Content, at: number): boolean => {
    const next = contents[at + 1]
    return (
      'type' in content &&
      content.type === 'paragraph' &&
      bold.has(content) &&
      at > 0 &&
      content.text.length <= longestHeading &&
      !content.text.includes('\n') &&
      !/[.\u06d4,\u060c;:]$/.test(content.text) &&
      next !== undefined &&
      'type' in next &&
      !bold.has(next)
    )
  }
  if (contents.filter(isHeadingLine).length < 2) return [...contents]
  return contents.map((content, at): Content =>
    'type' in content && content.type === 'paragraph' && isHeadingLine(content, at)
      ? { level: 2, heading: { ...content, type: 'heading' } }
      : content,
  )
}
