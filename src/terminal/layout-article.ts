import type { Article, Block, Direction, Section } from '../document/article.ts'
import { directionOf } from '../document/direction.ts'
import type { Part } from '../document/select.ts'
import type { Role } from './fragment.ts'
import { hanging } from './hanging.ts'
import { blankLine, place, type Frame, type PageLine } from './page-line.ts'
import { paragraph, unbroken } from './paragraph.ts'

/** Sets a whole article: title, lede, sections, with a blank line between blocks. */
export function* layoutArticle({ title, blocks, sections }: Article, frame: Frame): Generator<PageLine> {
  yield* spaced(articleBlocks(), frame)

  function* articleBlocks(): Generator<PageLine[]> {
    if (title !== undefined) yield proseLines(title.text, 'title', frame)
    for (const block of blocks) yield blockLines(block, frame)
    for (const section of sections) yield* sectionBlocks(section, frame)
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
        yield proseLines(part.title.text, 'title', frame)
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
    if (!first) yield blankLine(frame)
    yield* block
    first = false
  }
}

function* sectionBlocks(section: Section, frame: Frame): Generator<PageLine[]> {
  yield proseLines(section.heading.text, 'heading', frame)
  for (const block of section.blocks) yield blockLines(block, frame)
  for (const subsection of section.sections) yield* sectionBlocks(subsection, frame)
}

/** A title, heading or paragraph: at the side where its own direction starts. */
function proseLines(text: string, role: Role, frame: Frame): PageLine[] {
  const own = directionOf(text, frame.direction)
  return paragraph([{ text, role }], own, frame.measure).map((line) => place(line, own, frame))
}

function blockLines(block: Block, frame: Frame): PageLine[] {
  switch (block.type) {
    case 'paragraph':
      return proseLines(block.text, 'text', frame)
    case 'list': {
      const own = directionOf(
        block.items.map(({ text }) => text),
        frame.direction,
      )
      return block.items.flatMap(({ marker, text }) => itemLines(marker, text, own, frame))
    }
  }
}

function itemLines(marker: string, text: string, own: Direction, frame: Frame): PageLine[] {
  const label = unbroken([{ text: marker, role: 'marker' }], own)
  return hanging({ label, runs: [{ text, role: 'text' }], own, within: own }, frame)
}
