import type { CommanderError } from 'commander'
import type { Failure } from '../failure.ts'

/**
 * A misuse that commander found, told as the program tells everything.
 *
 * commander says `error: unknown option '--widht'` and, on a second line, `(Did you mean --width?)`.
 *
 * @param operands The command and what follows it, without the options before.
 */
export function misuse({ code, message }: CommanderError, operands: readonly string[]): Failure {
  const hint = 'Run "article --help" for the commands and options'
  // Help of a command there is none of: commander says no more than that it prints help.
  if (code === 'commander.help') {
    return { kind: 'misuse', message: `Cannot help with "${operands[1] ?? ''}": no such command`, remedy: hint }
  }
  const [what = '', suggestion] = message.replace(/^error: /, '').split('\n')
  const choice =
    /^(?:option '(--\S+).*' argument|command-argument value) '(.*)' is invalid.* Allowed choices are (.*)\.$/.exec(what)
  if (choice !== null) {
    const [, option, value = '', choices = ''] = choice
    const use = option === undefined ? '' : ` for ${option}`
    return {
      kind: 'misuse',
      message: `Cannot use "${value}"${use}: it is none of the choices`,
      remedy: `Choose one of: ${choices}`,
    }
  }
  const told = what
    .replace(/\. Expected (\d+) arguments? but got (\d+)/, ': it takes $1, not $2')
    .replace(/'([^']*)'/g, '"$1"')
    .replace(/\.$/, '')
  return {
    kind: 'misuse',
    message: told.slice(0, 1).toUpperCase() + told.slice(1),
    remedy: suggestion?.replace(/^\((.*)\)$/, '$1') ?? hint,
  }
}
