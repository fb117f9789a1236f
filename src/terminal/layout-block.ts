import type { Block, Direction, Image, Item } from '../document/article.ts'
import { directionOf } from '../document/direction.ts'
import { neutral, type Role } from './fragment.ts'
import { hanging } from './hanging.ts'
import { behind, blankLine, place, type Frame, type PageLine } from './page-line.ts'
import { tableLines } from './layout-table.ts'
import { paragraph, unbroken } from './paragraph.ts'
import { runsOf, type Words } from './runs-of.ts'

/** What stands before each line of a quote, at the side where the line starts. */
const quoteBar = '\u2502 '
/** Text narrower than this is set without it, and without the blanks before what belongs to an item. */
const narrowestText = 16
/** What stands for a tab in code. */
const tab = '  '

/** Where lines stand: on a page, behind a prefix. */
interface Place {
  readonly frame: Frame
  readonly prefix: string
}

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
      const items = block.items.map((item) => itemLines(item, own, { frame, prefix }))
      return under(items, (at) => isLoose(block.items[at - 1]), { frame, prefix })
    }
    case 'quote': {
      const behindBar = within(prefix + quoteBar, frame)
      const blocks = block.blocks.map((inner) => blockLines(inner, frame, behindBar))
      return under(blocks, () => true, { frame, prefix: behindBar })
    }
    case 'code':
      return block.text.split('\n').flatMap((line) => codeLines(line, frame, prefix))
    case 'table':
      return tableLines(block, frame, prefix)
  }
}

/** What is set, one under the other: `isParted` says before which of it there is a blank line. */
function under(set: readonly PageLine[][], isParted: (at: number) => boolean, { frame, prefix }: Place): PageLine[] {
  const top = set.findIndex((lines) => lines.length > 0)
  return set.flatMap((lines, at) => {
    const [first] = lines
    if (first === undefined || at === top || !isParted(at)) return lines
    const bar = prefix.trimEnd()
    const { direction } = first
    const blank = bar === '' ? blankLine : place(neutral(bar, 'marker', direction), direction, frame)
    return [blank, ...lines]
  })
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

function itemLines(item: Item, own: Direction, { frame, prefix }: Place): PageLine[] {
  const { blocks = [] } = item
  const marker = unbroken([{ text: item.marker, role: 'marker' }], own)
  const blank = ' '.repeat(marker.columns)
  const label = {
    label: behind(prefix, marker, own),
    ...(prefix.trim() === '' ? {} : { continued: behind(prefix, neutral(blank, 'marker', own), own) }),
  }
  const text = hanging({ ...label, runs: runsOf(item, 'text', frame), own, within: own }, frame)
  const behindBlank = within(prefix + blank, frame)
  const inner = blocks.map((block) => blockLines(block, frame, behindBlank))
  const isParted = (at: number): boolean => (at > 1 || item.text !== '') && blocks[at - 1]?.type !== 'list'
  return under([text, ...inner], isParted, { frame, prefix: behindBlank })
}

/** Whether more than lines of text and lists of them stand in an item, so that a blank line has to end it. */
const isLoose = (item: Item | undefined): boolean =>
  (item?.blocks ?? []).some((block) => block.type !== 'list' || block.items.some(isLoose))

/** Code reads from left to right, whatever it says, and keeps its indent. A line too long goes on under itself. */
function codeLines(line: string, frame: Frame, prefix: string): PageLine[] {
  const code = line.replaceAll('\t', tab)
  const text = code.trimStart()
  const inner = within(prefix + code.slice(0, code.length - text.length).replace(/\S/gu, ' '), frame)
  return paragraph([{ text, role: 'text' }], 'ltr', frame.measure - inner.length).map((part) =>
    place(behind(inner, part, 'ltr'), 'ltr', frame),
  )
}
