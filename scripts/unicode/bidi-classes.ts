import { encodeRuns, readUcd, rows, writeTable } from './ucd.ts'

/** UAX #9 table 4, with L first: 0 is what a table of runs leaves out. */
const names = 'L R AL EN ES ET AN CS NSM BN B S WS ON LRE LRO RLE RLO PDF LRI RLI FSI PDI'.split(' ')

/** The long names that the `@missing` lines use. */
const longNames = new Map([
  ['Left_To_Right', 'L'],
  ['Right_To_Left', 'R'],
  ['Arabic_Letter', 'AL'],
  ['European_Terminator', 'ET'],
])

const file = 'extracted/DerivedBidiClass.txt'

function fill(values: Uint8Array, first: number, last: number, name: string): void {
  const value = names.indexOf(name)
  if (value === -1) throw new Error(`Unknown bidi class "${name}" in "${file}"`)
  values.fill(value, first, last + 1)
}

/** Bidi_Class of every code point, the unassigned ones too: a block kept for a right-to-left script is right-to-left. */
export function bidiClasses(): void {
  const values = new Uint8Array(0x11_0000)
  for (const [, first = '', last = '', name = ''] of readUcd(file).matchAll(/@missing: (\w+)\.\.(\w+); (\w+)/g)) {
    fill(values, Number.parseInt(first, 16), Number.parseInt(last, 16), longNames.get(name) ?? name)
  }
  for (const { first, last, fields } of rows(file)) fill(values, first, last, fields[0] ?? '')
  writeTable(
    'bidi-classes.ts',
    `export const bidiClassNames = [${names.map((name) => `'${name}'`).join(', ')}] as const

export const bidiClassRuns = '${encodeRuns(values)}'`,
  )
}
