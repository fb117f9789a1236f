import { spawnSync } from 'node:child_process'
import { fstatSync, readFileSync } from 'node:fs'

/** In the middle of a sentence, as all reasons are. */
export const noTerminal = 'there is no terminal to ask'

/** Why the controlling terminal is not to be asked; undefined where it may be. */
export function reasonNotToAsk(): string | undefined {
  const found = processOnLinux()
  if (found?.terminal === 0) return noTerminal
  const isForeground = found === undefined ? isForegroundByPs() : found.group === found.foregroundGroup
  // A program in the background that reads from its terminal, or changes its settings, is stopped.
  if (!isForeground) return 'the program runs in the background'
  return found !== undefined && isOtherTerminal(found.terminal) ? 'the page goes to another terminal' : undefined
}

interface LinuxProcess {
  readonly group: number
  readonly terminal: number
  readonly foregroundGroup: number
}

/** The fields of /proc/self/stat after the name of the program, which may hold anything (proc(5)). */
function processOnLinux(): LinuxProcess | undefined {
  try {
    const stat = readFileSync('/proc/self/stat', 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [, , group = 0, , terminal = 0, foregroundGroup = -1] = fields.map(Number)
    return { group, terminal, foregroundGroup }
  } catch {
    return undefined
  }
}

/** `ps` marks a process of the foreground with a plus. */
function isForegroundByPs(): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(process.pid)], { encoding: 'utf8' })
  return typeof stdout === 'string' && stdout.includes('+')
}

/** The device by which any program calls its own controlling terminal. */
const ownTerminal = 0x500

function isOtherTerminal(controlling: number): boolean {
  try {
    const output = fstatSync(1)
    return output.isCharacterDevice() && process.stdout.isTTY && ![controlling, ownTerminal].includes(output.rdev)
  } catch {
    return false
  }
}
