import type { Article, Direction, Title } from './article.ts'
import { build, buildBlocks } from './build.ts'
import { noCorrections, type Corrections } from './corrections.ts'
import { directionOf } from './direction.ts'
import type { Flow } from './flow.ts'
import { judge, type Judged } from './judge.ts'
import type { Judgement } from './judgement.ts'
import { metadataOf, passagesTold } from './metadata.ts'
import { once } from './once.ts'
import { passages, positionOf } from './passages.ts'
import { sectioned } from './sections.ts'
import { endOfLines } from './source-lines.ts'
import { sourceText, type SourceText } from './source-text.ts'
import { mostPassages, TooLong } from './too-long.ts'

/** A text read as an article: as far as somebody reads on, or the whole. */
export interface Parsed {
  readonly flow: Flow
  /** That of its beginning, in a long text. */
  readonly direction: Direction
  readonly article: () => Article
}

/**
 * Reads a text as an article. Every text is one, if only of one paragraph, and no word of it is lost.
 *
 * Two passes: `judge` says what each passage is, `build` makes headings and blocks of them, and sections are made of those.
 *
 * @param most Passages that may be held at once. `article` throws TooLong where there are more.
 */
export function parseText(text: SourceText, corrections: Corrections, most = mostPassages): Parsed {
  const judged = judge(passages(text, corrections), corrections)
  const { title, judgements, beginning } = judged
  return {
    flow: {
      title: title === undefined ? undefined : { text: title },
      contents: { [Symbol.iterator]: () => build(judgements) },
      blocks: { [Symbol.iterator]: () => buildBlocks(judgements) },
      isPlain: true,
    },
    direction: directionOf(title === undefined ? beginning : [title, ...beginning]),
    article: once(() => articleOf(judged, text, most)),
  }
}

/** Reads a whole text as an article. */
export const parse = (source: string, corrections = noCorrections): Article =>
  parseText(sourceText(source), corrections).article()

function articleOf({ judgements }: Judged, text: SourceText, most: number): Article {
  let count = 0
  const first: string[] = []
  const last: string[] = []
  let title: Title | undefined
  function* noted(): Generator<Judgement> {
    for (const judgement of judgements) {
      count += 1
      if (count > most) throw new TooLong()
      const { atSight, passage } = judgement
      if (atSight === 'title') title = { type: atSight, text: passage.text, position: positionOf(passage) }
      else {
        if (first.length < passagesTold.first) first.push(passage.text)
        last.push(passage.text)
        if (last.length > passagesTold.last) last.shift()
      }
      yield judgement
    }
  }
  const { blocks, sections } = sectioned(build(noted()))
  const metadata = once(() => metadataOf(first, last))
  const position = once(() => ({ start: { line: 1, column: 1, offset: 0 }, end: endOfLines(text.pieces()) }))
  return {
    type: 'article',
    // Most commands do not ask for either.
    get metadata() {
      return metadata()
    },
    title,
    blocks,
    sections,
    get position() {
      return position()
    },
  }
}
