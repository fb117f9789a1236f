import type { Shell } from '../request.ts'
import type { CompletedCommand, CompletedOption } from './completed-command.ts'
import { bashScript } from './completion-bash.ts'
import { fishScript } from './completion-fish.ts'
import { zshScript } from './completion-zsh.ts'

/** Commands and options as the scripts are made of them. The program itself is the first of the commands. */
export interface Grammar {
  readonly commands: readonly [CompletedCommand, ...CompletedCommand[]]
  /** Every option once, together with those that the same commands have. */
  readonly shared: readonly SharedOptions[]
}

export interface SharedOptions {
  readonly commands: readonly string[]
  readonly options: readonly CompletedOption[]
}

/**
 * A script that teaches a shell to complete the program's commands, options, stored articles, FILEs and sections. It
 * asks the program itself for articles and sections. What it is told is only ever shown or inserted, never evaluated: a
 * title may hold anything.
 */
export function completionScript(shell: Shell, commands: readonly CompletedCommand[]): string {
  const grammar = grammarOf(commands)
  switch (shell) {
    case 'bash':
      return bashScript(grammar)
    case 'zsh':
      return zshScript(grammar)
    case 'fish':
      return fishScript(grammar)
  }
}

/** Without a command the program reads FILEs, with the options it has itself. */
function grammarOf(described: readonly CompletedCommand[]): Grammar {
  const itself = described.find(({ name }) => name === 'article')
  const program = {
    name: 'article',
    summary: itself?.summary ?? '',
    operands: [{ name: 'FILE', choices: [] }],
    options: itself?.options ?? [],
  }
  const commands = [program, ...described.filter((command) => command !== itself)] as const
  return { commands, shared: sharedOptions(commands) }
}

function sharedOptions(commands: readonly CompletedCommand[]): SharedOptions[] {
  const options = new Map(commands.flatMap((command) => command.options.map((option) => [identity(option), option])))
  const shared = new Map<string, SharedOptions>()
  for (const [same, option] of options) {
    const having = commands
      .filter((command) => command.options.some((other) => identity(other) === same))
      .map(({ name }) => name)
    const key = having.join(' ')
    shared.set(key, { commands: having, options: [...(shared.get(key)?.options ?? []), option] })
  }
  return [...shared.values()]
}

const identity = (option: CompletedOption): string => JSON.stringify(option)
