import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from '@lydell/node-pty'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { CompletedCommand, CompletedOption } from '../../src/cli/completed-command.ts'
import { completionScript } from '../../src/cli/completion.ts'
import { shells, type Shell } from '../../src/request.ts'

const option = (names: string[], about: string, value?: string, choices: string[] = []): CompletedOption => ({
  names,
  about,
  value,
  choices,
})

const output = [
  option(['--format'], 'what to write: [text] or data', 'format', ['text', 'json', 'markdown', 'html']),
  option(['--json'], 'short for --format json'),
  option(['-w', '--width'], "the page's width", 'columns'),
]

const command = (name: string, operands: string[], options = output): CompletedCommand => ({
  name,
  summary: `what "${name}" does: it's told`,
  operands: operands.map((operand) => ({ name: operand, choices: operand === 'shell' ? shells : [] })),
  options,
})

const commands = [
  command('article', [], [...output, option(['-V', '--version'], 'print the version')]),
  command('text', ['FILE']),
  command('toc', ['FILE'], [...output, option(['--explain'], 'say why')]),
  command('show', ['section', 'FILE']),
  command('search', ['words', 'FILE']),
  command('list', []),
  command('completion', ['shell'], []),
]
const named = commands.slice(1).map(({ name }) => name)

const evil = '$(touch pwned) `touch pwned` "a": \'b\' %F{red} \\; touch pwned'
const arabic = '\u0627\u0644\u062c\u0632\u0627\u0626\u0631: \u201cnew\u201d'

/** Stands in for the program: tells of fixed articles, and of any other arguments which they were. */
const fake = `#!/bin/sh
case "$1 $*" in
  'list list') printf 'stored-article\\tA \\033title: %s\\n' '${evil.replaceAll("'", `'\\''`)}' ;;
  'toc toc' | 'toc toc --') cat "\${0%/*}/contents" ;;
  'toc toc -- my story.txt') printf '7\\tThe only one\\t5\\n' ;;
  'toc '*) exit 2 ;;
  *) printf 'RAN'; printf '[%s]' "$@"; echo . ;;
esac
`
const contents = `1\t${arabic}\t10\n2\t${evil}\t20\n2.1\tBell \u0007\u001b[31m\u009b rings\t5\n10\tLast\t3\n`

/** A directory with one FILE in it; above it the scripts, and the program on the PATH. */
let here = ''
let environment: Record<string, string> = {}

beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'article-completion-'))
  for (const name of ['here', 'bin', 'functions']) mkdirSync(join(root, name))
  here = join(root, 'here')
  writeFileSync(join(here, 'my story.txt'), '')
  writeFileSync(join(root, 'bin', 'article'), fake, { mode: 0o755 })
  writeFileSync(join(root, 'bin', 'contents'), contents)
  for (const shell of shells) writeFileSync(join(root, `article.${shell}`), completionScript(shell, commands))
  writeFileSync(join(root, 'functions', '_article'), completionScript('zsh', commands))
  environment = {
    PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}`,
    HOME: root,
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm',
  }
})

afterAll(() => {
  expect(existsSync(join(here, 'pwned'))).toBe(false)
  rmSync(join(here, '..'), { recursive: true })
})

function run(shell: Shell, ...args: string[]): string[] {
  const printed = execFileSync(shell, args, { cwd: here, env: environment, encoding: 'utf8', input: '' })
  return printed.split('\n').filter((line) => line !== '')
}

function lacks(shell: Shell): boolean {
  try {
    execFileSync(shell, ['-c', 'exit'], { stdio: 'ignore' })
    return false
  } catch {
    return true
  }
}

const starts = {
  bash: ['--norc', '--noprofile', '-i'],
  zsh: ['-f', '-i'],
}

/** Types keys into a shell that has done the set-up, until it has printed what is waited for; gives what it printed. */
function typed(shell: 'bash' | 'zsh', setup: string, keys: string, awaited: RegExp): Promise<string> {
  const terminal = spawn(shell, starts[shell], { cwd: here, env: environment, cols: 200, rows: 50 })
  onTestFinished(() => terminal.kill('SIGKILL'))
  let printed = ''
  let ready = false
  // The prompt's name is split, or the echo of the set-up would be taken for the prompt.
  terminal.write(`${setup}; PS1='REA''DY> '\r`)
  return new Promise((resolve) => {
    terminal.onData((data) => {
      printed += data
      if (!ready && printed.includes('READY> ')) {
        ready = true
        printed = ''
        terminal.write(keys)
      } else if (ready && awaited.test(printed)) {
        resolve(printed)
      }
    })
  })
}

