/** What a table of the Unicode data looks up: the value of a code point, 0 where the table is silent. */
export type CodePointTable = Uint8Array

const CODE_POINTS = 0x11_00_00
const BMP = 0x1_00_00

/**
 * Reads back what scripts/unicode/ucd.ts wrote: numbers in threes, how far a run begins after the end of the one before,
 * how long it is, and its value.
 *
 * @param size How many code points from U+0000 on are wanted: half the time goes into those that hardly any text has.
 */
export function codePointTable(encoded: string, size: number = CODE_POINTS): CodePointTable {
  const table = new Uint8Array(size)
  // JSON.parse, because it is compiled code from the start: a loop of ours over the text takes three times as long.
  const numbers: readonly number[] = JSON.parse(`[${encoded}]`)
  let end = 0
  for (let at = 0; at < numbers.length && end < size; at += 3) {
    const start = end + (numbers[at] ?? 0)
    end = start + (numbers[at + 1] ?? 0)
    table.fill(numbers[at + 2] ?? 0, start, end)
  }
  return table
}

/** A table read when it is first asked for, and its astral part only when a character beyond the BMP comes. */
export interface LazyTable {
  /** The values of U+0000..FFFF. */
  readonly bmp: () => CodePointTable
  /** The value of any code point. */
  readonly at: (codePoint: number) => number
}

/** A table that takes no time until a text needs it. */
export function lazyTable(encoded: string): LazyTable {
  let bmp: CodePointTable | undefined
  let whole: CodePointTable | undefined
  return {
    bmp: () => (bmp ??= codePointTable(encoded, BMP)),
    at: (codePoint) => {
      if (codePoint < BMP) return (bmp ??= codePointTable(encoded, BMP))[codePoint] ?? 0
      return (whole ??= codePointTable(encoded))[codePoint] ?? 0
    },
  }
}
