import { Argument, Command, CommanderError, type Option, type OutputConfiguration } from 'commander'
import { wordsPerMinute } from '../document/words-per-minute.ts'
import type { Failing } from '../failure.ts'
import { shells, type OutputOptions, type Request, type Shell } from '../request.ts'
import type { CompletedCommand } from './completed-command.ts'
import { examples } from './examples.ts'
import { misuse } from './misuse.ts'
import { inputFlags, outputFlags, outputOptions, refusalOf, type OutputFlags } from './output-options.ts'

/**
 * Turns the arguments (without node and the program) into a request. The only user of commander.
 *
 * @param columns How wide help may be; as wide as into a pipe where that is not known.
 */
export function parseArguments(
  args: readonly string[],
  version: string,
  columns: () => number | undefined = () => undefined,
): Request | Failing {
  const tellsAll = args.some(tellsOfAll)
  const parsing: Parsing = {
    answer: undefined,
    printed: '',
    columns,
    tellsAll,
    isWanted: (command) => tellsAll || command === 'text' || args.includes(command),
    isTold: (command) => args.includes(command) || args.includes('completion'),
    flags: tellsAll || args.some(isOption) ? outputFlags() : [],
  }
  const program = grammar(version, parsing)
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) return { failure: misuse(error, program.args) }
  }
  return parsing.answer ?? { command: 'help', text: parsing.printed }
}

/**
 * What commander's callbacks leave behind, and what they work with. To make all commands and options takes commander
 * milliseconds: there are the commands that were named, and all where help or a completion script may be wanted; and the
 * options of the program where any was given, those of a command where they may have to be told.
 */
interface Parsing {
  answer: Request | Failing | undefined
  printed: string
  readonly columns: () => number | undefined
  readonly tellsAll: boolean
  /** Whether there has to be a command. A word that is no command is a FILE of the command without a name. */
  readonly isWanted: (command: string) => boolean
  /** Whether help or a completion script may have to tell of a command by itself, and not only in the list of commands. */
  readonly isTold: (command: string) => boolean
  /** The options of every output, which the program reads wherever they stand. */
  readonly flags: readonly Option[]
}

/** Adds the options of every output that a command takes. For the list of commands one will do: it says `[options]`. */
function addFlags(command: Command, { tellsAll, isTold, flags }: Parsing, without: typeof inputFlags = []): void {
  if (!tellsAll) return
  const taken = flags.filter(({ long }) => !without.includes(long))
  for (const flag of isTold(command.name()) ? taken : taken.slice(0, 1)) command.addOption(flag)
}

const tellsOfAll = (word: string): boolean =>
  word === 'help' || word === '--help' || word === 'completion' || (word.includes('h') && /^-[^-]/.test(word))

const isOption = (word: string): boolean => word.startsWith('-') && word !== '-'

const description = `Reads an article in the terminal: finds its title and sections, and sets right-to-left text properly.
A terminal gets a page; a pipe gets plain text in logical order, or JSON.

FILE is a path, - for standard input, or the name of a stored article. Without FILE the stored article is read.`

function grammar(version: string, parsing: Parsing): Command {
  const program = new Command('article')
    .description(description)
    .usage('[command] [options] [FILE...]')
    .helpOption(false)
    .helpCommand(false)
    .exitOverride()
    .configureOutput(outputOf(parsing))
  if (parsing.flags.length > 0) {
    program.version(version, '-V, --version', 'print the version').helpOption('-h, --help', 'print this help')
    for (const flag of parsing.flags) program.addOption(flag)
  }
  if (parsing.tellsAll) program.helpCommand('help [command]', 'print the help of a command')
  addReadingCommands(program, parsing)
  addOtherCommands(program, parsing)
  if (parsing.tellsAll) {
    for (const command of [program, ...program.commands.filter((each) => parsing.isTold(each.name()))]) {
      command.addHelpText('after', () => `\n${examples(command.name())}`)
    }
  }
  return program
}

/** Of help into a pipe, in columns. */
const helpWidth = 80

/** Left to itself, commander would load all of Node's sockets to ask standard output how wide and colourful it is. */
const outputOf = (parsing: Parsing): OutputConfiguration => ({
  writeOut: (text) => (parsing.printed += text),
  writeErr: () => undefined,
  getOutHelpWidth: () => parsing.columns() || helpWidth,
  getErrHelpWidth: () => parsing.columns() || helpWidth,
  getOutHasColors: () => false,
  getErrHasColors: () => false,
})

/** Makes a request of output options and the words before the files. */
type Make = (output: OutputOptions, files: readonly string[], command: Command) => Request

