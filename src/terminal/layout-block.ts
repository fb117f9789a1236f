import type { Block, Direction, Image, Item } from '../document/article.ts'
import { directionOf } from '../document/direction.ts'
import { neutral, type Role } from './fragment.ts'
import { hanging } from './hanging.ts'
import { behind, place, type Frame, type PageLine } from './page-line.ts'
import { tableLines } from './layout-table.ts'
import { paragraph, unbroken } from './paragraph.ts'
import { runsOf, type Words } from './runs-of.ts'

/** What stands before each line of a quote, at the side where the line starts. */
const quoteBar = '\u2502 '
/** Text narrower than this is set without it, and without the blanks before what belongs to an item. */
const narrowestText = 16
/** What stands for a tab in code. */
const tab = '  '

/** Sets a block, each line behind a prefix. */
export function blockLines(block: Block, frame: Frame, prefix = ''): PageLine[] {
  switch (block.type) {
    case 'paragraph':
      return proseLines(block, 'text', frame, prefix)
    case 'image':
      return block.text === '' ? [] : imageLines(block, frame, prefix)
    case 'list': {
      const own = directionOf(
        block.items.map(({ text }) => text),
        frame.direction,
      )
      return block.items.flatMap((item) => itemLines(item, own, { frame, prefix }))
    }
    case 'quote':
      return block.blocks.flatMap((inner) => blockLines(inner, frame, within(prefix + quoteBar, frame)))
    case 'code':
      return block.text.split('\n').flatMap((line) => codeLines(line, frame, prefix))
    case 'table':
      return tableLines(block, frame, prefix)
  }
}

const within = (prefix: string, { measure }: Frame): string => (measure - prefix.length < narrowestText ? '' : prefix)

/** What is said in place of a picture, in brackets: without colour it would pass for a paragraph. It leads to the picture. */
function imageLines({ text, url }: Image, frame: Frame, prefix: string): PageLine[] {
  const shown = { text: `[${text}]`, links: [{ start: 1, end: text.length + 1, url }] }
  return proseLines(shown, 'aside', frame, prefix)
}

/** A title, heading or paragraph: at the side where its own direction starts. */
export function proseLines(prose: Words, role: Role, frame: Frame, prefix = ''): PageLine[] {
  const own = directionOf(prose.text, frame.direction)
  return paragraph(runsOf(prose, role, frame), own, frame.measure - prefix.length).map((line) =>
    place(behind(prefix, line, own), own, frame),
  )
}

interface Place {
  readonly frame: Frame
  readonly prefix: string
}

function itemLines(item: Item, own: Direction, { frame, prefix }: Place): PageLine[] {
  const marker = unbroken([{ text: item.marker, role: 'marker' }], own)
  const blank = ' '.repeat(marker.columns)
  const label = {
    label: behind(prefix, marker, own),
    ...(prefix.trim() === '' ? {} : { continued: behind(prefix, neutral(blank, 'marker', own), own) }),
  }
  return [
    ...hanging({ ...label, runs: runsOf(item, 'text', frame), own, within: own }, frame),
    ...(item.blocks ?? []).flatMap((inner) => blockLines(inner, frame, within(prefix + blank, frame))),
  ]
}

/** Code reads from left to right, whatever it says, and keeps its indent. A line too long goes on under itself. */
function codeLines(line: string, frame: Frame, prefix: string): PageLine[] {
  const code = line.replaceAll('\t', tab)
  const text = code.trimStart()
  const inner = within(prefix + code.slice(0, code.length - text.length).replace(/\S/gu, ' '), frame)
  return paragraph([{ text, role: 'text' }], 'ltr', frame.measure - inner.length).map((part) =>
    place(behind(inner, part, 'ltr'), 'ltr', frame),
  )
}
