// A string of UTF-16 units that were computed one by one. Strings put together of single characters take ten times as long.

let units = new Uint16Array(1024)
let bytes = Buffer.from(units.buffer)

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/**
 * Room for so many UTF-16 units: the same room every time, so that it has to be written and given to `fromUnits` before
 * anybody else asks for it.
 */
export function roomForUnits(length: number): Uint16Array {
  if (units.length < length) {
    units = new Uint16Array(Math.max(length, 2 * units.length))
    bytes = Buffer.from(units.buffer)
  }
  return units
}

/** The string of the first units in that room, lone surrogates and all. */
export function fromUnits(length: number): string {
  if (!isLittleEndian) return Array.from(units.subarray(0, length), (unit) => String.fromCharCode(unit)).join('')
  return bytes.toString('utf16le', 0, 2 * length)
}