/** A command that reads: FILEs come last, and it has the options of every output. */
interface ReadingCommand {
  readonly usage: string
  readonly summary: string
  readonly description?: string
  readonly make: Make
  readonly more?: (command: Command) => void
}

function addReadingCommands(program: Command, parsing: Parsing): void {
  const bare = (): boolean => program.args[0] !== 'text'
  for (const { usage, summary, description: about = summary, make, more } of readingCommands(bare)) {
    const [name = '', ...wanted] = usage.split(' ')
    if (!parsing.isWanted(name)) continue
    const command = program
      .command(`${usage} [FILE...]`, { isDefault: name === 'text' })
      .summary(summary)
      .description(about)
    addFlags(command, parsing)
    if (parsing.flags.length > 0) more?.(command)
    command.action(() => {
      const output = outputOptions(command.optsWithGlobals<OutputFlags>())
      const operands = command.args.slice(wanted.length)
      parsing.answer = 'failure' in output ? output : (refusalOf(output, operands) ?? make(output, operands, command))
    })
  }
}

/** @param bare Whether the name of the command `text` was left out. */
const readingCommands = (bare: () => boolean): readonly ReadingCommand[] => [
  {
    usage: 'text',
    summary: 'print the whole article (what "article" alone does)',
    make: (output, files) => ({ command: 'text', files, output, bare: bare() }),
  },
  {
    usage: 'toc',
    summary: 'print the table of contents, with the words of each section',
    make: (output, files, command) => ({
      command: 'toc',
      files,
      output,
      explain: command.opts<{ explain?: true }>().explain ?? false,
    }),
    more: (command) => command.option('--explain', 'tell of each line what it was taken for, and why'),
  },
  {
    usage: 'show <section>',
    summary: 'print one section, or several',
    description: showDescription,
    make: (output, files, { args: [section = ''] }) => ({ command: 'show', files, output, section }),
  },
  {
    usage: 'search <words>',
    summary: 'print the paragraphs that hold the words',
    description: searchDescription,
    make: (output, files, { args: [words = ''] }) => ({ command: 'search', files, output, words }),
  },
  {
    usage: 'info',
    summary: 'print title, language, direction, sections, words and reading time',
    description: infoDescription,
    make: (output, files) => ({ command: 'info', files, output }),
  },
]

const showDescription = `print one section, or several, with their subsections

<section> is a number (2, 2.1), a range or list (2-4, 1,3, 2-), "lede", "title", or words of a heading.
Digits of any script count; case, tashkeel and the forms of alef, yeh, heh and kaf do not.`

const searchDescription = `print the paragraphs that hold the words, with their section

All of the words, in any order. Case, tashkeel and the forms of alef, yeh, heh and kaf do not count.`

const infoDescription = `print title, language, direction, sections, words and reading time

Reading time is at ${wordsPerMinute} words a minute, rounded up: near the mean of 17 languages, 184
(Trauzettel-Klosinski and Dietz, Investigative Ophthalmology & Visual Science 53, 2012).`

const doctorDescription = `tell how right-to-left text is sent to this terminal, and why

Prints what the terminal was asked and what it answered, the variables that matter, the method chosen, and on a terminal
a sample line by every method, with words to tell which is right. Into a pipe it still asks the terminal it runs on.`

function addOtherCommands(program: Command, parsing: Parsing): void {
  /** A command that takes no FILE, and has the options of every output but those about a FILE. */
  const withoutFile = (name: 'list' | 'doctor', summary: string, about = summary): void => {
    if (!parsing.isWanted(name)) return
    const command = program.command(name).summary(summary).description(about)
    addFlags(command, parsing, inputFlags)
    command.action(() => {
      const output = outputOptions(command.optsWithGlobals<OutputFlags>())
      parsing.answer = 'failure' in output ? output : { command: name, output }
    })
  }
  withoutFile('list', 'print the stored articles, by name with their titles')
  withoutFile('doctor', 'tell how right-to-left text is sent to this terminal, and why', doctorDescription)
  if (!parsing.isWanted('completion')) return
  program
    .command('completion')
    .description('print a completion script for a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action((shell: Shell) => {
      parsing.answer = { command: 'completion', shell, commands: [program, ...program.commands].map(described) }
    })
}

/** What a completion script has to know of a command. */
const described = (command: Command): CompletedCommand => ({
  name: command.name(),
  summary: command.summary() || command.description(),
  operands: command.registeredArguments.map((operand) => ({
    name: operand.name(),
    choices: operand.argChoices ?? [],
  })),
  options: command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, short, description: about, flags, argChoices }) => ({
      names: [short, long].filter((name) => name !== undefined),
      about,
      value: /<(.+)>/.exec(flags)?.[1],
      choices: argChoices ?? [],
    })),
})
