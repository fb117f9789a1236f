import { readFileSync } from 'node:fs'
import { directionOf } from '../../src/document/direction.ts'
import type { DisplayMethod } from '../../src/request.ts'
import { cells, isPlain } from '../../src/terminal/display/cells.ts'
import { methods } from '../../src/terminal/display/methods.ts'
import { place, type PageLine } from '../../src/terminal/page-line.ts'
import { paint } from '../../src/terminal/paint.ts'
import { paragraph } from '../../src/terminal/paragraph.ts'
import type { Run } from '../../src/terminal/fragment.ts'
import { hardLines, hardParagraphs } from './hard-lines.ts'
import { knownLosses } from './simulation-losses.ts'
import { tally, type Outcome, type Suite } from './suite.ts'
import {
  comparable,
  kitty,
  konsole,
  mlterm,
  orderingNothing,
  pterm,
  qterminal,
  through,
  vte,
  vteExplicit,
  type Terminal,
} from './terminal-models.ts'

interface Simulation {
  readonly method: DisplayMethod
  readonly on: string
  readonly terminal: Terminal
  /** The terminal finds the direction and aligns the line itself. */
  readonly aligns?: true
  /** It shows no marks at all. */
  readonly dropsMarks?: true
}

const simulations: readonly Simulation[] = [
  { method: 'logical', on: 'mlterm', terminal: mlterm, aligns: true },
  { method: 'logical', on: 'pterm', terminal: pterm, aligns: true },
  { method: 'explicit', on: 'VTE', terminal: vteExplicit(methods.explicit.open) },
  { method: 'visual', on: 'xterm and others', terminal: orderingNothing },
  { method: 'carrier', on: 'xterm and others', terminal: orderingNothing },
  { method: 'carrier', on: 'VTE', terminal: vte },
  { method: 'carrier', on: 'tmux, screen in VTE', terminal: through(vte) },
  { method: 'carrier', on: 'mlterm', terminal: mlterm },
  { method: 'embedded', on: 'Konsole', terminal: konsole },
  { method: 'runs', on: 'kitty', terminal: kitty },
  { method: 'inverse', on: 'qterminal', terminal: qterminal, dropsMarks: true },
]

/** A line of a page, and whether its words are marked by turns. */
interface Case {
  readonly line: PageLine
  readonly columns: number
}

const setOn = (text: string, runs: readonly Run[], columns: number): Case[] => {
  const direction = directionOf(text, 'rtl')
  const frame = { columns, measure: columns, direction }
  return paragraph(runs, direction, columns).map((line) => ({ line: place(line, direction, frame), columns }))
}

const asText = (text: string): Run[] => [{ text, role: 'text' }]

/** Of three words one plain, one a match, one a link, so that styles change within the line. */
const marked = (text: string): Run[] =>
  text.split(/(?<= )/).map((word, at): Run => {
    if (at % 3 === 2) return { text: word, role: 'text', link: { start: 0, end: 1, url: `https://a.example/${at}` } }
    return { text: word, role: at % 3 === 1 ? 'match' : 'text' }
  })

let made: Case[] | undefined

/** Every line of the stored article at widths 16–120, then the hard lines. */
function cases(): readonly Case[] {
  if (made !== undefined) return made
  made = []
  const blocks = readFileSync('data/algeria-us-defence.txt', 'utf8').trimEnd().split('\n')
  for (let columns = 16; columns <= 120; columns += 1) {
    for (const block of blocks) made.push(...setOn(block, asText(block), columns))
  }
  for (const text of hardLines) made.push(...setOn(text, asText(text), 100), ...setOn(text, marked(text), 100))
  for (const text of hardParagraphs) {
    for (let columns = 16; columns <= 80; columns += 1) made.push(...setOn(text, asText(text), columns))
  }
  return made
}

const isSpace = (cell: string): boolean => cell.startsWith(' ') || cell.startsWith('< ')

/** Without the blanks at both ends. */
function trimmed(row: readonly string[]): string[] {
  const start = row.findIndex((cell) => !isSpace(cell))
  return start === -1 ? [] : row.slice(start, row.findLastIndex((cell) => !isSpace(cell)) + 1)
}

const painter = paint(1)

/** The line as it should stand, which is what the standard's order gives. */
function wantedOf(line: PageLine, { method, dropsMarks }: Simulation): string[] {
  const isLinked = isPlain(line) || (method !== 'carrier' && method !== 'inverse')
  const wanted = cells(line).map(({ facing, style }) => ({
    text: facing,
    bold: false,
    inverse: style.role === 'match',
    link: isLinked ? (style.link?.url ?? '') : '',
  }))
  return trimmed(comparable(wanted, dropsMarks !== true))
}

function isRight(simulation: Simulation, { line, columns }: Case): boolean {
  const { method, terminal, aligns, dropsMarks } = simulation
  const { show, mark } = methods[method]
  const shown = terminal((mark?.(line) ?? '') + show(line, painter))
  const found = trimmed(comparable(shown.cells, dropsMarks !== true))
  if (found.join('\0') !== wantedOf(line, simulation).join('\0')) return false
  if (aligns) return line.direction === shown.direction || !line.levels.includes(1)
  // Written up to the edge where it starts, and no further.
  const end = line.direction === 'rtl' ? columns : line.columns
  return shown.columns >= end && shown.columns <= end + methods[method].free.terminal
}

function run(simulation: Simulation, step: number): Outcome {
  const { takes, check, outcome } = tally(step)
  const losses = new Set(knownLosses[`${simulation.method} on ${simulation.on}`] ?? [])
  let known = 0
  for (const one of cases()) {
    if (!takes()) continue
    const right = isRight(simulation, one)
    const isKnown = losses.has(one.line.text)
    if (isKnown && !right) known += 1
    else if (isKnown) check(false, () => `${one.line.text}: known as lost, and is not`)
    else check(right, () => `${one.line.text} (${one.columns} columns)`)
  }
  const { cases: all, right, lost } = outcome()
  return { cases: all + known, right, lost, known }
}

export const simulationSuites: readonly Suite[] = simulations.map((simulation) => ({
  name: `Lines shown, ${simulation.method} on ${simulation.on}`,
  run: (step) => run(simulation, step),
}))
