/** What a table of the Unicode data looks up: the value of a code point, 0 where the table is silent. */
export type CodePointTable = Uint8Array

/** Reads back what scripts/unicode/ucd.ts wrote: runs `start+length:value` in base 36, starts counted from the end of the run before. */
export function codePointTable(encoded: string): CodePointTable {
  const table = new Uint8Array(0x11_0000)
  let end = 0
  for (const run of encoded.split(' ')) {
    const plus = run.indexOf('+')
    const colon = run.indexOf(':', plus)
    const start = end + Number.parseInt(run.slice(0, plus), 36)
    end = start + Number.parseInt(run.slice(plus + 1, colon), 36)
    table.fill(Number.parseInt(run.slice(colon + 1), 36), start, end)
  }
  return table
}
