import type { Host } from './host.ts'

/** Gathers small pieces for standard output. Nothing is written before there is something to write. */
export interface Writer {
  /** Takes all pieces, writing as it goes: the first pieces are out before the last are made. */
  readonly writeAll: (pieces: Iterable<string>) => Promise<void>
  /** Writes what is left. */
  readonly flush: () => Promise<void>
}

/** UTF-16 units gathered before they are written: the size of a Linux pipe, nearly, in Arabic. */
const enough = 32_768

export function writer({ write }: Pick<Host, 'write'>): Writer {
  let gathered = ''
  const flush = async (): Promise<void> => {
    const text = gathered
    gathered = ''
    if (text !== '') await write(text)
  }
  const writeAll = async (pieces: Iterable<string>): Promise<void> => {
    for (const piece of pieces) {
      gathered += piece
      if (gathered.length >= enough) await flush()
    }
  }
  return { writeAll, flush }
}
