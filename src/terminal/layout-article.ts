import type { Section } from '../document/article.ts'
import type { Flow } from '../document/flow.ts'
import type { Part } from '../document/select.ts'
import { blockLines, proseLines } from './layout-block.ts'
import { blankLine, type Frame, type PageLine } from './page-line.ts'

/** Sets an article as it is read: title, headings and blocks, with a blank line between them. */
export function* layoutFlow(flow: Flow, frame: Frame): Generator<PageLine> {
  yield* spaced(flowBlocks(flow, frame), frame)
}

function* flowBlocks({ title, contents }: Flow, frame: Frame): Generator<PageLine[]> {
  if (title !== undefined) yield proseLines(title, 'title', frame)
  for (const content of contents) {
    yield 'heading' in content ? proseLines(content.heading, 'heading', frame) : blockLines(content, frame)
  }
}

/** Sets the parts a reader asked for. */
export function* layoutParts(parts: readonly Part[], frame: Frame): Generator<PageLine> {
  yield* spaced(partsBlocks(parts, frame), frame)
}

function* partsBlocks(parts: readonly Part[], frame: Frame): Generator<PageLine[]> {
  for (const part of parts) {
    switch (part.type) {
      case 'title':
        yield proseLines(part.title, 'title', frame)
        break
      case 'lede':
        for (const block of part.blocks) yield blockLines(block, frame)
        break
      case 'section':
        yield* sectionBlocks(part, frame)
        break
    }
  }
}

function* spaced(blocks: Iterable<PageLine[]>, frame: Frame): Generator<PageLine> {
  let first = true
  for (const block of blocks) {
    // A picture of which nothing is said.
    if (block.length === 0) continue
    if (!first) yield blankLine(frame)
    yield* block
    first = false
  }
}

function* sectionBlocks(section: Section, frame: Frame): Generator<PageLine[]> {
  yield proseLines(section.heading, 'heading', frame)
  for (const block of section.blocks) yield blockLines(block, frame)
  for (const subsection of section.sections) yield* sectionBlocks(subsection, frame)
}
