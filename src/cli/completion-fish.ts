import type { CompletedCommand, CompletedOption } from './completed-command.ts'
import type { Grammar, SharedOptions } from './completion.ts'

/** Completion for fish: a file `article.fish` in its completions, or sourced. */
export const fishScript = ({ commands: [, ...commands], shared }: Grammar): string => `\
# fish completion for article, made by: article completion fish
${reading(shared.flatMap(({ options }) => options))}${placing(commands)}${asking}
complete -c article -f
${commands.map(({ name, summary }) => complete('__article_at command', `-a ${name} -d ${quoted(summary)}`)).join('')}\
${complete('__article_at FILE', "-F -a '(__article_names)'")}\
${complete('__article_at section', "-k -a '(__article_sections)'")}\
${commands.flatMap(chosen).join('')}\
${shared.flatMap(had).join('')}`

const complete = (when: string, what: string): string => `complete -c article -n ${quoted(when)} ${what}\n`

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`

const chosen = ({ operands }: CompletedCommand): string[] =>
  operands
    .filter(({ choices }) => choices.length > 0)
    .map(({ name, choices }) => complete(`__article_at ${name}`, `-a ${quoted(choices.join(' '))}`))

const had = ({ commands, options }: SharedOptions): string[] =>
  options.map((option) => complete(`__article_in ${commands.join(' ')}`, flag(option)))

function flag({ names, about, value, choices }: CompletedOption): string {
  const words = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  if (value !== undefined) words.push('-x')
  if (choices.length > 0) words.push(`-a ${quoted(choices.join(' '))}`)
  return [...words, `-d ${quoted(about)}`].join(' ')
}

const reading = (options: readonly CompletedOption[]): string => `
# The operands among the words: neither an option nor the value of one.
function __article_operands
    set -l pending
    set -l ended
    for word in $argv
        if set -q pending[1]
            set pending
        else if set -q ended[1]; or not string match -qr -- '^-.' $word
            printf '%s\\n' $word
        else if test $word = --
            set ended yes
        else if contains -- $word ${options
          .filter(takesValue)
          .flatMap(({ names }) => names)
          .join(' ')}
            set pending yes
        end
    end
end
`

const takesValue = ({ value }: CompletedOption): boolean => value !== undefined

const placing = (commands: readonly CompletedCommand[]): string => `
# Whether the command of the line is one of these; it is "article" where it was left out.
function __article_in
    set -l operands (__article_operands (commandline -opc)[2..])
    contains -- "$operands[1]" ${commands.map(({ name }) => name).join(' ')}
    or set operands article
    contains -- $operands[1] $argv
end

# Whether a command, or the operand of this name, may stand at the cursor.
function __article_at
    set -l operands (__article_operands (commandline -opc)[2..])
    set -l names FILE
    switch "$operands[1]"
        case ''
            set names command
            test $argv[1] = FILE; and return
${commands.map(placed).join('')}    end
    # The names of the operands before it are taken off, but FILE comes again.
    while set -q operands[1]; and test "$names[1]" != FILE
        set -e operands[1] names[1]
    end
    test "$names[1]" = $argv[1]
end
`

const placed = ({ name, operands }: CompletedCommand): string => `\
        case ${name}
            set -e operands[1]
            set names ${operands.map((operand) => operand.name).join(' ') || "''"}
`

/** Takes out controls, which fish would send to the terminal; a tab is between a word and what is told of it. */
const told = String.raw`string replace -ra '[^\P{Cc}\t]' ''`

const asking = `
# The program as it was typed.
function __article_program
    string replace -r -- '^~(?=/)' $HOME (commandline -opc)[1]
end

function __article_names
    set -l program (__article_program)
    $program list </dev/null 2>/dev/null | ${told}
end

# Those of the stored article: a FILE after the cursor is not shown to completions.
function __article_sections
    set -l program (__article_program)
    $program toc </dev/null 2>/dev/null | string replace -r '\\t[^\\t]*$' '' | ${told}
    printf '%s\\t%s\\n' lede 'what stands before the first section' title 'the title of the article'
end
`
