import type { Block, Direction, Image, Item, Table } from '../document/article.ts'
import { directionOf } from '../document/direction.ts'
import { beside, embedded, neutral, type Fragment, type Role, type Run } from './fragment.ts'
import { hanging } from './hanging.ts'
import { place, type Frame, type PageLine } from './page-line.ts'
import { paragraph, unbroken } from './paragraph.ts'
import { runsOf, type Words } from './runs-of.ts'

/** What stands before each line of a quote, and of what belongs to an item, at the side where the line starts. */
const quoteBar = '\u2502 '
const nestedIndent = '  '
/** Text narrower than this is set without them. */
const narrowestText = 16

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

const behind = (prefix: string, line: Fragment, own: Direction): Fragment =>
  prefix === '' ? line : beside(neutral(prefix, 'marker', own), line)

interface Place {
  readonly frame: Frame
  readonly prefix: string
}

function itemLines(item: Item, own: Direction, { frame, prefix }: Place): PageLine[] {
  const { marker, blocks = [] } = item
  const label = behind(prefix, unbroken([{ text: marker, role: 'marker' }], own), own)
  return [
    ...hanging({ label, runs: runsOf(item, 'text', frame), own, within: own }, frame),
    ...blocks.flatMap((inner) => blockLines(inner, frame, within(prefix + nestedIndent, frame))),
  ]
}

/** Code reads from left to right, whatever it says, and keeps its indent. A line too long goes on under itself. */
function codeLines(line: string, frame: Frame, prefix: string): PageLine[] {
  const code = line.replaceAll('\t', nestedIndent)
  const text = code.trimStart()
  const inner = within(prefix + code.slice(0, code.length - text.length).replace(/\S/gu, ' '), frame)
  return paragraph([{ text, role: 'text' }], 'ltr', frame.measure - inner.length).map((part) =>
    place(behind(inner, part, 'ltr'), 'ltr', frame),
  )
}

const gap = 2

/** A table in columns where they fit beside each other, else a cell a line. */
function tableLines({ header, rows }: Table, frame: Frame, prefix: string): PageLine[] {
  const texts = [...(header ?? []), ...rows.flat()].map(({ text }) => text)
  const own = directionOf(texts, frame.direction)
  const set = [...(header === undefined ? [] : [header]), ...rows].map((row, at) =>
    row.map((prose) => cell(runsOf(prose, at === 0 && header !== undefined ? 'heading' : 'text', frame), own)),
  )
  const widths = set.reduce<number[]>(
    (wide, row) => row.map(({ columns }, at) => Math.max(columns, wide[at] ?? 0)).concat(wide.slice(row.length)),
    [],
  )
  const whole = widths.reduce((sum, width) => sum + width + gap, -gap)
  if (whole > frame.measure - prefix.length) {
    return [...(header === undefined ? [] : [header]), ...rows].flatMap((row) =>
      row.flatMap((prose) => proseLines(prose, 'text', frame, prefix)),
    )
  }
  return set.map((row) => place(behind(prefix, beside(...padded(row, widths, own)), own), own, frame))
}

function cell(runs: readonly Run[], own: Direction): Fragment {
  const direction = directionOf(
    runs.map(({ text }) => text),
    own,
  )
  return embedded(unbroken(runs, direction), direction, own)
}

/** The cells of a row, each as wide as its column; the last needs nothing after it. */
const padded = (row: readonly Fragment[], widths: readonly number[], own: Direction): Fragment[] =>
  row.flatMap((fragment, at) => {
    const blank = at === row.length - 1 ? 0 : (widths[at] ?? 0) - fragment.columns + gap
    return [fragment, neutral(' '.repeat(blank), 'text', own)]
  })
