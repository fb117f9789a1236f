import type { CompletedCommand, CompletedOption } from './completed-command.ts'
import type { Grammar, SharedOptions } from './completion.ts'

/** Completion for bash. It needs nothing of the bash-completion package. */
export const bashScript = ({ commands: [program, ...commands], shared }: Grammar): string => `\
# bash completion for article, made by: article completion bash

# Sets what a command takes: its operands, its options, and those of them that take a value, with the choices.
_article_takes() {
  options= values=' ' operands=
  case $1 in
${[program, ...commands].map(taken).join('')}  esac
${shared.map(had).join('')}}
${reading(names(commands))}${offering}${completing(commands)}
complete -F _article article
`

const names = (commands: readonly CompletedCommand[]): string => commands.map(({ name }) => name).join(' ')

const taken = ({ name, operands }: CompletedCommand): string =>
  `    ${name}) operands='${operands.map((operand) => operand.name).join(' ')}' ;;\n`

const had = ({ commands, options }: SharedOptions): string => `\
  case $1 in
    ${commands.join(' | ')})
      options+='${options.flatMap(({ names: all }) => all.map((name) => `${name} `)).join('')}'
      values+='${options.flatMap(values).join('')}'
      ;;
  esac
`

const values = (option: CompletedOption): string[] =>
  option.value === undefined ? [] : option.names.map((name) => `${name}:${option.choices.join(',')} `)

const reading = (commands: string): string => `
# Reads the words from $1 up to $2 into the variables of _article: operand is the first operand among them, pending the
# option that waits for its value after them.
_article_read() {
  local i word
  pending= operand=
  for ((i = $1; i < $2; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $pending ]]; then
      # "--format=json" is three words where "=" breaks words, as it does unless told otherwise.
      [[ $word == = ]] || pending=
    elif [[ $word == [\\<\\>]* ]]; then
      pending='>'
    elif [[ ! $ended && $word == -- ]]; then
      ended=1
    elif [[ ! $ended && $word == -?* ]]; then
      [[ $values == *" $word:"* ]] && pending=$word
    elif [[ ! $command && ' ${commands} ' == *" $word "* ]]; then
      command=$word
      _article_takes "$command"
    else
      command=\${command:-article} operand=\${operand:-$word} count=$((count + 1))
    fi
  done
}

# A word as the shell hands it over, as far as that can be told without evaluating it.
_article_plain() {
  local word=\${1//[\\\\\\"\\']/}
  [[ $word != '~/'* ]] || word=$HOME/\${word:2}
  printf '%s' "$word"
}
`

const offering = `
_article_offer() {
  local word
  for word; do
    [[ $word != "$cur"* ]] || COMPREPLY+=("$prefix$word")
  done
}

_article_files() {
  local name
  while IFS=$'\\t' read -r name _; do
    _article_offer "$name"
  done < <("$program" list </dev/null 2>/dev/null)
  while IFS= read -r name; do
    COMPREPLY+=("$name")
  done < <(compgen -f -- "$cur")
  # With nothing to offer readline looks itself: it knows of quotes and tildes.
  compopt -o filenames -o bashdefault -o default 2>/dev/null
}

_article_sections() {
  local file number title titles=()
  _article_read $((COMP_CWORD + 1)) \${#COMP_WORDS[@]}
  file=$(_article_plain "$operand")
  _article_offer lede title
  titles=("\${COMPREPLY[@]}")
  while IFS=$'\\t' read -r number title _; do
    [[ $number == "$cur"* && $number != *[!0-9.]* ]] || continue
    COMPREPLY+=("$number")
    titles+=("$number  \${title//[[:cntrl:]]/}")
  done < <("$program" toc \${file:+-- "$file"} </dev/null 2>/dev/null)
  compopt -o nosort 2>/dev/null
  # Titles stand beside the numbers only where readline lists (the keys "?", "!" and "@" of COMP_TYPE), and inserts no
  # more than what all begin with: that is part of a number. Completing through a menu would insert the title too.
  if [[ \${#COMPREPLY[@]} -gt 1 && $COMP_TYPE == @(63|33|64) ]]; then
    COMPREPLY=("\${titles[@]}")
  fi
}
`

const completing = (commands: readonly CompletedCommand[]): string => `
# Completes an operand: the names of those before it are taken off, but FILE comes again.
_article_operand() {
  set -- $operands
  while [[ count -gt 0 && $1 != FILE ]]; do
    shift || break
    ((count -= 1))
  done
  case $1 in
    FILE) _article_files ;;
    section) _article_sections ;;
${commands.flatMap(chosen).join('')}  esac
}

_article() {
  local IFS=$' \\t\\n' command= count=0 ended= operand= pending= prefix= options values operands
  local cur=\${COMP_WORDS[COMP_CWORD]} program=$(_article_plain "\${COMP_WORDS[0]}")
  COMPREPLY=()
  _article_takes article
  _article_read 1 "$COMP_CWORD"
  if [[ ! $ended && $cur == --*=* ]]; then
    pending=\${cur%%=*} prefix=\${cur%%=*}= cur=\${cur#*=}
  elif [[ $pending && $cur == = ]]; then
    cur=
  fi
  if [[ $pending == '>' ]]; then
    compopt -o bashdefault -o default 2>/dev/null
  elif [[ $pending ]]; then
    [[ $values == *" $pending:"* ]] || return
    values=\${values#*" $pending:"} values=\${values%% *}
    _article_offer \${values//,/ }
  elif [[ ! $ended && $cur == -* ]]; then
    _article_offer $options
  else
    [[ $command ]] || _article_offer ${names(commands)}
    _article_operand
  fi
}
`

const chosen = ({ operands }: CompletedCommand): string[] =>
  operands
    .filter(({ choices }) => choices.length > 0)
    .map(({ name, choices }) => `    ${name}) _article_offer ${choices.join(' ')} ;;\n`)
