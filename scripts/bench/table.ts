import type { Group, Row } from './row.ts'

const digits = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0))

export const figure = (value: number, unit: Row['unit']): string => `${digits(value)} ${unit}`

type Verdict = 'not measured' | 'beyond' | 'reached' | 'missed'

/** Whether a row's goal was reached, in a word. */
export function verdict({ value, goal, beyond }: Row): Verdict {
  if (value === undefined) return 'not measured'
  if (beyond !== undefined && value <= beyond) return 'beyond'
  return value <= goal ? 'reached' : 'missed'
}

/** The groups as a table of Markdown. */
export function table(groups: readonly Group[]): string {
  const rows = groups.flatMap(({ title, rows: own }) => [[`**${title}**`, '', '', '', ''], ...own.map(cells)])
  return [['', 'measured', 'goal', '', 'compared'], ['---', '--:', '--:', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('')
}

function cells(row: Row): string[] {
  const { what, value, unit, goal, beyond, told } = row
  const goals = [goal, beyond].filter((number) => number !== undefined).map((number) => String(number))
  return [what, value === undefined ? '' : figure(value, unit), goals.join(', '), verdict(row), told]
}
