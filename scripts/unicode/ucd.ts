import { readFileSync, writeFileSync } from 'node:fs'

/** Where Debian's package `unicode-data` puts the files; UCD names another folder. */
const folder = process.env['UCD'] ?? '/usr/share/unicode'

/** One line of a file of the Unicode Character Database: a range of code points (both ends included) and its fields. */
export interface Row {
  readonly first: number
  readonly last: number
  readonly fields: readonly string[]
}

/** Reads one file of the database whole. */
export const readUcd = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8')

/** Reads the rows of a file in the database's common form: `0600..0605 ; AN # comment`. */
export function rows(name: string): Row[] {
  return readUcd(name)
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [range = '', ...fields] = line.split(';').map((field) => field.trim())
      const [first = '', last = first] = range.split('..')
      return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16), fields }
    })
}

/** The version the files are of, as ArabicShaping.txt names it: `15.0.0`. */
function unicodeVersion(): string {
  const version = /ArabicShaping-(\d+\.\d+\.\d+)\.txt/.exec(readUcd('ArabicShaping.txt'))?.[1]
  if (version === undefined) throw new Error(`Cannot tell the Unicode version of "${folder}"`)
  return version
}

/**
 * Code points as runs of one value: numbers in threes, how far a run begins after the end of the one before, how long
 * it is, and its value. src/terminal/code-point-table.ts reads it back.
 *
 * @param values The value of each code point, 0 (left out) or more.
 */
export function encodeRuns(values: Uint8Array): string {
  const numbers: number[] = []
  let end = 0
  let at = 0
  while (at < values.length) {
    const value = values[at] ?? 0
    let next = at + 1
    while (next < values.length && values[next] === value) next += 1
    if (value !== 0) {
      numbers.push(at - end, next - at, value)
      end = next
    }
    at = next
  }
  return numbers.join(',')
}

/** Writes a generated table, with the version and the licence of the data it was made from. */
export function writeTable(name: string, body: string): void {
  writeFileSync(
    `src/terminal/tables/${name}`,
    `// Made by "npm run unicode" from the Unicode Character Database ${unicodeVersion()}; do not edit.
// Copyright Unicode, Inc. Unicode License v3: see LICENSE beside it.

${body}
`,
  )
}
