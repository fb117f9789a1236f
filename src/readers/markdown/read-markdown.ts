import type { Root, RootContent, Yaml } from 'mdast'
import type { Article, Metadata, Point, Position, Title } from '../../document/article.ts'
import { fold } from '../../document/fold.ts'
import { sectioned, type Content } from '../../document/sections.ts'
import { documentContents } from './flow.ts'
import { frontMatter } from './front-matter.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { positionOf } from './position.ts'
import { references } from './references.ts'

/** An article, and whether its front matter cannot be read: it is kept as it is. */
interface MarkdownReading {
  readonly article: Article
  readonly isFrontMatterBroken: boolean
}

/** What ends lines in any text, and not in CommonMark or not in its trees: CR alone, NEL, U+2028, U+2029. */
const otherLineEnds = /\r(?!\n)|[\u0085\u2028\u2029]/g

/**
 * Reads Markdown (CommonMark with GitHub's tables, tasks, notes and addresses; front matter in YAML) as an article.
 *
 * The title is that of the front matter, else the first heading of the first level. Takes time in proportion to the
 * length of what is not costly (see cost.ts). Nothing where too long a part of it would have to be parsed at once.
 */
export function readMarkdown(source: string): MarkdownReading | undefined {
  const root = parseMarkdown(source.replace(otherLineEnds, '\n'))
  if (root === undefined) return undefined
  const said = saidBefore(root)
  const contents = [...said.contents, ...documentContents(said.rest, references(root))]
  const { title, rest } = titled(said.title, contents)
  const { metadata, isBroken } = said
  const article = { type: 'article', metadata, title, ...sectioned(rest), position: positionOf(root) } as const
  return { article, isFrontMatterBroken: isBroken }
}

/** What the front matter said, and what comes after it. */
interface SaidBefore {
  readonly metadata: Metadata
  readonly title: Title | undefined
  readonly isBroken: boolean
  readonly contents: readonly Content[]
  readonly rest: readonly RootContent[]
}

const nothing = { metadata: {}, title: undefined, isBroken: false, contents: [] } as const

function saidBefore({ children }: Root): SaidBefore {
  const [first, ...rest] = children
  if (first?.type !== 'yaml') return { ...nothing, rest: children }
  const position = positionOf(first)
  const read = frontMatter(first.value)
  if (read === undefined) {
    const kept = { type: 'code', text: first.value, language: 'yaml', position } as const
    return { ...nothing, isBroken: true, contents: [kept], rest }
  }
  const { metadata, title } = read
  const place = title && within(first, title.offset)
  return { ...nothing, metadata, title: title && place && { type: 'title', text: title.text, position: place }, rest }
}

/** From a place in front matter to its end, in the source. */
function within(node: Yaml, offset: number): Position {
  const { start, end } = positionOf(node)
  const before = `---\n${node.value.slice(0, offset)}`
  const lines = before.split('\n')
  const point: Point = {
    line: start.line + lines.length - 1,
    column: (lines.at(-1)?.length ?? 0) + 1,
    offset: start.offset + before.length,
  }
  return { start: point, end }
}

interface Titled {
  readonly title: Title | undefined
  readonly rest: readonly Content[]
}

/** Takes the title out of the headings. One that says what the front matter said is not said twice. */
function titled(said: Title | undefined, contents: readonly Content[]): Titled {
  const at = contents.findIndex((content) => 'level' in content && content.level === 1)
  const first = contents[at]
  if (first === undefined || !('level' in first)) return { title: said, rest: contents }
  if (said !== undefined && fold(said.text) !== fold(first.heading.text)) return { title: said, rest: contents }
  return { title: { ...first.heading, type: 'title' }, rest: contents.toSpliced(at, 1) }
}