const left = '\u001b[D'
/** What the program prints when it has been run. */
const ran = /RAN.*\.\r/

/** Keys typed into a shell on a busy machine can come before its prompt. */
const typing = { retry: 3 }

describe.skipIf(lacks('bash'))('completionScript() for bash', typing, () => {
  const sourced = 'source ../article.bash'

  const call = `
    source ../article.bash
    COMP_TYPE=$1 COMP_CWORD=$2
    shift 2
    COMP_WORDS=("$@")
    _article 2>&1
    printf '%s\\n' "\${COMPREPLY[@]}"`

  /** What is offered for the last of the words; or the one at an index. */
  const offered = (words: string[], at = words.length - 1, type = 9): string[] =>
    run('bash', '--norc', '-c', call, 'bash', String(type), String(at), 'article', ...words)

  const last = (...words: string[]): string[] => offered(words, words.length)

  test('offers commands and FILEs where the command may be left out', () => {
    expect(last('')).toEqual([...named, 'stored-article', 'my story.txt'])
    expect(last('sh')).toEqual(['show'])
    expect(last('--json', 'sh')).toEqual(['show'])
    expect(last('my story.txt', '')).toEqual(['stored-article', 'my story.txt'])
  })

  test('offers the options of the command', () => {
    expect(last('toc', '--')).toEqual(['--format', '--json', '--width', '--explain'])
    expect(last('-')).toEqual(['--format', '--json', '-w', '--width', '-V', '--version'])
    expect(last('toc', '--', '--')).toEqual([])
  })

  test('offers the values of options, however "=" breaks words', () => {
    expect(last('show', '--format', '')).toEqual(['text', 'json', 'markdown', 'html'])
    expect(last('show', '--format', '=')).toEqual(['text', 'json', 'markdown', 'html'])
    expect(last('show', '--format', '=', 'ma')).toEqual(['markdown'])
    expect(last('show', '--format=ma')).toEqual(['--format=markdown'])
    expect(last('show', '-w', '')).toEqual([])
  })

  test('offers section numbers, past options and their values', () => {
    expect(last('show', '')).toEqual(['lede', 'title', '1', '2', '2.1', '10'])
    expect(last('--width', '60', 'show', '--format', '=', 'json', '2')).toEqual(['2', '2.1'])
    expect(last('show', '2', 'st')).toEqual(['stored-article'])
  })

  test('shows titles where bash lists, and nowhere inserts them', () => {
    const listed = ['lede', 'title', `1  ${arabic}`, `2  ${evil}`, '2.1  Bell [31m rings', '10  Last']
    expect(offered(['show', ''], 2, 63)).toEqual(listed)
    expect(offered(['show', '10'], 2, 63)).toEqual(['10'])
    expect(offered(['show', ''], 2, 37)).toContain('2')
  })

  test('offers the sections of the FILE that follows', () => {
    expect(offered(['show', '', 'my\\ story.txt'], 2)).toEqual(['lede', 'title', '7'])
    expect(offered(['show', '', '--json', '"my story.txt"'], 2)).toEqual(['lede', 'title', '7'])
    expect(offered(['show', '', '$(touch pwned)'], 2)).toEqual(['lede', 'title'])
  })

  test('offers shells, and nothing for the words of a search', () => {
    expect(last('completion', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(last('completion', 'bash', '')).toEqual([])
    expect(last('search', '')).toEqual([])
    expect(last('list', '')).toEqual([])
  })

  test('completes in a terminal', async () => {
    expect(await typed('bash', sourced, 'article show 10\t --format=ma\t my\t\r', ran)).toContain(
      'RAN[show][10][--format=markdown][my story.txt].',
    )
    expect(await typed('bash', sourced, 'article text my\\ \t sto\t\r', ran)).toContain(
      'RAN[text][my story.txt][stored-article].',
    )
  })

  test('lists titles in a terminal', async () => {
    const shown = await typed('bash', sourced, 'article show \t\t', /title.*READY/s)
    expect(shown).toContain(`2  ${evil}`)
  })
})

describe.skipIf(lacks('zsh'))('completionScript() for zsh', typing, () => {
  const sourced = 'autoload -Uz compinit; compinit -u -d ../compinit; source ../article.zsh'
  const autoloaded = 'fpath=(../functions $fpath); autoload -Uz compinit; compinit -D -u'
  const type = (keys: string, setup = sourced): Promise<string> => typed('zsh', setup, `${keys}\r`, ran)

  test('is a script zsh reads', () => {
    expect(run('zsh', '-f', '-n', '../article.zsh')).toEqual([])
  })

  test.for([sourced, autoloaded])(
    'completes commands, options, values, sections and FILEs after: %s',
    async (setup) => {
      const keys = 'article --js\tsho\t10\t --form\tma\t my\t sto\t'
      expect(await type(keys, setup)).toContain(
        'RAN[--json][show][10][--format=markdown][my story.txt][stored-article].',
      )
    },
  )

  test('completes FILEs where the command is left out', async () => {
    expect(await type('article my\t --vers\t sto\t')).toContain('RAN[my story.txt][--version][stored-article].')
  })

  test('completes shells, and nothing for the words of a search', async () => {
    expect(await type('article completion fi\t')).toContain('RAN[completion][fish].')
    expect(await type('article search my\t my\t')).toContain('RAN[search][my][my story.txt].')
  })

  test('offers section numbers with titles, in their order', async () => {
    const shown = await typed('zsh', sourced, 'article show \t', /the title of the article/)
    const rows = [
      `1      -- ${arabic}`,
      `2      -- ${evil}`,
      '2.1    -- Bell [31m rings',
      '10     -- Last',
      'lede   -- ',
    ]
    const places = rows.map((row) => shown.indexOf(row))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('offers the sections of the FILE that follows', async () => {
    const after = ' -w 8 --format=json my\\ story.txt'
    const keys = `article show ${after}${left.repeat(after.length)}\t`
    const shown = await typed('zsh', sourced, keys, /The only one/)
    expect(shown).not.toContain('Last')
  })

  test('describes commands, options and stored articles', async () => {
    const shown = await typed('zsh', sourced, 'article \t', /my.*story/)
    expect(shown).toContain(`show        -- what "show" does: it's told`)
    expect(shown).toContain(`stored-article  -- A title: ${evil}`)
    expect(await typed('zsh', sourced, 'article toc --\t', /--explain/)).toContain('-- what to write: [text] or data')
  })
})

/** What fish offers at the end of the line, with what is told of it. */
const offeredByFish = (line: string): string[] =>
  run('fish', '--no-config', '-c', 'source ../article.fish; complete -C $argv', line)

const wordsByFish = (line: string): string[] => offeredByFish(line).map((row) => row.split('\t')[0] ?? '')

describe.skipIf(lacks('fish'))('completionScript() for fish', () => {
  test('offers commands and FILEs where the command may be left out', () => {
    expect(wordsByFish('article ').toSorted()).toEqual([...named, 'stored-article', 'my story.txt'].toSorted())
    expect(wordsByFish('article --json sh')).toEqual(['show'])
    expect(wordsByFish('article my\\ story.txt ').toSorted()).toEqual(['my story.txt', 'stored-article'])
    expect(offeredByFish('article text sto')).toEqual([`stored-article\tA title: ${evil}`])
  })

  test('offers the options of the command, with what they do', () => {
    expect(offeredByFish('article toc --')).toEqual([
      '--explain\tsay why',
      '--format\twhat to write: [text] or data',
      '--json\tshort for --format json',
      "--width\tthe page's width",
    ])
    expect(wordsByFish('article --v')).toEqual(['--version'])
  })

  test('offers the values of options', () => {
    expect(wordsByFish('article show --format ')).toEqual(['html', 'json', 'markdown', 'text'])
    expect(wordsByFish('article show --format=ma')).toEqual(['--format=markdown'])
    expect(wordsByFish('article show -w ')).toEqual([])
  })

  test('offers section numbers with titles', () => {
    expect(offeredByFish('article show ')).toEqual([
      `1\t${arabic}`,
      `2\t${evil}`,
      '2.1\tBell [31m rings',
      '10\tLast',
      'lede\twhat stands before the first section',
      'title\tthe title of the article',
    ])
    expect(wordsByFish('article --width 60 show --format json 2')).toEqual(['2', '2.1'])
    expect(wordsByFish('article show 2 st')).toEqual(['stored-article'])
  })

  test('offers shells, and nothing for the words of a search', () => {
    expect(wordsByFish('article completion ')).toEqual(['bash', 'fish', 'zsh'])
    expect(wordsByFish('article completion bash ')).toEqual([])
    expect(wordsByFish('article search ')).toEqual([])
    expect(wordsByFish('article list ')).toEqual([])
  })
})

test.for(shells)('completionScript() for %s has an option and its choices as soon as a command has it', (shell) => {
  const more = [...commands, command('sing', ['FILE'], [option(['--mood'], 'which mood', 'mood', ['bright'])])]
  const script = completionScript(shell, more)
  expect(completionScript(shell, commands)).not.toMatch(/sing|mood|bright/)
  expect(script).toContain('sing')
  expect(script).toMatch(/mood.*bright/)
})
