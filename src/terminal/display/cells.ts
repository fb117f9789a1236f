import { reorder } from '../bidi.ts'
import { inStyle, isSameStyle, type Run, type Style } from '../fragment.ts'
import { graphemeStarts } from '../grapheme.ts'
import { mirrored } from '../mirroring.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'

/** A grapheme of a line, with all that has to follow it through the ordering. */
export interface Cell {
  /** As it is read. */
  readonly text: string
  /** The same, a bracket facing its text. */
  readonly facing: string
  /** As it is drawn: that, letters joined. */
  readonly drawn: string
  readonly style: Style
  /** Its embedding level: odd ones run from right to left. */
  readonly level: number
}

/** Done with once the line is ordered; terminals that order nothing would show a box for them. */
const bidiControls = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'
const anyBidiControl = new RegExp(`[${bidiControls}]`, 'g')

export const withoutControls = (text: string): string => text.replace(anyBidiControl, '')

/** Whether a line runs from left to right throughout: such a line is right on every terminal as it is. */
export const isPlain = ({ direction, levels }: PageLine): boolean =>
  direction === 'ltr' && levels.every((level) => level === 0)

/** A line that needs no method. */
export const plain = ({ left, runs }: PageLine, paint: Paint): string =>
  ' '.repeat(left) + runs.map((run) => paint(withoutControls(run.text), run)).join('')

/** Such a control is always a grapheme of its own (UAX #29 GB4, GB5). */
const isBidiControl = (unit: number): boolean =>
  unit === 0x6_1c || (unit >= 0x20_0e && unit <= 0x20_69 && bidiControls.includes(String.fromCharCode(unit)))

/** The graphemes of a line from left to right (UAX #9 L2–L4), without bidi controls. */
export function cells(line: PageLine): Cell[] {
  const { text, shaped, levels } = line
  const starts = graphemeStarts(text)
  const styles = stylesOfUnits(line)
  const ordered: Cell[] = []
  for (const place of reorder(levelsAt(starts, levels))) {
    const start = starts[place] ?? 0
    const end = starts[place + 1] ?? text.length
    const level = levels[start] ?? 0
    if (isBidiControl(text.charCodeAt(start))) continue
    const read = text.slice(start, end)
    const drawn = shaped.slice(start, end)
    ordered.push({
      text: read,
      facing: facing(read, level),
      drawn: facing(drawn, level),
      style: styles[start] ?? bare,
      level,
    })
  }
  return ordered
}

function levelsAt(starts: Uint32Array, levels: Uint8Array): Uint8Array {
  const found = new Uint8Array(starts.length)
  for (let place = 0; place < starts.length; place += 1) found[place] = levels[starts[place] ?? 0] ?? 0
  return found
}

const facing = (text: string, level: number): string => (level % 2 === 1 ? turned(text) : text)

/** A grapheme that is a bracket, with all marks on it, facing the other way. */
export function turned(text: string): string {
  const image = mirrored(text.charAt(0))
  return image === undefined ? text : image + text.slice(1)
}

/** The style of text that is nothing else. */
export const bare: Style = { role: 'text' }

/** A line whose links lead nowhere, for a method that they would spoil. */
export const withoutLinks = (line: PageLine): PageLine =>
  line.runs.some(({ link }) => link !== undefined)
    ? { ...line, runs: line.runs.map(({ text, role }) => ({ text, role })) }
    : line

/** The style of each UTF-16 unit. */
export function stylesOfUnits({ runs }: Pick<PageLine, 'runs'>): Style[] {
  const styles: Style[] = []
  for (const run of runs) for (let at = 0; at < run.text.length; at += 1) styles.push(run)
  return styles
}

/** What stands together in one style, put together. */
export function byStyle(pieces: Iterable<Run>): Run[] {
  const together: Run[] = []
  for (const piece of pieces) {
    const last = together.at(-1)
    if (last !== undefined && isSameStyle(last, piece)) {
      together[together.length - 1] = inStyle(last.text + piece.text, piece)
    } else together.push(piece)
  }
  return together
}

/** Paints each style once where it stands together. */
export const paintRuns = (pieces: Iterable<Run>, paint: Paint): string =>
  byStyle(pieces)
    .map((run) => paint(run.text, run))
    .join('')
