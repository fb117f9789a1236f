import { encodeRuns, rows, writeTable } from './ucd.ts'

/** UAX #29 table 2, "Other" first: 0 is what a table of runs leaves out. The last is Extended_Pictographic of UTS #51. */
const names =
  'Other CR LF Control Extend ZWJ Regional_Indicator Prepend SpacingMark L V T LV LVT Extended_Pictographic'.split(' ')

/** Grapheme_Cluster_Break of every code point. */
export function graphemeBreaks(): void {
  const values = new Uint8Array(0x11_0000)
  for (const { first, last, fields } of rows('emoji/emoji-data.txt')) {
    if (fields[0] === 'Extended_Pictographic') values.fill(names.indexOf('Extended_Pictographic'), first, last + 1)
  }
  for (const { first, last, fields } of rows('auxiliary/GraphemeBreakProperty.txt')) {
    const value = names.indexOf(fields[0] ?? '')
    if (value === -1) throw new Error(`Unknown grapheme break "${fields[0]}"`)
    // Every 28th syllable of Hangul is LV, the others LVT: an arithmetic rule for grapheme.ts, not 800 runs.
    if (fields[0] !== 'LV') values.fill(value, first, last + 1)
  }
  values.fill(names.indexOf('LVT'), 0xac_00, 0xd7_a4)
  writeTable(
    'grapheme-breaks.ts',
    `export const graphemeBreakNames = [${names.map((name) => `'${name}'`).join(', ')}] as const

/** The syllables U+AC00..U+D7A3 are all LVT here; each one that is a multiple of 28 from the first is LV. */
export const graphemeBreakRuns = '${encodeRuns(values)}'`,
  )
}
