// Runs the real program on a pseudo-terminal, as a shell does.

import { spawn } from '@lydell/node-pty'
import { question } from '../src/terminal/question.ts'
import { environment, root, showsInsides, type Circumstances } from './run-article.ts'
import { knownTerminal, replyOf } from './terminal/replies.ts'

/** What a terminal showed, its line ends as newlines. */
export interface Screen {
  readonly code: number
  readonly text: string
}

/** `slowly`: the terminal takes a breath after each piece it is sent. */
interface TerminalCircumstances extends Omit<Circumstances, 'input'> {
  readonly slowly?: boolean
}

/** Holds the terminal open until all is read: what is still on its way when the last process ends may be lost. */
const thenWait = 'article "$@"; code=$?; printf "\\036"; read -r; exit $code'

/** A question, and the wiping of its line. */
const asking = [question, '\r\u001b[K']

/**
 * Runs the program on a pseudo-terminal of so many columns, as a shell does. Asked what it is, the terminal answers as
 * xterm does. Throws where the program shows a stack trace.
 */
export function runOnTerminal(
  columns: number,
  args: readonly string[],
  { cwd = root, env, slowly = false }: TerminalCircumstances = {},
): Promise<Screen> {
  return new Promise((resolve, reject) => {
    const { TERM: name = 'xterm', ...rest } = environment(env)
    const options = { name, cols: columns, rows: 24, cwd, env: rest }
    const terminal = spawn('bash', ['--norc', '-c', thenWait, 'bash', ...args], options)
    let shown = ''
    let isAsked = false
    terminal.onData((data) => {
      shown += data
      if (!isAsked && shown.includes(question)) {
        isAsked = true
        terminal.write(replyOf(knownTerminal('xterm')))
      }
      if (data.includes('\u001e')) terminal.write('\n')
      if (slowly) {
        terminal.pause()
        setTimeout(() => terminal.resume(), 1)
      }
    })
    terminal.onExit(({ exitCode }) => {
      let text = shown.slice(0, shown.indexOf('\u001e')).replaceAll('\r\n', '\n')
      for (const part of asking) text = text.replace(part, '')
      if (showsInsides(text)) reject(new Error(`A stack trace came out:\n${text}`))
      else resolve({ code: exitCode, text })
    })
  })
}
