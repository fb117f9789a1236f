import type { Article, Position } from './article.ts'
import { build } from './build.ts'
import { noCorrections } from './corrections.ts'
import { judge } from './judge.ts'
import { passages } from './passages.ts'
import { sourceLines, type SourceLine } from './source-lines.ts'

/**
 * Reads a text as an article. Every text is one, if only of one paragraph, and no word of it is lost.
 *
 * Two passes: `judge` says what each passage is, `build` makes the tree.
 */
export function parse(source: string, corrections = noCorrections): Article {
  const lines = sourceLines(source)
  return build(judge(passages(lines, corrections), corrections), whole(source, lines))
}

function whole(source: string, lines: readonly SourceLine[]): Position {
  const { line, column, offset } = lines.at(-1)?.position.start ?? { line: 1, column: 1, offset: 0 }
  return {
    start: { line: 1, column: 1, offset: 0 },
    end: { line, column: column + source.length - offset, offset: source.length },
  }
}
