import stringWidth from 'string-width'
import { encodeRuns, readUcd, rows, writeTable } from './ucd.ts'

/** One cell is left out of the table, being what most characters take. */
const one = 0
const none = 1
const two = 2
const cluster = 3

/**
 * Zero for string-width, one cell on terminals: SHY on 13 of 14 terminals measured; the signs that go round a number
 * (U+0600..0605, U+06DD, U+08E2) on 6 of 14. Where terminals differ the greater width is the safe one: a line may end
 * a cell early but never runs over its column.
 */
const oneCell: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x6_00, 0x6_05],
  [0x6_dd, 0x6_dd],
  [0x8_e2, 0x8_e2],
]

/** What may be drawn together with its neighbours in another width than theirs: the code point alone does not tell. */
const inClusters: readonly (readonly [number, number])[] = [
  [0x11_00, 0x11_ff], // Hangul jamo
  [0x20_0d, 0x20_0d], // ZWJ
  [0x20_e3, 0x20_e3], // the keycap
  [0xa9_60, 0xa9_7c], // Hangul jamo, extended A
  [0xd7_b0, 0xd7_fb], // Hangul jamo, extended B
  [0xfe_0f, 0xfe_0f], // the variation selector that asks for an emoji
  [0x1_f1_e6, 0x1_f1_ff], // regional indicators
  [0x1_f3_fb, 0x1_f3_ff], // skin tones
]

/** Which code points the files know. Of the others, Unicode's newer versions included, string-width has to tell. */
function assigned(): Uint8Array {
  const known = new Uint8Array(0x11_0000)
  let first = 0
  for (const line of readUcd('UnicodeData.txt').split('\n')) {
    const [code = '', name = ''] = line.split(';')
    const last = Number.parseInt(code, 16)
    if (name.endsWith(', First>')) first = last
    else known.fill(1, name.endsWith(', Last>') ? first : last, last + 1)
  }
  return known
}

function fromFiles(): Uint8Array {
  const values = new Uint8Array(0x11_0000)
  for (const { first, last, fields } of rows('EastAsianWidth.txt')) {
    if (/^[WF]$/.test(fields[0] ?? '')) values.fill(two, first, last + 1)
  }
  for (const { first, last, fields } of rows('extracted/DerivedGeneralCategory.txt')) {
    if (/^(?:Mn|Me|Cc|Cf|Cs)$/.test(fields[0] ?? '')) values.fill(none, first, last + 1)
  }
  for (const { first, last, fields } of rows('DerivedCoreProperties.txt')) {
    if (fields[0] === 'Default_Ignorable_Code_Point') values.fill(none, first, last + 1)
  }
  return values
}

/** Unicode 16 gave these another width than the files, which may be older: to the symbols of the Yijing, and to an Ahom mark. */
const since16: readonly (readonly [first: number, last: number, value: number])[] = [
  [0x26_30, 0x26_37, two],
  [0x26_8a, 0x26_8f, two],
  [0x4d_c0, 0x4d_ff, two],
  [0x1_17_1e, 0x1_17_1e, one],
  [0x1_d3_00, 0x1_d3_56, two],
  [0x1_d3_60, 0x1_d3_76, two],
]

/** How many terminal cells each code point takes: East_Asian_Width, and none for marks, controls and the ignorable. */
export function widths(): void {
  const values = fromFiles()
  const known = assigned()
  for (let codePoint = 0; codePoint < values.length; codePoint += 1) {
    if (known[codePoint] === 0)
      values[codePoint] = [none, one, two][stringWidth(String.fromCodePoint(codePoint))] ?? one
  }
  for (const [first, last, value] of since16) values.fill(value, first, last + 1)
  for (const [first, last] of oneCell) values.fill(one, first, last + 1)
  const alone = values.slice()
  for (const [first, last] of inClusters) values.fill(cluster, first, last + 1)
  const clusters = alone.map((value, codePoint) => (values[codePoint] === cluster ? value : 0))
  writeTable(
    'widths.ts',
    `/** 0 is one cell, 1 none, 2 two, 3 that the neighbours have a say. */
export const widthRuns = '${encodeRuns(values)}'

/** The same for the code points of value 3 when they stand alone. */
export const aloneWidthRuns = '${encodeRuns(clusters)}'`,
  )
}
