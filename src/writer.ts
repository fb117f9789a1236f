import type { Host } from './host.ts'

/** Gathers small pieces for standard output. Nothing is written before there is something to write. */
export interface Writer {
  /** Takes all pieces, writing as it goes: the first pieces are out before the last are made. */
  readonly writeAll: (pieces: Iterable<string>) => Promise<void>
  /** Writes what is left. */
  readonly flush: () => Promise<void>
}

/**
 * UTF-16 units gathered before they are written. At first what a screen holds, for a reader who wants no more than that
 * and ends the program; then twice as many each time, up to the size of a Linux pipe, nearly, in Arabic.
 */
const least = 4096
const most = 32_768

export function writer({ write }: Pick<Host, 'write'>): Writer {
  let gathered = ''
  let enough = least
  const flush = async (): Promise<void> => {
    const text = gathered
    gathered = ''
    if (text !== '') await write(text)
  }
  const writeAll = async (pieces: Iterable<string>): Promise<void> => {
    for (const piece of pieces) {
      gathered += piece
      if (gathered.length < enough) continue
      await flush()
      enough = Math.min(2 * enough, most)
    }
  }
  return { writeAll, flush }
}
