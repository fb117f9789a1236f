import { breakMachine } from './break-machine.ts'
import { lineBreakNames, readerRules } from './break-rules.ts'
import { encodeRuns, rows, writeTable } from './ucd.ts'

/** How a code point of a class may be told from others of it: what the rules in break-rules.ts need. */
type Property =
  | 'control'
  | 'extend'
  | 'prepend'
  | 'open'
  | 'close'
  | 'mark'
  | 'narrow'
  | 'wide'
  | 'picture'
  | 'unassigned'

/** Which file, which value of its first field. */
const sources: readonly (readonly [Property, string, RegExp])[] = [
  ['control', 'auxiliary/GraphemeBreakProperty.txt', /^Control$/],
  ['extend', 'auxiliary/GraphemeBreakProperty.txt', /^(?:Extend|SpacingMark)$/],
  ['prepend', 'auxiliary/GraphemeBreakProperty.txt', /^Prepend$/],
  ['open', 'extracted/DerivedGeneralCategory.txt', /^Pi$/],
  ['close', 'extracted/DerivedGeneralCategory.txt', /^Pf$/],
  ['mark', 'extracted/DerivedGeneralCategory.txt', /^M[nc]$/],
  ['unassigned', 'extracted/DerivedGeneralCategory.txt', /^Cn$/],
  ['narrow', 'EastAsianWidth.txt', /^(?:N|Na|A)$/],
  ['wide', 'EastAsianWidth.txt', /^[FWH]$/],
  ['picture', 'emoji/emoji-data.txt', /^Extended_Pictographic$/],
]

/** Classes that a rule tells apart, written `CLASS.part`; the first property that holds names the part. */
const parts: Readonly<Record<string, readonly Property[]>> = {
  AL: ['prepend', 'extend'],
  CM: ['control', 'extend'],
  GL: ['extend'],
  NS: ['extend'],
  NU: ['prepend'],
  OP: ['wide', 'narrow'],
  QU: ['open', 'close'],
}

/** The near table knows what lies below, but not the scripts between Arabic and the general punctuation. */
const nearEnd = 0x20_70
const isFar = (codePoint: number): boolean => codePoint >= 0x8_00 && codePoint < 0x20_00

function readProperties(): ReadonlyMap<Property, Uint8Array> {
  return new Map(
    sources.map(([property, file, pattern]) => {
      const holds = new Uint8Array(0x11_0000)
      for (const { first, last, fields } of rows(file))
        if (pattern.test(fields[0] ?? '')) holds.fill(1, first, last + 1)
      return [property, holds]
    }),
  )
}

type Has = (property: Property) => boolean

/** UAX #14 LB1. */
function resolve(value: string, has: Has): string {
  if (value === 'SA') return has('mark') ? 'CM' : 'AL'
  if (value === 'CJ') return 'NS'
  return /^(?:AI|SG|XX)$/.test(value) ? 'AL' : value
}

/** The class by the name the rules know it by. */
function nameOf(value: string, codePoint: number, has: Has): string {
  const resolved = resolve(value, has)
  const part = parts[resolved]?.find(has)
  if (part !== undefined) return `${resolved}.${part}`
  if (codePoint === 0x20_10) return 'BA.hyphen'
  return resolved === 'ID' && has('picture') && has('unassigned') ? 'ID.unassigned' : resolved
}

function readClasses(): Uint8Array {
  const properties = readProperties()
  const values = new Uint8Array(0x11_0000)
  for (const { first, last, fields } of rows('LineBreak.txt')) {
    for (let codePoint = first; codePoint <= last; codePoint += 1) {
      const name = nameOf(fields[0] ?? '', codePoint, (property) => properties.get(property)?.[codePoint] === 1)
      if (!lineBreakNames.includes(name)) throw new Error(`Unknown line break class "${name}"`)
      values[codePoint] = lineBreakNames.indexOf(name)
    }
  }
  // Every 28th syllable of Hangul is H2, the others H3: an arithmetic rule for the reader of the table, not 800 runs.
  return values.fill(lineBreakNames.indexOf('H3'), 0xac_00, 0xd7_a4)
}

/** One character a number, from `#` on. */
function encodeCells(cells: Uint8Array): string {
  if (cells.some((cell) => cell + 0x23 > 0x7e)) throw new Error('Too many states for one character each')
  return String.fromCharCode(...cells.map((cell) => cell + 0x23)).replaceAll(/['\\]/g, '\\$&')
}

/** Line_Break of every code point, resolved as UAX #14 LB1 says and divided where a rule divides a class. */
function writeClasses(): void {
  const values = readClasses()
  const near = values.map((value, codePoint) => (codePoint < nearEnd && !isFar(codePoint) ? value + 1 : 0))
  writeTable(
    'line-break.ts',
    `export const lineBreakNames = [${lineBreakNames.map((name) => `'${name}'`).join(', ')}] as const

/** The classes of U+0000..07FF and U+2000..206F, each one more than its place among the names. */
export const nearLineBreakRuns = '${encodeRuns(near)}'

/** The syllables U+AC00..U+D7A3 are all H3 here; each one that is a multiple of 28 from the first is H2. */
export const lineBreakRuns = '${encodeRuns(values)}'`,
  )
}

/** The rules lines are broken by, compiled: doing that when the program starts takes 10 ms. */
function writeMachine(): void {
  const { decisions, nextStates, conditions } = breakMachine(readerRules)
  writeTable(
    'break-machine.ts',
    `/** By state × class, as the characters from \`#\` on. */
export const encodedDecisions = '${encodeCells(decisions)}'

export const encodedNextStates = '${encodeCells(nextStates)}'

export const breakConditions = ${JSON.stringify(conditions, undefined, 2)}`,
  )
}

/** Writes the tables that src/terminal/breaks.ts reads. */
export function lineBreaks(): void {
  writeClasses()
  writeMachine()
}
