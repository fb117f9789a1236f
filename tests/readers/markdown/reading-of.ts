import { readMarkdown } from '../../../src/readers/markdown/read-markdown.ts'

/** Reads what can be read as Markdown. */
export function readingOf(source: string): NonNullable<ReturnType<typeof readMarkdown>> {
  const read = readMarkdown(source)
  if (read === undefined) throw new Error('It is too long to be read at once')
  return read
}
