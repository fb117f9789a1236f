import type { Article, Block, Position } from '../document/article.ts'
import { outline } from '../document/contents.ts'
import type { ExplainedLine } from '../document/explain.ts'
import { sourceLines } from '../document/source-lines.ts'

/** What markup made of a stretch of the source. */
interface Marked {
  readonly role: ExplainedLine['role']
  readonly position: Position
}

/** Tells of every line of a source what its markup makes of it. */
export function explainMarkup(article: Article, source: string): ExplainedLine[] {
  const rows = Array.from(sourceLines([source]), ({ text, line }) => row(line, text))
  for (const { role, position } of markedStretches(article)) {
    for (let line = position.start.line; line <= position.end.line; line += 1) {
      const before = rows[line - 1]
      if (before === undefined || before.text === '') continue
      rows[line - 1] =
        line === position.start.line
          ? { ...before, role, evidence: because('the markup says so') }
          : { ...before, role: 'continued', evidence: because(`it belongs to the ${role} above it`) }
    }
  }
  return rows
}

/** A line as it is before anything is known of it: blank, or nothing that is read. */
function row(line: number, text: string): ExplainedLine {
  const isBlank = text === ''
  return {
    line,
    role: isBlank ? 'blank' : 'markup',
    score: undefined,
    certainty: undefined,
    evidence: isBlank ? [] : because('no words of the article'),
    text,
  }
}

const because = (feature: string): ExplainedLine['evidence'] => [{ feature, weight: 0 }]

/** What contains others comes before them, so that the innermost has the last word. */
function* markedStretches({ title, blocks, sections }: Article): Generator<Marked> {
  for (const block of blocks) yield* stretchesOf(block)
  for (const { section } of outline(sections)) {
    yield { role: 'heading', position: section.heading.position }
    for (const block of section.blocks) yield* stretchesOf(block)
  }
  if (title !== undefined) yield { role: 'title', position: title.position }
}

function* stretchesOf(block: Block): Generator<Marked> {
  const { type, position } = block
  switch (type) {
    case 'paragraph':
    case 'code':
    case 'table':
    case 'image':
      yield { role: type, position }
      break
    case 'quote':
      yield { role: type, position }
      for (const inner of block.blocks) yield* stretchesOf(inner)
      break
    case 'list':
      for (const item of block.items) {
        yield { role: 'item', position: item.position }
        for (const inner of item.blocks ?? []) yield* stretchesOf(inner)
      }
      break
  }
}
