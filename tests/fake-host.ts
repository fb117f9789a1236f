import { heldBytes, type Bytes } from '../src/bytes.ts'
import { Failed, type ExitCode, type Failure } from '../src/failure.ts'
import type { Host } from '../src/host.ts'
import { main } from '../src/main.ts'

/** A world made up for a test. Files are text, bytes, or the failure that opening them meets. */
export interface FakeWorld {
  readonly files?: Readonly<Record<string, string | Uint8Array | Bytes | Failure>>
  /** What standard input holds. */
  readonly input?: string
  /** Stored articles by name. */
  readonly stored?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** The columns of the terminal; a pipe where it is left out, a terminal that cannot tell where it is 0. */
  readonly columns?: number
  /** What every write meets. */
  readonly writing?: Failure
  /** What the terminal answers when it is asked; there is none to ask where it is left out. */
  readonly answer?: string
}

/** A host that reads from a map and remembers what it was given to write. */
export interface FakeHost extends Host {
  readonly output: () => string
  readonly complaints: () => string
  /** How often the terminal was asked. */
  readonly questions: () => number
}

export function fakeHost(world: FakeWorld): FakeHost {
  const { files = {}, input = '', stored = {}, env = {}, columns, writing, answer } = world
  let questions = 0
  const written: string[] = []
  const complained: string[] = []
  const readable: FakeWorld['files'] = {
    ...files,
    '-': input,
    ...Object.fromEntries(Object.entries(stored).map(([name, text]) => [storedPath(name), text])),
  }
  return {
    env,
    stdout: { isTerminal: columns !== undefined, columns },
    read: async (path) => {
      const content = readable[path] ?? { kind: 'no-such-file', path }
      if (typeof content === 'string') return heldBytes(new TextEncoder().encode(content))
      if (content instanceof Uint8Array) return heldBytes(content)
      if (!('kind' in content)) return content
      throw new Failed(content)
    },
    stored: () => Object.keys(stored).map((name) => ({ name, path: storedPath(name) })),
    write: async (text) => {
      if (writing !== undefined) throw new Failed(writing)
      written.push(text)
    },
    complain: (text) => {
      complained.push(text)
    },
    ask: async ({ isEnough }) => {
      questions++
      if (answer === undefined) return { refusal: 'there is no terminal to ask' }
      // A real terminal is not waited for any longer once there is enough.
      const lengths = Array.from({ length: answer.length + 1 }, (_, length) => length)
      return {
        answer: answer.slice(
          0,
          lengths.find((length) => isEnough(answer.slice(0, length))),
        ),
      }
    },
    leaveBehind: () => () => undefined,
    questions: () => questions,
    output: () => written.join(''),
    complaints: () => complained.join(''),
  }
}

const storedPath = (name: string): string => `/stored/${name}.txt`

/** What a run of the program left behind. */
export interface Run {
  readonly code: ExitCode
  readonly output: string
  readonly complaints: string
}

/** Runs the program in a world made up. */
export async function run(args: readonly string[], world: FakeWorld = {}): Promise<Run> {
  const host = fakeHost(world)
  const code = await main(args, host)
  return { code, output: host.output(), complaints: host.complaints() }
}
