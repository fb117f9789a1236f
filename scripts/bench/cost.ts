// What a program costs: measured from outside, by the shell and by Linux.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'

/**
 * A command that is run with nothing to read from standard input; `reader` is a line of shell that takes what it writes,
 * `variables` are added to its environment.
 */
export interface Command {
  readonly args: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
  readonly reader?: string
}

/** How often commands are run, each in its turn, and what for. */
export type Rounds = number

// Not that of who measures: NODE_EXTRA_CA_CERTS, for one, makes Node's own start two to three times as dear, and every
// ratio to it look better.
const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', LC_ALL: 'C.UTF-8', TERM: 'dumb' }

/** Milliseconds of CPU, in the program and in the system for it, until it has ended. Throws where it fails. */
function cpu({ args, variables, reader = 'cat' }: Command): number {
  const line = `set -o pipefail; TIMEFORMAT='%3U %3S'; { time "$@" </dev/null 2>/dev/null; } 2>&3 | ${reader} >/dev/null`
  const { status, output, stderr } = spawnSync('bash', ['--norc', '-c', line, 'bash', ...args], {
    env: { ...env, ...variables },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const told = output?.[3] ?? ''
  if (status !== 0 || told === '') throw new Error(`Cannot run "${args.join(' ')}": ${stderr}`)
  return told
    .trim()
    .split(' ')
    .reduce((sum, seconds) => sum + 1000 * Number(seconds), 0)
}

/**
 * Runs commands in turn, so that whatever else the machine does falls on all of them.
 *
 * @returns The milliseconds of each round, by the names of the commands; a first round to warm up is left out.
 */
export function inTurn<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  rounds: Rounds,
): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>()
  for (let round = 0; round <= rounds; round++) {
    for (const [name, command] of Object.entries<Command>(commands)) {
      const time = cpu(command)
      if (round > 0) times.set(name, [...(times.get(name) ?? []), time])
    }
  }
  return times
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}

/** The median of what the runs of a round cost, one against the other: a busy moment makes both dearer. */
export const ratio = (times: readonly number[] = [], base: readonly number[] = []): number =>
  median(times.map((time, round) => time / (base[round] ?? Number.NaN)))

// Of a script's own, not of what started it: ru_maxrss of a process begins with that of its parent.
const peakTold = `process.on('exit', () => {
  const { readFileSync, writeSync } = require('node:fs')
  writeSync(3, /VmHWM:\\s*(\\d+) kB/.exec(readFileSync('/proc/self/status', 'latin1'))[1])
})
`

/** The most memory that a script of Node had at a time, in bytes. Only Linux tells. */
export function peakMemory(script: readonly string[], folder: string): number {
  const preload = join(folder, 'peak-memory.cjs')
  writeFileSync(preload, peakTold)
  const { status, output } = spawnSync(process.execPath, ['--require', preload, ...script], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const told = output?.[3] ?? ''
  if (status !== 0 || told === '') throw new Error(`Cannot measure the memory of "${script.join(' ')}"`)
  return 1024 * Number(told)
}

/** Whether a program is on the PATH. */
export const isInstalled = (program: string): boolean =>
  spawnSync('bash', ['--norc', '-c', 'type -P "$1"', 'bash', program], { env, stdio: 'ignore' }).status === 0
