// The world: with src/host/, the only file that names process or node:fs. Everything else is told by a Host, and a test
// makes its own.

import { fstatSync, readdirSync, writeSync } from 'node:fs'
import type { Bytes } from './bytes.ts'
import { Failed, type Failure } from './failure.ts'
import { beforeEnding } from './host/before-ending.ts'
import { isNullDevice } from './host/null-device.ts'
import { read } from './host/read.ts'
import { codeOf, readFailure, reasonOf } from './host/reasons.ts'

/** What the program asks of the world. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Standard output: whether a person looks at it, and how many columns they see; none where nobody can tell. */
  readonly stdout: { readonly isTerminal: boolean; readonly columns: number | undefined }
  /** Reads a file, or standard input for `-`: a long file as far as it is asked for. Throws Failed. */
  readonly read: (path: string) => Promise<Bytes>
  /** The names and paths of the stored articles. */
  readonly stored: () => readonly StoredArticle[]
  /** Writes to standard output; done when all of it is on its way. Throws Failed. */
  readonly write: (text: string) => Promise<void>
  /** Writes to standard error. */
  readonly complain: (text: string) => void
  /** Asks the controlling terminal. It is afterwards as it was, and nothing of question or answer is left on it. */
  readonly ask: (question: Question) => Promise<Asked>
  /**
   * Sees to it that a signal that ends the program meanwhile writes something to standard output first.
   *
   * @returns What to call once that is written, or need not be.
   */
  readonly leaveBehind: (text: string) => () => void
}

/** What a terminal is asked: all that is sent, when to wait no longer, and how long to wait at most. */
export interface Question {
  readonly text: string
  /** Whether what has come back is all; a byte is a character (Latin-1). */
  readonly isEnough: (answer: string) => boolean
  readonly milliseconds: number
}

/** What came back, be it nothing; or why the terminal was not asked, in the middle of a sentence. */
export type Asked = { readonly answer: string } | { readonly refusal: string }

/** An article that comes with the program. */
export interface StoredArticle {
  readonly name: string
  readonly path: string
}

/**
 * The host of a real process.
 *
 * @param data The folder of the stored articles.
 */
export function nodeHost(data: string): Host {
  let leaving = 0
  return {
    env: process.env,
    get stdout() {
      return isTerminal()
        ? { isTerminal: true, columns: process.stdout.columns }
        : { isTerminal: false, columns: undefined }
    },
    read,
    stored: () => stored(data),
    write: (text) => (leaving > 0 ? writeInPieces(text) : write(text)),
    complain,
    ask: async (question) => {
      const { askTerminal } = await import('./host/ask-terminal.ts')
      return askTerminal(question)
    },
    leaveBehind: (text) => {
      leaving++
      const stop = beforeEnding(() => leaveOnOutput(text))
      return () => {
        leaving--
        stop()
      }
    },
  }
}

/** Asking a descriptor that is no character device whether it is a terminal would load all of Node's sockets. */
function isTerminal(): boolean {
  try {
    const status = fstatSync(1)
    if (!status.isCharacterDevice() || isNullDevice(status)) return false
  } catch {
    return false
  }
  return process.stdout.isTTY
}

function stored(data: string): StoredArticle[] {
  return listFolder(data)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => ({ name: file.slice(0, -'.txt'.length), path: `${data}/${file}` }))
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    throw new Failed(readFailure(path, error))
  }
}

/** UTF-16 units that are written without a look at the signals that have come. */
const piece = 2048

/** A signal is heard between two writes, and only when the program comes to rest there. */
async function writeInPieces(text: string): Promise<void> {
  for (let at = 0; at < text.length;) {
    // Not between the halves of a surrogate pair.
    const end = at + piece + (text.charCodeAt(at + piece - 1) >> 10 === 0x36 ? 1 : 0)
    await write(text.slice(at, end))
    await new Promise((resolve) => setImmediate(resolve))
    at = end
  }
}

function leaveOnOutput(text: string): void {
  try {
    writeSync(1, text)
  } catch {
    // Nobody is there to leave it to.
  }
}

/** Where text is encoded to be written: to make room for it anew each time would cost more than to encode it. */
let room = new Uint8Array(0)

/** Text as UTF-8, until the next one is. */
function encoded(text: string): Uint8Array {
  // A UTF-16 unit takes three bytes at most.
  if (room.length < text.length * 3) room = new Uint8Array(text.length * 3)
  return room.subarray(0, encoder.encodeInto(text, room).written)
}

const encoder = new TextEncoder()

async function write(text: string): Promise<void> {
  const bytes = encoded(text)
  let written = 0
  while (written < bytes.length) {
    try {
      written += writeSync(1, bytes, written)
    } catch (error) {
      // A pipe that another program made non-blocking is full: the stream knows how to wait.
      if (codeOf(error) === 'EAGAIN') return writeToStream(bytes.subarray(written))
      throw new Failed(writeFailure(error))
    }
  }
}

function writeToStream(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(new Failed(writeFailure(error)))
    process.stdout.once('error', fail)
    process.stdout.write(bytes, (error) => {
      if (error) return fail(error)
      process.stdout.off('error', fail)
      resolve()
    })
  })
}

function writeFailure(error: unknown): Failure {
  return codeOf(error) === 'EPIPE' ? { kind: 'reader-gone' } : { kind: 'unwritable', reason: reasonOf(error) }
}

function complain(text: string): void {
  try {
    writeSync(2, text)
  } catch {
    // Nobody listens, and there is no one else to tell.
  }
}
