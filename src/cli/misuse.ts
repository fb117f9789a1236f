import type { CommanderError } from 'commander'
import type { Failure } from '../failure.ts'

/**
 * A misuse that commander found, told as the program tells everything.
 *
 * commander says `error: unknown option '--widht'` and, on a second line, `(Did you mean --width?)`.
 */
export function misuse({ message }: CommanderError): Failure {
  const [what = '', suggestion] = message.split('\n')
  const told = what
    .replace(/^error: /, '')
    .replace(/'([^']*)'/g, '"$1"')
    .replace(/\.$/, '')
  return {
    kind: 'misuse',
    message: told.slice(0, 1).toUpperCase() + told.slice(1),
    remedy: suggestion?.replace(/^\((.*)\)$/, '$1') ?? 'Run "article --help" for the commands and options',
  }
}
