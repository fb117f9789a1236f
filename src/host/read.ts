import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync, statSync } from 'node:fs'
import { Failed } from '../failure.ts'
import { isNullDevice } from './null-device.ts'
import { codeOf, readFailure } from './reasons.ts'

/** Bytes that are read at most: what is longer is no article, and no string of Node holds much more. */
const mostBytes = 512_000_000

/** Milliseconds that a pipe with a name is waited for until somebody opens it to write. */
const patience = 5000

/**
 * Reads a file whole, or standard input for `-`. Throws Failed.
 *
 * A pipe is read as long as somebody writes. What has no end, or nothing to read, is refused: devices but terminals,
 * sockets, directories.
 */
export async function read(path: string): Promise<Uint8Array> {
  const descriptor = descriptorOf(path)
  try {
    if (descriptor !== undefined) return await readDescriptor(path, descriptor, 0)
    const opened = open(path)
    try {
      return await readDescriptor(path, opened, patience)
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    throw new Failed(readFailure(path, error))
  }
}

/** The descriptor that a path is another name of. To open such a path anew would make a reader more of a pipe. */
function descriptorOf(path: string): number | undefined {
  if (path === '-' || path === '/dev/stdin') return 0
  if (!path.startsWith('/')) return undefined
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/.exec(path)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** Opens without waiting: a pipe would be waited for until somebody writes to it. */
function open(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    throw whyNotOpened(path, codeOf(error)) ?? error
  }
}

function whyNotOpened(path: string, code: string | undefined): Failed | undefined {
  try {
    if (code === 'ENOENT') return dangling(path, readlinkSync(path))
    if (code === 'ENXIO' && statSync(path).isSocket()) return special(path, 'socket')
  } catch {
    // It is not even a link; or is no longer there to be asked.
  }
  return undefined
}

const unreadable = (path: string, reason: string, remedy: string): Failed =>
  new Failed({ kind: 'unreadable', path, reason, remedy })

const dangling = (path: string, target: string): Failed =>
  unreadable(path, `it is a link to "${target}", which does not exist`, 'Make the link anew, or name another file')

const special = (path: string, what: 'socket' | 'device'): Failed =>
  unreadable(path, `it is a ${what}, not a file`, 'Pipe what is to be read of it: COMMAND | article text -')

const tooLarge = (path: string): Failed =>
  unreadable(path, 'it is larger than 512 MB', 'Cut it in parts: split --line-bytes 100M FILE')

const silent = (path: string): Failed =>
  unreadable(path, 'it is a pipe that nobody writes to', 'Start the program that writes to it first')

async function readDescriptor(path: string, descriptor: number, waiting: number): Promise<Uint8Array> {
  const status = fstatSync(descriptor)
  if (status.isCharacterDevice()) {
    if (isNullDevice(status)) return new Uint8Array(0)
    if (!(await isTerminal(descriptor))) throw special(path, 'device')
  }
  if (status.isBlockDevice()) throw special(path, 'device')
  if (status.isFile() && status.size > mostBytes) throw tooLarge(path)
  return gather(path, descriptor, { size: status.isFile() ? status.size : 0, waiting: status.isFIFO() ? waiting : 0 })
}

async function isTerminal(descriptor: number): Promise<boolean> {
  const { isatty } = await import('node:tty')
  return isatty(descriptor)
}

/** Bytes asked for at once where nobody says how many there are: what a pipe of Linux holds. */
const piece = 65_536

/** `size` in bytes, where it is known; `waiting` the milliseconds that an end may turn out to be none yet. */
interface Expected {
  readonly size: number
  readonly waiting: number
}

async function gather(path: string, descriptor: number, { size, waiting }: Expected): Promise<Uint8Array> {
  const full: Uint8Array[] = []
  // One more than there should be, so that the end is seen without a second piece. Bytes, and no Buffer of Node: what a
  // Buffer does in its own way costs a start more than it saves.
  let filling = new Uint8Array(size > 0 ? size + 1 : piece)
  let filled = 0
  for (let total = 0; total <= mostBytes;) {
    const length = await readNext(descriptor, filling.subarray(filled), total === 0 ? waiting : 0)
    if (length === undefined) throw silent(path)
    if (length === 0) return full.length === 0 ? filling.subarray(0, filled) : joined(full, filling.subarray(0, filled))
    total += length
    filled += length
    if (filled < filling.length) continue
    full.push(filling)
    filling = new Uint8Array(piece)
    filled = 0
  }
  throw tooLarge(path)
}

const joined = (full: readonly Uint8Array[], last: Uint8Array): Uint8Array => Buffer.concat([...full, last])

/**
 * Reads what is next, and waits until there is something.
 *
 * @param waiting The milliseconds that an end may turn out to be none: a pipe ends when nobody has it open to write, and
 *   begins so.
 * @returns How many bytes, 0 at the end; nothing where nobody came.
 */
async function readNext(descriptor: number, room: Uint8Array, waiting: number): Promise<number | undefined> {
  // Not performance.now(): naming it loads much of Node.
  const until = process.uptime() + waiting / 1000
  let isExpected = waiting > 0
  for (;;) {
    const length = readPiece(descriptor, room)
    if (length === 'nothing yet') isExpected = false
    else if (length > 0 || !isExpected) return length
    else if (process.uptime() > until) return undefined
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** How many bytes were read, 0 at the end; or that somebody is there who has written none yet. */
function readPiece(descriptor: number, room: Uint8Array): number | 'nothing yet' {
  try {
    return readSync(descriptor, room)
  } catch (error) {
    const code = codeOf(error)
    // Windows says EOF, and a signal can come between.
    if (code === 'EOF') return 0
    if (code === 'EAGAIN' || code === 'EINTR') return 'nothing yet'
    throw error
  }
}
