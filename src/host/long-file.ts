import { closeSync } from 'node:fs'
import type { Bytes } from '../bytes.ts'
import { Failed } from '../failure.ts'
import { readPiece } from './read-piece.ts'
import { readFailure } from './reasons.ts'

/** A file that is open, and is its own from now on: `close` closes it. */
export interface OpenFile {
  readonly path: string
  readonly descriptor: number
  /** Its bytes. What is written behind them later is none of it. */
  readonly size: number
}

/**
 * The bytes of a file, read by position into one room as they are asked for, as often as that is: to read ten megabytes
 * twice into memory that is warm costs a fraction of what it costs to read them once into memory that is fresh.
 */
export function longFile({ path, descriptor, size }: OpenFile): Bytes {
  let isOpen = true
  let room = new Uint8Array(0)
  /** Where the bytes in the room are from. */
  let held = { start: 0, end: 0 }
  return {
    length: size,
    part: (start, end) => {
      if (start < held.start || end > held.end) {
        if (!isOpen) throw new Error('A file is read after it was closed')
        if (room.length < end - start) room = new Uint8Array(end - start)
        held = { start, end: start + readAt(room.subarray(0, end - start), start, { path, descriptor }) }
      }
      return room.subarray(start - held.start, Math.min(end, held.end) - held.start)
    },
    close: () => {
      if (isOpen) closeSync(descriptor)
      isOpen = false
      room = new Uint8Array(0)
    },
  }
}

/** Fills the room, or as much of it as the file has bytes for. Throws Failed. */
function readAt(room: Uint8Array, start: number, { path, descriptor }: Omit<OpenFile, 'size'>): number {
  let filled = 0
  try {
    while (filled < room.length) {
      const length = readPiece(descriptor, room.subarray(filled), start + filled)
      if (length === 0) break
      if (length !== 'nothing yet') filled += length
    }
  } catch (error) {
    throw new Failed(readFailure(path, error))
  }
  return filled
}
