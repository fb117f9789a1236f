import { AL, AN, L, R, bidiClass } from '../bidi-class.ts'
import type { Style } from '../fragment.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { asDisplayed } from './as-displayed.ts'
import { boldTurned } from './bold.ts'
import { ligated } from './lam-alef.ts'
import { bare, cells, isPlain, plain, turned, withoutLinks, type Cell } from './cells.ts'

/**
 * An order that shows as the wanted line on a terminal that takes every line to run from left to right and drops every
 * control: qterminal. It lays out text of one style at a time, so that where no order would do a change of style helps:
 * a space in bold, that looks like any other. Links are left out: the terminal has none, and they change no style.
 */
export function inverse(line: PageLine, paint: Paint): string {
  if (isPlain(line)) return plain(line, paint)
  const visual = ligated(cells(withoutLinks(line)), line.direction)
  return (
    ' '.repeat(line.left) +
    byLook(visual, paint)
      .map((piece) => show(piece, paint))
      .join('')
  )
}

const looksLike = (one: Style, other: Style, paint: Paint): boolean =>
  one === other || paint('x', one) === paint('x', other)

/** What looks the same is laid out together. */
function byLook(line: readonly Cell[], paint: Paint): Cell[][] {
  const pieces: Cell[][] = []
  for (const cell of line) {
    const last = pieces.at(-1)
    if (last?.[0] !== undefined && looksLike(last[0].style, cell.style, paint)) last.push(cell)
    else pieces.push([cell])
  }
  return pieces
}

/** Text of one style: in one order if there is one that shows as it; else word by word, else stretch by stretch. */
function show(visual: readonly Cell[], paint: Paint): string {
  const paintAll = (text: string): string => paint(text, visual[0]?.style ?? bare)
  const whole = inverted(visual)
  if (whole !== undefined) return paintAll(whole)
  let sent = ''
  for (const [at, word] of splitWhere(visual, (cell) => cell.text === ' ').entries()) {
    if (at % 2 === 1) sent += boldTurned(paintAll(textOf(word)))
    else sent += inverted(word) === undefined ? inStretches(word, paintAll) : paintAll(inverted(word) ?? '')
  }
  return sent
}

/** A word no order shows rightly: what runs from right to left and what does not, every other stretch in bold. */
const inStretches = (word: readonly Cell[], paintAll: (text: string) => string): string =>
  splitWhere(word, ({ level }) => level % 2 === 0)
    .map((stretch, at) => {
      const painted = paintAll(inverted(stretch) ?? textOf(stretch))
      return at % 2 === 1 ? boldTurned(painted) : painted
    })
    .join('')

const textOf = (visual: readonly Cell[]): string => visual.map(({ drawn }) => drawn).join('')

/** Cells parted in stretches, every other one of those that are so; the first may be empty. */
function splitWhere(visual: readonly Cell[], isSo: (cell: Cell) => boolean): Cell[][] {
  const stretches: Cell[][] = [[]]
  for (const cell of visual) {
    const so = isSo(cell)
    if (so !== (stretches.length % 2 === 0)) stretches.push([])
    stretches.at(-1)?.push(cell)
  }
  return stretches
}

/** The order that shows as these cells; undefined where there is none that we know. */
function inverted(visual: readonly Cell[]): string | undefined {
  const sent = reversedStretches(visual)
  return asDisplayed(sent, true) === textOf(visual) ? sent : undefined
}

const classOf = ({ text }: Cell): number => bidiClass(text.codePointAt(0) ?? 0)

/** Turns round what reaches from right-to-left letter to right-to-left letter without a left-to-right one between. */
function reversedStretches(visual: readonly Cell[]): string {
  const classes = visual.map(classOf)
  let sent = ''
  for (let at = 0; at < visual.length;) {
    const end = stretchEnd(classes, at)
    sent += end === at ? (visual[at]?.drawn ?? '') : turnedStretch(visual.slice(at, end))
    at = Math.max(end, at + 1)
  }
  return sent
}

const runsRightToLeft = (value: number | undefined): boolean => value === R || value === AL || value === AN

/** Where the stretch that begins at `start` ends; `start` where none begins. */
function stretchEnd(classes: readonly number[], start: number): number {
  if (!runsRightToLeft(classes[start])) return start
  let end = start + 1
  for (let at = start; at < classes.length && classes[at] !== L; at += 1) {
    if (runsRightToLeft(classes[at])) end = at + 1
  }
  return end
}

/** From right to left, numbers (with what stands in them) from left to right. */
function turnedStretch(visual: readonly Cell[]): string {
  let sent = ''
  let number = ''
  for (const cell of visual) {
    if (cell.level % 2 === 0) number += cell.drawn
    else {
      sent = turned(cell.drawn) + number + sent
      number = ''
    }
  }
  return number + sent
}
