import { closeSync, constants, fstatSync, openSync, readlinkSync, statSync, type Stats } from 'node:fs'
import { heldBytes, type Bytes } from '../bytes.ts'
import { Failed } from '../failure.ts'
import { longFile } from './long-file.ts'
import { isNullDevice } from './null-device.ts'
import { readPiece } from './read-piece.ts'
import { codeOf, readFailure } from './reasons.ts'

/** Bytes that are read at most: what is longer is no article, and no string of Node holds much more. */
const mostBytes = 512_000_000

/** Milliseconds that a pipe with a name is waited for until somebody opens it to write. */
const patience = 5000

/** A file of more bytes is read as far as somebody asks; a shorter one at once, which costs a start less. */
const mostAtOnce = 262_144

/**
 * Reads what a path names, or standard input for `-`. Throws Failed.
 *
 * A pipe is read as long as somebody writes. What has no end, or nothing to read, is refused: devices but terminals,
 * sockets, directories.
 */
export async function read(path: string): Promise<Bytes> {
  const descriptor = descriptorOf(path)
  try {
    return await (descriptor === undefined ? openToRead(path) : readDescriptor(path, descriptor))
  } catch (error) {
    throw new Failed(readFailure(path, error))
  }
}

/** Opens what a path names. A long file is left open, for as long as somebody reads it. */
async function openToRead(path: string): Promise<Bytes> {
  const descriptor = open(path)
  let isLeftOpen = false
  try {
    const status = fstatSync(descriptor)
    isLeftOpen = status.isFile() && status.size > mostAtOnce && status.size <= mostBytes
    return isLeftOpen
      ? longFile({ path, descriptor, size: status.size })
      : await gathered(path, descriptor, { status, patience })
  } finally {
    if (!isLeftOpen) closeSync(descriptor)
  }
}

/** Reads one that others may read too: from where they are in it, to its end. */
const readDescriptor = (path: string, descriptor: number): Promise<Bytes> =>
  gathered(path, descriptor, { status: fstatSync(descriptor), patience: 0 })

/** The descriptor that a path is another name of. To open such a path anew would make a reader more of a pipe. */
function descriptorOf(path: string): number | undefined {
  if (path === '-' || path === '/dev/stdin') return 0
  if (!path.startsWith('/dev/') && !path.startsWith('/proc/')) return undefined
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

/** What was opened, and for how many milliseconds an end may turn out to be none yet where it is a pipe. */
interface Opened {
  readonly status: Stats
  readonly patience: number
}

async function gathered(path: string, descriptor: number, opened: Opened): Promise<Bytes> {
  const { status } = opened
  if (status.isCharacterDevice()) {
    if (isNullDevice(status)) return heldBytes(new Uint8Array(0))
    if (!(await isTerminal(descriptor))) throw special(path, 'device')
  }
  if (status.isBlockDevice()) throw special(path, 'device')
  if (status.isFile() && status.size > mostBytes) throw tooLarge(path)
  const size = status.isFile() ? status.size : 0
  return heldBytes(await gather(path, descriptor, { size, waiting: status.isFIFO() ? opened.patience : 0 }))
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
    const length = readPiece(descriptor, room, null)
    if (length === 'nothing yet') isExpected = false
    else if (length > 0 || !isExpected) return length
    else if (process.uptime() > until) return undefined
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
