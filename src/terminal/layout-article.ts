import type { Block, Section } from '../document/article.ts'
import type { Flow } from '../document/flow.ts'
import type { Part } from '../document/select.ts'
import type { Role } from './fragment.ts'
import { blockLines } from './layout-block.ts'
import { blankLine, type Frame, type PageLine } from './page-line.ts'
import type { Words } from './runs-of.ts'

/** A title, heading or paragraph. */
export interface Prose {
  readonly words: Words
  readonly role: Role
}

/** What an article is laid out in: lines, and prose that has the measure for itself and is yet to be set. */
export type Laid = PageLine | Prose

/**
 * Lays out an article as it is read: title, headings and blocks, with a blank line between them.
 *
 * @param isPainted Whether a heading will look otherwise than a paragraph. Where it does not, nobody need know which is which.
 */
export const layoutFlow = (flow: Flow, frame: Frame, isPainted: boolean): Generator<Laid> =>
  spaced(flowBlocks(flow, isPainted), frame)

/** Lays out the parts a reader asked for. */
export const layoutParts = (parts: readonly Part[], frame: Frame): Generator<Laid> => spaced(partsBlocks(parts), frame)

function* flowBlocks({ title, contents, blocks }: Flow, isPainted: boolean): Generator<Block | Prose> {
  if (title !== undefined) yield { words: title, role: 'title' }
  if (!isPainted) {
    yield* blocks
    return
  }
  for (const content of contents) yield 'heading' in content ? { words: content.heading, role: 'heading' } : content
}

function* partsBlocks(parts: readonly Part[]): Generator<Block | Prose> {
  for (const part of parts) {
    switch (part.type) {
      case 'title':
        yield { words: part.title, role: 'title' }
        break
      case 'lede':
        yield* part.blocks
        break
      case 'section':
        yield* sectionBlocks(part)
        break
    }
  }
}

function* sectionBlocks(section: Section): Generator<Block | Prose> {
  yield { words: section.heading, role: 'heading' }
  yield* section.blocks
  for (const subsection of section.sections) yield* sectionBlocks(subsection)
}

function* spaced(blocks: Iterable<Block | Prose>, frame: Frame): Generator<Laid> {
  let first = true
  for (const block of blocks) {
    const laid = laidOf(block, frame)
    // A picture of which nothing is said.
    if (laid.length === 0) continue
    if (!first) yield blankLine
    first = false
    yield* laid
  }
}

function laidOf(block: Block | Prose, frame: Frame): readonly Laid[] {
  if ('role' in block) return [block]
  return block.type === 'paragraph' ? [{ words: block, role: 'text' }] : blockLines(block, frame)
}
