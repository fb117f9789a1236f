import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeRuns } from '../../scripts/unicode/ucd.ts'
import { codePointTable, lazyTable } from '../../src/terminal/code-point-table.ts'

// Every run makes the same tables, so that a failure can be run again.
fc.configureGlobal({ seed: 20_250_307 })

const runs = fc.array(fc.record({ length: fc.integer({ min: 1, max: 40_000 }), value: fc.nat(40) }), { maxLength: 30 })

function tableOf(parts: readonly { readonly length: number; readonly value: number }[]): Uint8Array {
  const table = new Uint8Array(0x11_00_00)
  let end = 0
  for (const { length, value } of parts) {
    table.fill(value, end, end + length)
    end += length
  }
  return table
}

describe('codePointTable()', () => {
  test('reads back what the generator wrote, whole or its beginning', () => {
    fc.assert(
      fc.property(runs, fc.nat(0x11_00_00), (parts, size) => {
        const table = tableOf(parts)
        const encoded = encodeRuns(table)
        expect(Buffer.compare(codePointTable(encoded), table)).toBe(0)
        expect(Buffer.compare(codePointTable(encoded, size), table.subarray(0, size))).toBe(0)
      }),
      { numRuns: 50 },
    )
  })
})

describe('lazyTable()', () => {
  test('gives one value for a code point, within the BMP and beyond', () => {
    const table = lazyTable(
      encodeRuns(
        tableOf([
          { length: 0x61, value: 0 },
          { length: 0x1_ff_9f, value: 7 },
        ]),
      ),
    )
    expect([0x60, 0x61, 0xff_ff, 0x1_00_00, 0x1_ff_ff, 0x2_00_00].map(table.at)).toEqual([0, 7, 7, 7, 7, 0])
    expect(table.bmp()).toHaveLength(0x1_00_00)
    expect(table.bmp()[0xff_ff]).toBe(7)
  })
})
