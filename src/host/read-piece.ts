import { readSync } from 'node:fs'
import { codeOf } from './reasons.ts'

/**
 * Reads once, from `position` in a file, or on from where the last such read ended.
 *
 * @returns How many bytes, 0 at the end; or that somebody is there who has written none yet.
 */
export function readPiece(descriptor: number, room: Uint8Array, position: number | null): number | 'nothing yet' {
  try {
    return readSync(descriptor, room, 0, room.length, position)
  } catch (error) {
    const code = codeOf(error)
    // Windows says EOF, and a signal can come between.
    if (code === 'EOF') return 0
    if (code === 'EAGAIN' || code === 'EINTR') return 'nothing yet'
    throw error
  }
}
