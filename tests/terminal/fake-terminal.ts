// A terminal made up, on a real pseudo-terminal: it answers as a known one does, or worse, and sees what is left behind.

import { spawn } from '@lydell/node-pty'
import { queries, question } from '../../src/terminal/question.ts'
import { environment, root, showsInsides } from '../run-article.ts'
import { replyOf, type KnownTerminal } from './replies.ts'

/** What a terminal sends once it is asked: pieces, each so many milliseconds after the one before. */
export type Answering = readonly (readonly [milliseconds: number, piece: string])[]

/** What the terminal is, and what happens in it. */
export interface Staging {
  readonly terminal: KnownTerminal
  /** Left out, it answers as it does, all at once. */
  readonly answering?: Answering
  /** A line of bash; `article` is on its PATH. */
  readonly line: string
  readonly env?: Readonly<Record<string, string>>
  /** What has been typed before the program starts. */
  readonly typedAhead?: string
  /** Has its say whenever something comes. */
  readonly onOutput?: (all: string, write: (keys: string) => void) => void
}

/** What was seen. */
export interface Seen {
  /** All that came between the shell's own marks, the question cut out of it. */
  readonly text: string
  readonly wasAsked: boolean
  /** Exit code of the line. */
  readonly code: number
  /** Settings of the terminal before and after, as `stty -g` tells them. */
  readonly before: string
  readonly after: string
  /** What somebody who reads next finds in the input. */
  readonly left: string
}

const mark = '\u001e'

/**
 * Tells settings, runs the line, tells the exit code and settings again, and reads what is left in the input. What runs
 * is a child of the shell, as at a prompt; the shell itself does not mind Ctrl-C.
 */
const script = `trap : INT TERM
printf '\\036%s\\036' "$(stty -g)"
bash --norc -c "$LINE"
code=$?
printf '\\036%s\\036%s\\036' "$code" "$(stty -g)"
stty -icanon -echo min 0 time 1
left=$(dd bs=1000 count=1 2>/dev/null | od -An -tx1 | tr -d ' \\n')
printf '%s\\036' "$left"
read -r`

/** Runs a line of bash in a terminal that is made up. */
export function inTerminal(staging: Staging): Promise<Seen> {
  const { terminal, answering = [[0, replyOf(terminal)]], line, env, typedAhead, onOutput } = staging
  return new Promise((resolve, reject) => {
    const variables = environment({ ...terminal.env, LINE: line, ...env })
    const name = variables['TERM'] ?? ''
    const screen = spawn('bash', ['--norc', '-c', script], { name, cols: 80, rows: 24, cwd: root, env: variables })
    let all = ''
    let isAsked = false
    let isStarted = false
    screen.onData((data) => {
      all += data
      const parts = all.split(mark)
      if (!isStarted && parts.length > 2) {
        isStarted = true
        if (typedAhead !== undefined) screen.write(typedAhead)
      }
      if (!isAsked && all.includes(question)) {
        isAsked = true
        void answer(answering, (piece) => screen.write(piece))
      }
      onOutput?.(all, (keys) => screen.write(keys))
      if (parts.length > 6) screen.write('\n')
    })
    screen.onExit(() => {
      const [, before = '', shown = '', code = '', after = '', left = ''] = all.split(mark)
      if (showsInsides(shown)) return reject(new Error(`A stack trace came out:\n${shown}`))
      return resolve({
        text: shown.replaceAll('\r\n', '\n').replace(question, ''),
        wasAsked: isAsked,
        code: Number(code),
        before,
        after,
        left: Buffer.from(left, 'hex').toString(),
      })
    })
  })
}

async function answer(answering: Answering, write: (piece: string) => void): Promise<void> {
  for (const [milliseconds, piece] of answering) {
    if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds))
    write(piece)
  }
}

/** A terminal's answer in five pieces, cut wherever that falls. */
export function inPieces(terminal: KnownTerminal): Answering {
  const reply = replyOf(terminal)
  const length = Math.ceil(reply.length / 5)
  return Array.from({ length: 5 }, (_, at) => [2, reply.slice(at * length, (at + 1) * length)] as const)
}

/** A terminal's answer with other things before, between and after its parts, but for after the last. */
export const withGarbage = ({ replies }: KnownTerminal): string =>
  queries.map(({ name }) => `\u001b[12;40R\u001b]11;rgb:0/0/0\u0007${replies[name] ?? ''}`).join('')
