import type { Block, Direction, Item } from '../document/article.ts'
import { rowsOf } from '../document/contents.ts'
import { directionOf } from '../document/direction.ts'
import { leftToRight, type Role } from './fragment.ts'
import { hanging } from './hanging.ts'
import { place, type Frame, type PageLine } from './page-line.ts'
import { paragraph, unbroken } from './paragraph.ts'

/** Sets a block. */
export function blockLines(block: Block, frame: Frame): PageLine[] {
  switch (block.type) {
    case 'paragraph':
    case 'image':
      return proseLines(block.text, 'text', frame)
    case 'list': {
      const own = directionOf(
        block.items.map(({ text }) => text),
        frame.direction,
      )
      return block.items.flatMap((item) => itemLines(item, own, frame))
    }
    case 'quote':
      return block.blocks.flatMap((inner) => blockLines(inner, frame))
    case 'code':
      return block.text.split('\n').map((line) => place(leftToRight(line, 'text', 'ltr'), 'ltr', frame))
    case 'table':
      return rowsOf(block).flatMap((row) => row.flatMap(({ text }) => proseLines(text, 'text', frame)))
  }
}

/** A title, heading or paragraph: at the side where its own direction starts. */
export function proseLines(text: string, role: Role, frame: Frame): PageLine[] {
  const own = directionOf(text, frame.direction)
  return paragraph([{ text, role }], own, frame.measure).map((line) => place(line, own, frame))
}

function itemLines({ marker, text, blocks = [] }: Item, own: Direction, frame: Frame): PageLine[] {
  const label = unbroken([{ text: marker, role: 'marker' }], own)
  return [
    ...hanging({ label, runs: [{ text, role: 'text' }], own, within: own }, frame),
    ...blocks.flatMap((inner) => blockLines(inner, frame)),
  ]
}
