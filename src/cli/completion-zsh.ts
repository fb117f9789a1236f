import type { CompletedCommand, CompletedOperand, CompletedOption } from './completed-command.ts'
import type { Grammar, SharedOptions } from './completion.ts'

/** Completion for zsh: a file `_article` on the fpath, or sourced after compinit. */
export const zshScript = ({ commands: [program, ...commands], shared }: Grammar): string => `\
#compdef article
# zsh completion for article, made by: article completion zsh

_article() {
  local curcontext=$curcontext program state line options
  local -A opt_args
  program=$(_article_plain $words[1])
  _article_options article
  _arguments -C -S -A '-*' $options '1:command:->first' '*::operand:->rest' && return
  case $state in
    first) _alternative 'commands:command:_article_commands' 'files:file:_article_files' ;;
    rest) _article_rest ;;
  esac
}

# After the first operand: that of a command, or a FILE where the command was left out.
_article_rest() {
  case $words[1] in
${commands.map((command) => rest(command.name, command)).join('')}${rest('*', program)}  esac
}

# Sets the options of a command.
_article_options() {
  options=()
${shared.map(had).join('')}}

_article_commands() {
  local named=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}\n`).join('')}  )
  _describe -V -t commands command named
}
${asking}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _article "$@"
else
  compdef _article article
fi
`

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

const rest = (pattern: string, { name, operands }: CompletedCommand): string => `\
    ${pattern})
      _article_options ${name}
      _arguments -S $options${operands.map((operand, index) => ` ${quoted(operandSpec(operand, index))}`).join('')}
      ;;
`

function operandSpec({ name, choices }: CompletedOperand, index: number): string {
  if (name === 'FILE') return '*:file:_article_files'
  return `${index + 1}:${name}:${name === 'section' ? '_article_sections' : `(${choices.join(' ')})`}`
}

const had = ({ commands, options }: SharedOptions): string => `\
  [[ $1 == (${commands.join('|')}) ]] && options+=(
${options
  .flatMap(specs)
  .map((spec) => `    ${quoted(spec)}\n`)
  .join('')}  )
`

/** An option as _arguments reads it, once for each of its names. */
function specs({ names, about, value, choices }: CompletedOption): string[] {
  const besides = names.length > 1 ? `(${names.join(' ')})` : ''
  const told = `[${about.replaceAll(/[\\:[\]]/g, String.raw`\$&`)}]`
  const argument = value === undefined ? '' : `:${value}:(${choices.join(' ')})`
  const joint = (name: string): string => (value !== undefined && name.startsWith('--') ? '=' : '')
  return names.map((name) => `${besides}${name}${joint(name)}${told}${argument}`)
}

const asking = `
# A word as the shell hands it over, as far as that can be told without evaluating it.
_article_plain() {
  print -rn -- \${\${(Q)1}/#\\~\\//$HOME/}
}

_article_files() {
  _alternative 'articles:stored article:_article_names' 'files:file:_files'
}

# A title as _describe shows it: without controls, which it would send to the terminal, and with backslashes doubled.
_article_told() {
  print -rn -- \${\${1//[[:cntrl:]]/}//\\\\/\\\\\\\\}
}

_article_names() {
  local name title articles=()
  while IFS=$'\\t' read -r name title _; do
    articles+=("\${name//:/\\\\:}:$(_article_told $title)")
  done < <("$program" list </dev/null 2>/dev/null)
  _describe -t articles 'stored article' articles
}

_article_sections() {
  local file=$(_article_later) number title sections=()
  while IFS=$'\\t' read -r number title _; do
    sections+=("$number:$(_article_told $title)")
  done < <("$program" toc \${file:+--} $file </dev/null 2>/dev/null)
  sections+=('lede:what stands before the first section' 'title:the title of the article')
  _describe -V -t sections section sections
}

# The operand that stands on the line after the cursor: neither an option nor the value of one.
_article_later() {
  local word pending
  for word in $words[CURRENT+1,-1]; do
    if [[ -n $pending ]]; then
      pending=
    elif [[ $word == -?* ]]; then
      pending=\${(M)options:#(|\\(*\\))$word(|=)\\[*\\]:*}
    else
      _article_plain $word
      return
    fi
  done
}
`
