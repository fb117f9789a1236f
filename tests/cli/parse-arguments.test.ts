import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../src/cli/parse-arguments.ts'
import { noCorrections } from '../../src/document/corrections.ts'

const parse = (...args: string[]) => parseArguments(args, '1.2.3')
const output = {
  format: 'text',
  width: undefined,
  color: 'auto',
  bidi: 'auto',
  marks: true,
  encoding: undefined,
  from: 'auto',
  corrections: noCorrections,
}

describe('parseArguments()', () => {
  test.each([
    [[], { command: 'text', files: [], output, bare: true }],
    [['a', '-', 'b'], { command: 'text', files: ['a', '-', 'b'], output, bare: true }],
    [['text', 'a'], { command: 'text', files: ['a'], output, bare: false }],
    [['toc'], { command: 'toc', files: [], output, explain: false }],
    [['toc', '--explain', 'a'], { command: 'toc', files: ['a'], output, explain: true }],
    [['show', '2-4', 'a', 'b'], { command: 'show', files: ['a', 'b'], output, section: '2-4' }],
    [['show', '2'], { command: 'show', files: [], output, section: '2' }],
    [['search', 'two words', 'a'], { command: 'search', files: ['a'], output, words: 'two words' }],
    [['info', 'a'], { command: 'info', files: ['a'], output }],
    [['list'], { command: 'list', output }],
    [['--', 'toc'], { command: 'toc', files: [], output, explain: false }],
    [['text', '--', '-x'], { command: 'text', files: ['-x'], output, bare: false }],
    [['show', '--', '-x', 'a'], { command: 'show', files: ['a'], output, section: '-x' }],
  ])('makes of %j a request', (args, request) => {
    expect(parse(...args)).toEqual(request)
  })

  test.each([
    [['--json'], { format: 'json' }],
    [['--format', 'json'], { format: 'json' }],
    [['--format=markdown'], { format: 'markdown' }],
    [['--json', '--format', 'json'], { format: 'json' }],
    [['--width', '1'], { width: 1 }],
    [['--width=10000'], { width: 10_000 }],
    [['--width', '007'], { width: 7 }],
    [['--color', 'always'], { color: 'always' }],
    [['--bidi', 'visual'], { bidi: 'visual' }],
    [['--bidi', 'auto'], { bidi: 'auto' }],
    [['--no-marks'], { marks: false }],
    [['--encoding', 'windows-1256'], { encoding: 'windows-1256' }],
    [['--from', 'markdown'], { from: 'markdown' }],
    [['--width', '40', '--width', '50'], { width: 50 }],
  ])('reads the options %j, before, after and without a command', (options, read) => {
    const expected = { output: { ...output, ...read } }
    expect(parse(...options, 'x')).toMatchObject({ ...expected, command: 'text', files: ['x'] })
    expect(parse(...options, 'toc', 'x')).toMatchObject({ ...expected, command: 'toc', files: ['x'] })
    expect(parse('toc', ...options, 'x')).toMatchObject({ ...expected, command: 'toc', files: ['x'] })
    expect(parse('toc', 'x', ...options)).toMatchObject({ ...expected, command: 'toc', files: ['x'] })
    expect(parse('show', '2', ...options, 'x')).toMatchObject({ ...expected, section: '2', files: ['x'] })
    expect(parse('list', ...options)).toMatchObject({ ...expected, command: 'list' })
  })

  test('knows the word after options for the command it is', () => {
    expect(parse('--json', 'text', 'x')).toMatchObject({ command: 'text', files: ['x'], bare: false })
  })

  test.each(['0', 'abc', '2.5', '-1', '1e2', '10001', '99999999999', '', ' 5', '٤٠'])(
    'takes no width of %j',
    (width) => {
      expect(parse(`--width=${width}`)).toMatchObject({
        failure: { kind: 'misuse', message: expect.stringContaining(`Cannot use "${width}" as a width`) },
      })
    },
  )

  test.each([
    [['--widht', '4'], 'Unknown option "--widht"', 'Did you mean --width?'],
    [['toc', '--explian'], 'Unknown option "--explian"', 'Did you mean --explain?'],
    [
      ['--format', 'xml'],
      'Cannot use "xml" for --format: it is none of the choices',
      'Choose one of: text, json, markdown, html',
    ],
    [
      ['toc', '--color', "it's"],
      'Cannot use "it\'s" for --color: it is none of the choices',
      'Choose one of: auto, always, never',
    ],
    [['completion', 'tcsh'], 'Cannot use "tcsh": it is none of the choices', 'Choose one of: bash, zsh, fish'],
    [['show'], 'Missing required argument "section"', expect.any(String)],
    [['--explain'], 'Unknown option "--explain"', expect.any(String)],
  ])('says of %j what is wrong and what to do', (args, message, remedy) => {
    expect(parse(...args)).toEqual({ failure: { kind: 'misuse', message, remedy } })
  })

  test.each([['--version'], ['-V']])('answers %s with the version', (option) => {
    expect(parse(option)).toEqual({ command: 'help', text: '1.2.3\n' })
  })

  test.each([
    [['--help'], 'Usage: article '],
    [['-h'], 'Usage: article '],
    [['help'], 'Usage: article '],
    [['show', '--help'], 'Usage: article show '],
    [['help', 'show'], 'Usage: article show '],
  ])('answers %j with help', (args, beginning) => {
    const request = parse(...args)
    expect(request).toMatchObject({ command: 'help' })
    expect('text' in request ? request.text : '').toContain(beginning)
  })

  test.each(['bash', 'zsh', 'fish'])('answers completion %s with what a script is to know of each command', (shell) => {
    const request = parse('completion', shell)
    expect(request).toMatchObject({ command: 'completion', shell })
    const commands = 'commands' in request ? request.commands : []
    const options = new Map(commands.map((command) => [command.name, command.options.flatMap(({ names }) => names)]))
    expect(options.get('article')).toEqual(expect.arrayContaining(['--version', '--width']))
    expect(options.get('toc')).toEqual(expect.arrayContaining(['--explain', '--width']))
    expect(options.get('list')).not.toContain('--encoding')
  })

  test('remembers nothing of one call in the next', () => {
    parse('toc', '--json', '--width', '40', 'a')
    expect(parse('toc')).toEqual({ command: 'toc', files: [], output, explain: false })
  })
})
