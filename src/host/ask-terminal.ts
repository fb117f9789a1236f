import { constants, openSync, writeSync } from 'node:fs'
import type { OnReadOpts, SocketConstructorOpts } from 'node:net'
import { ReadStream } from 'node:tty'
import type { Asked, Question } from '../host.ts'
import { beforeEnding } from './before-ending.ts'
import { noTerminal, reasonNotToAsk } from './foreground.ts'

/**
 * Asks the controlling terminal, and waits for its answer no longer than the question allows.
 *
 * The terminal is raw and without echo meanwhile, and its settings are given back on every way out. The line of the
 * screen that the cursor is in is wiped: some terminals print a part of a question they do not know.
 */
export async function askTerminal(question: Question): Promise<Asked> {
  const reason = reasonNotToAsk()
  if (reason !== undefined) return { refusal: reason }
  let output: number
  let terminal: ReadStream
  try {
    output = openTerminal()
    terminal = new ReadStream(openTerminal())
  } catch {
    return { refusal: noTerminal }
  }
  terminal.on('error', () => undefined)
  const giveBack = (): void => {
    terminal.setRawMode(false)
    terminal.destroy()
  }
  const stop = beforeEnding(giveBack)
  let gathered: Gathered
  try {
    terminal.setRawMode(true)
    if (await isTypedAhead()) return { refusal: 'keys were typed ahead, which reading the answer would swallow' }
    gathered = await gather(terminal, output, question)
  } finally {
    stop()
    giveBack()
  }
  // To all of the job, as the terminal would have sent it. Where the signal is not heeded, the program goes on.
  if (gathered.signal !== undefined) process.kill(0, gathered.signal)
  return { answer: gathered.answer }
}

/** A descriptor of its own, whatever the standard streams are. Those that a stream makes its own are left to it. */
const openTerminal = (): number => openSync('/dev/tty', constants.O_RDWR | constants.O_NOCTTY)

/** What came back, and the signal that a key pressed meanwhile stands for. */
interface Gathered {
  readonly answer: string
  readonly signal?: NodeJS.Signals | undefined
}

/** The keys that a raw terminal no longer makes signals of: Ctrl-C, Ctrl-\ and Ctrl-Z. */
const signalKeys: ReadonlyMap<string, NodeJS.Signals> = new Map([
  ['\u0003', 'SIGINT'],
  ['\u001c', 'SIGQUIT'],
  ['\u001a', 'SIGTSTP'],
])

const wipe = '\r\u001b[K'

function gather(terminal: ReadStream, output: number, { text, isEnough, milliseconds }: Question): Promise<Gathered> {
  return new Promise((resolve) => {
    let answer = ''
    const finish = (signal?: NodeJS.Signals): void => {
      clearTimeout(timer)
      send(output, wipe)
      resolve({ answer, signal })
    }
    const timer = setTimeout(finish, milliseconds)
    terminal.on('error', () => finish())
    terminal.on('data', (bytes: Buffer) => {
      const piece = bytes.toString('latin1')
      answer += piece
      const key = [...piece].find((character) => signalKeys.has(character))
      if (key !== undefined) finish(signalKeys.get(key))
      else if (isEnough(answer)) finish()
    })
    send(output, text)
  })
}

function send(output: number, text: string): void {
  try {
    writeSync(output, text)
  } catch {
    // Nobody is there to ask any more; no answer will come.
  }
}

/**
 * Whether there is something to read, without reading it: a stream that has no room for anything fails, with ENOBUFS,
 * once there is something to put there.
 */
async function isTypedAhead(): Promise<boolean> {
  const noRoom: SocketConstructorOpts & { readonly onread: OnReadOpts } = {
    onread: { buffer: new Uint8Array(0), callback: () => false },
  }
  const peeking = new ReadStream(openTerminal(), noRoom)
  let failed = false
  peeking.on('error', () => {
    failed = true
  })
  peeking.resume()
  // One turn to begin watching, one to be told, and one to be sure.
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
  peeking.destroy()
  return failed
}
