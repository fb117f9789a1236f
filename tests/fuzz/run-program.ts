import { spawnSync } from 'node:child_process'
import { showsInsides } from '../run-article.ts'

/** What came of a run of the real program. */
export interface ProgramRun {
  readonly harm: string | undefined
  readonly seconds: number
}

/** Seconds that a run may take, on a machine that does much else. */
const patience = 120

/** Runs the real program to its end, and tells what it did that it may not: crash, go on for ever, show its insides. */
export function runProgram(args: readonly string[], nodeOptions: readonly string[]): ProgramRun {
  const began = performance.now()
  const { status, signal, stderr } = spawnSync(process.execPath, [...nodeOptions, 'bin/article.js', ...args], {
    encoding: 'utf8',
    timeout: patience * 1000,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const seconds = (performance.now() - began) / 1000
  return { harm: harmOf(status, signal, stderr), seconds }
}

function harmOf(status: number | null, signal: string | null, stderr: string): string | undefined {
  if (status === null) return `ended by ${signal}`
  if (status > 2 || showsInsides(stderr) || /Cannot go on|FATAL ERROR/.test(stderr))
    return `exit ${status}: ${stderr.slice(0, 500)}`
  return undefined
}
