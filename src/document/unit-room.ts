/**
 * Room for UTF-16 units that are looked at or computed one by one: the same room every time, so that what is in it has
 * to be done with before anybody asks for it again.
 */
export interface UnitRoom {
  /** Room for so many units, or more. */
  readonly units: (length: number) => Uint16Array
  /** The units of a text. */
  readonly read: (text: string) => Uint16Array
  /** The string of the first units, lone surrogates and all. */
  readonly text: (length: number) => string
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/**
 * Strings put together of single characters take ten times as long, and asking a string for its units one by one twice
 * as long as to have all of them copied: Node copies them as they are in memory, where that is as UTF-16LE has them.
 */
export function unitRoom(): UnitRoom {
  let units = new Uint16Array(256)
  let bytes = Buffer.from(units.buffer)
  const room = (length: number): Uint16Array => {
    if (units.length < length) {
      units = new Uint16Array(Math.max(length, 2 * units.length))
      bytes = Buffer.from(units.buffer)
    }
    return units
  }
  const inOrder = (length: number): void => {
    if (!isLittleEndian) bytes.subarray(0, 2 * length).swap16()
  }
  return {
    units: room,
    read: (text) => {
      const taken = room(text.length)
      bytes.write(text, 0, 'utf16le')
      inOrder(text.length)
      return taken
    },
    text: (length) => {
      inOrder(length)
      return bytes.toString('utf16le', 0, 2 * length)
    },
  }
}
