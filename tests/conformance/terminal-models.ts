import type { Direction } from '../../src/document/article.ts'
import { firstStrongDirection, levels, lineLevels, mirrored, visualOrder } from '../../src/terminal/bidi.ts'
import { stringWidth } from '../../src/terminal/width.ts'

// What terminals make of a line they are sent, written from what they are documented or measured to do: see
// docs/display-methods.md. None of it knows how a display method works.

/** A cell of the screen: a character with what takes no column of its own, whether it is bold or inverse, and where it leads. */
export interface ScreenCell {
  readonly text: string
  readonly bold: boolean
  readonly inverse: boolean
  /** The address it leads to; empty where it leads nowhere. */
  readonly link: string
}

/** A line as a terminal shows it, from left to right. */
export interface Shown {
  readonly cells: readonly ScreenCell[]
  /** How many columns of the terminal's line were written to: more than it has would be wrapped. */
  readonly columns: number
  /** The direction it was taken to have; a terminal that aligns lines puts those from right to left at the right. */
  readonly direction: Direction
}

export type Terminal = (sent: string) => Shown

const osc8 = /\u001b\]8;[^;]*;([^\u001b]*)\u001b\\/y
const sgr = /\u001b\[([\d;]*)([a-zA-Z])/y
const control = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const isControl = (character: string): boolean => character.replace(control, '') === ''

interface Written {
  text: string
  bold: boolean
  inverse: boolean
  link: string
}

/** Puts what was sent into cells, as they all do: what takes no column goes with the cell before it, if there is one. */
function write(sent: string): Written[] {
  const row: Written[] = []
  const style = { bold: false, inverse: false, link: '' }
  for (let at = 0; at < sent.length;) {
    sgr.lastIndex = at
    const sequence = sgr.exec(sent)
    if (sequence !== null) {
      for (const code of (sequence[1] ?? '').split(';')) setStyle(style, code)
      at = sgr.lastIndex
      continue
    }
    osc8.lastIndex = at
    const link = osc8.exec(sent)
    if (link !== null) {
      style.link = link[1] ?? ''
      at = osc8.lastIndex
      continue
    }
    const character = String.fromCodePoint(sent.codePointAt(at) ?? 0)
    at += character.length
    const before = row.at(-1)
    if (stringWidth(character) > 0) row.push({ text: character, ...style })
    else if (before !== undefined) before.text += character
  }
  return row
}

function setStyle(style: { bold: boolean; inverse: boolean }, code: string): void {
  if (code === '1') style.bold = true
  if (code === '22') style.bold = false
  if (code === '7') style.inverse = true
  if (code === '27') style.inverse = false
}

/** Orders cells by UAX #9, whole; L4 where the terminal mirrors. */
function order(row: readonly Written[], direction: Direction, mirrors: boolean): Written[] {
  const text = row.map((cell) => cell.text).join('')
  const cellAt = new Map<number, Written>()
  let at = 0
  for (const cell of row) {
    cellAt.set(at, cell)
    at += cell.text.length
  }
  const resolved = lineLevels({ text, levels: levels(text, direction), direction }, 0, text.length)
  const ordered: Written[] = []
  for (const unit of visualOrder(text, resolved)) {
    const cell = cellAt.get(unit)
    if (cell === undefined) continue
    const turns = mirrors && (resolved[unit] ?? 0) % 2 === 1
    ordered.push(turns ? withText(cell, turned(cell.text)) : cell)
  }
  return ordered
}

const withText = (cell: Written, text: string): Written => ({ ...cell, text })

const turned = (text: string): string => (mirrored(text.charAt(0)) ?? text.charAt(0)) + text.slice(1)

const shown = (cells: readonly Written[], direction: Direction = 'ltr', columns = columnsOf(cells)): Shown => ({
  cells,
  columns,
  direction,
})

const columnsOf = (cells: readonly Written[]): number => cells.reduce((sum, { text }) => sum + stringWidth(text), 0)

/** xterm, alacritty, foot, st, urxvt, the Linux console: nothing is ordered. */
export const orderingNothing: Terminal = (sent) => shown(write(sent))

/**
 * VTE: implicit mode takes a line to run from left to right unless told otherwise, and orders it by UAX #9 with all its
 * controls; explicit mode (CSI 8 l) leaves it. In both, a control in the first column is lost.
 */
export const vte: Terminal = (sent) => shown(order(write(sent), 'ltr', true))

/** VTE while a program has turned its ordering off. */
export const vteExplicit = (open: string): Terminal => (open === '\u001b[8l' ? orderingNothing : vte)

/** tmux and screen keep cells, and write them again to the terminal they are in. */
export const through =
  (terminal: Terminal): Terminal =>
  (sent) => {
    const row = write(sent)
    const again = row.map(({ text, bold, inverse, link }) => {
      const linked = link === '' ? text : `\u001b]8;;${link}\u001b\\${text}\u001b]8;;\u001b\\`
      const styled = inverse ? `\u001b[7m${linked}\u001b[27m` : linked
      return bold ? `\u001b[1m${styled}\u001b[22m` : styled
    })
    return terminal(again.join(''))
  }

/** Konsole: from left to right, by UAX #9 with all its controls; never mirrors a bracket. */
export const konsole: Terminal = (sent) => shown(order(write(sent), 'ltr', false))

/**
 * qterminal: keeps nothing that takes no column, marks and joiners included; lays out text of one style at a time, from
 * left to right by UAX #9.
 */
export const qterminal: Terminal = (sent) => {
  const row = write(sent).map((cell) => withText(cell, String.fromCodePoint(cell.text.codePointAt(0) ?? 0)))
  const cells: Written[] = []
  for (let at = 0; at < row.length;) {
    const first = row[at]
    let end = at
    while (row[end]?.bold === first?.bold && row[end]?.inverse === first?.inverse && end < row.length) end += 1
    cells.push(...order(row.slice(at, end), 'ltr', true))
    at = end
  }
  return shown(cells)
}

/** mlterm: takes the direction of the first strong character, orders by UAX #9; a control takes a cell. */
export const mlterm: Terminal = (sent) => {
  const row = write(sent)
  const lost = /^(?:\u001b\[[\d;]*m)*([\u200e\u200f])/.exec(sent)?.[1] ?? ''
  const text = lost + row.map((cell) => cell.text).join('')
  const direction = firstStrongDirection(text)
  return shown(order(row, direction, true), direction, columnsOf(row) + (text.match(control)?.length ?? 0))
}

/** pterm, PuTTY: the same, but keeps no control. */
export const pterm: Terminal = (sent) => {
  const row = write(sent).map((cell) => withText(cell, cell.text.replace(control, '')))
  const direction = firstStrongDirection(row.map((cell) => cell.text).join(''))
  return shown(order(row, direction, true), direction)
}

const rightToLeftScript = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const scripted = /[^\p{Script=Common}\p{Script=Inherited}]/u

/**
 * kitty: orders nothing; HarfBuzz lays out each run of one font, which spaces end and bold changes, from right to left
 * where the first letter of it that has a script runs so, and mirrors brackets there.
 */
export const kitty: Terminal = (sent) => {
  const row = write(sent)
  const cells: Written[] = []
  for (const run of fontRuns(row)) {
    const leading = run.find(({ text }) => scripted.test(text))
    const fromTheRight = leading !== undefined && rightToLeftScript.test(leading.text)
    // Letters are turned round; colours and links stay in the cells they were sent to.
    const last = run.length - 1
    cells.push(...(fromTheRight ? run.map((cell, at) => withText(cell, turned(run[last - at]?.text ?? ''))) : run))
  }
  return shown(cells)
}

function fontRuns(row: readonly Written[]): Written[][] {
  const runs: Written[][] = []
  for (const cell of row) {
    const last = runs.at(-1)?.at(-1)
    const goesOn = last !== undefined && last.text !== ' ' && cell.text !== ' ' && last.bold === cell.bold
    if (goesOn) runs.at(-1)?.push(cell)
    else runs.push([cell])
  }
  return runs
}

/** The letters of a presentation form, from left to right as its ligature stands on the screen. */
function baseLetters(character: string): string[] {
  return /[\ufb50-\ufdff\ufe70-\ufefc]/.test(character)
    ? Array.from(character.normalize('NFKC')).toReversed()
    : [character]
}

/** Cells as they can be compared: letters for their forms, each with its marks in one order, nothing that is not seen. */
export function comparable(cells: readonly ScreenCell[], withMarks: boolean): string[] {
  return cells.flatMap(({ text, inverse, link }) =>
    comparableText(text, withMarks).map((letter) => {
      const marked = inverse ? `<${letter}>` : letter
      return link === '' ? marked : `${marked}(${link})`
    }),
  )
}

function comparableText(text: string, withMarks: boolean): string[] {
  const [base = '', ...attached] = Array.from(text.replace('\u00a0', ' '))
  // A flag: two cells that are one grapheme.
  if (attached.some((character) => stringWidth(character) > 0)) return Array.from(text)
  const marks = withMarks
    ? attached.filter((mark) => !isControl(mark) && !/[\u200b-\u200d\u2060\ufeff]/.test(mark))
    : []
  return baseLetters(base).map((letter, at) => letter + (at === 0 ? marks.toSorted().join('') : ''))
}
