// Runs the real program: bin/article.js, by the Node that runs the tests, in a process of its own.

import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url))
export const program = join(root, 'bin/article.js')

/** A link to the program, in a folder of its own. tests/build.ts makes it. */
export const link = join(root, 'node_modules/.cache/article-tests/article')

/** What surrounds a run. The environment is these variables and a few that every run has, nothing of the tests' own. */
export interface Circumstances {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  /** Who runs it, where that is not who runs the tests. */
  readonly uid?: number
}

/** What came of a run: the exit code (null where a signal ended it), and what was written where. */
export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program with its three streams piped. Throws where it shows a stack trace, whatever the test is about. */
export const runArticle = (args: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> =>
  run([process.execPath, program, ...args], circumstances)

/**
 * Runs a line of bash that finds `article` on the PATH. The exit code is that of the line; pipes in it do not fail.
 * Throws where a stack trace comes out on standard error.
 */
export const runShell = (line: string, circumstances: Circumstances = {}): Promise<Outcome> =>
  run(['bash', '--norc', '-c', line], circumstances)

function run(
  [command = '', ...args]: readonly string[],
  { cwd = root, env, input, uid }: Circumstances,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const user = uid === undefined ? {} : { uid, gid: uid }
    const child = spawn(command, args, { cwd, env: environment(env), timeout: 50_000, ...user })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    // The program need not read what it is given.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? '')
    child.on('error', reject)
    child.on('close', (code) => {
      const stderr = Buffer.concat(err).toString()
      if (showsInsides(stderr)) reject(new Error(`A stack trace came out:\n${stderr}`))
      else resolve({ code, stdout: Buffer.concat(out).toString(), stderr })
    })
  })
}

/** Whether a text looks like a stack trace of Node. */
export const showsInsides = (text: string): boolean => /^ {4}at |node:internal|^Node\.js v\d/m.test(text)

/** The environment of a run: `article` is on the PATH, and the Node that runs the tests is the one there. */
export const environment = (env: Circumstances['env']): Record<string, string> => ({
  PATH: [dirname(link), dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
  TERM: 'xterm-256color',
  LC_ALL: 'C.UTF-8',
  ...env,
})
