import { inStyle, type Run } from '../fragment.ts'
import type { Direction } from '../../document/article.ts'
import { graphemeStarts } from '../grapheme.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { presentable, taken } from '../presentable.ts'
import { asDisplayed } from './as-displayed.ts'
import { bare, byStyle, cells, isPlain, paintRuns, plain, stylesOfUnits, turned, withoutControls } from './cells.ts'
import { twoCells } from './lam-alef.ts'

const LRE = '\u202a'
const RLE = '\u202b'
const PDF = '\u202c'
const LRM = '\u200e'
const RLM = '\u200f'

const enclosed = (text: string, direction: Direction): string => (direction === 'rtl' ? `${RLE}${text}${PDF}` : text)

/**
 * As it is read, within an embedding: for Konsole, that takes every line to run from left to right and turns no bracket
 * round. A control in the first column is lost: a space stands there.
 */
export function embedded(line: PageLine, paint: Paint): string {
  if (isPlain(line)) return plain(line, paint)
  const wanted = cells(line)
    .map(({ facing }) => facing)
    .join('')
  const asRead = pieces(line)
  const isRight = isClosed(line) && asDisplayed(enclosed(textOf(asRead), line.direction), false) === wanted
  const sent = isRight ? asRead : fixed(line, asRead)
  const painted = enclosed(paintRuns(twoCells(byStyle(sent)), paint), line.direction)
  const startsWithControl = line.direction === 'rtl' || (line.left === 0 && !isRight)
  return ' '.repeat(line.left + (startsWithControl ? 1 : 0)) + painted
}

/** Whether every control that the line opens is closed in it: one in its paragraph may be broken over two lines. */
const isClosed = ({ text }: PageLine): boolean => !presentable(text).includes(taken)

interface Levelled extends Run {
  readonly level: number
}

const textOf = (sent: readonly Run[]): string => sent.map(({ text }) => text).join('')

/** The graphemes of a line as they are read, brackets already facing their text. */
function pieces(line: PageLine): Levelled[] {
  const starts = graphemeStarts(line.text)
  const styles = stylesOfUnits(line)
  return Array.from(starts, (start, place) => {
    const text = line.text.slice(start, starts[place + 1] ?? line.text.length)
    const level = line.levels[start] ?? 0
    return { ...inStyle(level % 2 === 1 ? turned(text) : text, styles[start] ?? bare), level }
  })
}

/**
 * The same with every level said outright, for a line that does not show rightly out of its paragraph: what runs against
 * its surroundings in an embedding of its own, and marks at both ends of what is left.
 */
function fixed(line: PageLine, asRead: readonly Levelled[]): Run[] {
  const sent: Run[] = []
  const own = line.direction === 'rtl' ? 1 : 0
  let level = own
  const mark = (): string => (level % 2 === 1 ? RLM : LRM)
  for (const piece of asRead) {
    const { level: next } = piece
    const text = withoutControls(piece.text)
    if (text === '') continue
    let between = next === level ? '' : mark()
    while (level > next) {
      between += PDF
      level -= 1
    }
    while (level < next) {
      level += 1
      between += level % 2 === 1 ? RLE : LRE
    }
    sent.push(inStyle((between === '' ? '' : between + mark()) + text, piece))
  }
  return [
    { text: own === 1 ? RLM : '', role: 'text' },
    ...sent,
    { text: mark() + PDF.repeat(level - own), role: 'text' },
  ]
}
