import { describe, expect, test } from 'vitest'
import { heldBytes } from '../src/bytes.ts'
import { Failed } from '../src/failure.ts'
import { body, stories, titleFirst, titleLast } from './document/articles.ts'
import { fakeHost, run, type FakeWorld } from './fake-host.ts'
import { main } from '../src/main.ts'
import { knownTerminal, replyOf } from './terminal/replies.ts'

const night = titleFirst(stories.en).join('\n')
const bridge = titleLast(stories.ar).join('\n')
const world: FakeWorld = {
  files: { 'night.txt': night, 'bridge.txt': bridge },
  stored: { stored: titleLast(stories.fr).join('\n') },
  input: titleFirst(stories.de).join('\n'),
}
const ok = (output: string) => ({ code: 0, output, complaints: '' })
const escape = /\u001b/
const xterm = replyOf(knownTerminal('xterm'))

describe('main() into a pipe', () => {
  test.each([[[]], [['text']], [['stored']], [['text', 'stored']]])('reads the stored article for %j', async (args) => {
    expect(await run(args, world)).toEqual(ok(`${titleFirst(stories.fr).join('\n\n')}\n`))
  })

  test('text writes a block a line, title first, a blank line between', async () => {
    expect(await run(['text', 'bridge.txt'], world)).toEqual(ok(`${titleFirst(stories.ar).join('\n\n')}\n`))
  })

  test('reads standard input for -', async () => {
    expect(await run(['-'], world)).toEqual(ok(`${titleFirst(stories.de).join('\n\n')}\n`))
  })

  test('toc writes number, heading and words a row', async () => {
    expect(await run(['toc', 'night.txt'], world)).toEqual(
      ok('1\tOld carriages, new beds\t85\n2\tWhat a ticket costs\t40\n'),
    )
  })

  test('toc --explain writes a row a line of the source', async () => {
    const { output } = await run(['toc', '--explain', 'night.txt'], world)
    const rows = output.trimEnd().split('\n')
    expect(rows.map((row) => row.split('\t').slice(0, 2).join(' '))).toEqual([
      '1 title',
      '2 paragraph',
      '3 heading',
      '4 paragraph',
      '5 paragraph',
      '6 heading',
      '7 paragraph',
    ])
    expect(rows[2]).toMatch(/^3\theading\t0\.\d+\t.*four to six words \+0\.\d+, .*\tOld carriages, new beds$/)
  })

  test('show writes a section', async () => {
    const [, ticket] = stories.en.sections
    const expected = ok(`${[ticket.heading, ...ticket.paragraphs].join('\n\n')}\n`)
    expect(await run(['show', '2', 'night.txt'], world)).toEqual(expected)
    expect(await run(['show', 'ticket', 'night.txt'], world)).toEqual(expected)
  })

  test('show writes several sections, the lede, the title', async () => {
    expect((await run(['show', '1-2', 'night.txt'], world)).output).toBe(`${body(stories.en).slice(1).join('\n\n')}\n`)
    expect(await run(['show', 'lede', 'night.txt'], world)).toEqual(ok(`${stories.en.lede.join('')}\n`))
    expect(await run(['show', 'title', 'bridge.txt'], world)).toEqual(ok(`${stories.ar.title}\n`))
  })

  test('search writes number, heading and paragraph a row', async () => {
    const { code, output } = await run(['search', 'passengers', 'night.txt'], world)
    expect([code, output]).toEqual([0, `lede\t\t${stories.en.lede.join('')}\n`])
    expect((await run(['search', 'lake', 'night.txt'], world)).output).toMatch(
      /^1\tOld carriages, new beds\tNobody expects/,
    )
  })

  test('info writes a name and a value a row', async () => {
    const rows = [
      ['title', stories.ar.title],
      ['source', 'bridge.txt'],
      ['language', 'ar'],
      ['direction', 'rtl'],
      ['sections', '2'],
      ['words', String(titleFirst(stories.ar).join(' ').split(' ').length)],
      ['minutes', '1'],
    ]
    const { output } = await run(['info', 'bridge.txt'], world)
    expect(output).toBe(rows.map((row) => `${row.join('\t')}\n`).join(''))
  })

  test('list writes the stored articles with their titles', async () => {
    expect(await run(['list'], world)).toEqual(ok(`stored\t${stories.fr.title}\n`))
  })

  test('writes what list names when it is given as FILE', async () => {
    const [name = ''] = (await run(['list'], world)).output.split('\t')
    expect(await run(['show', 'title', name], world)).toEqual(ok(`${stories.fr.title}\n`))
  })

  test('text | toc - is toc', async () => {
    const { output: input } = await run(['text', 'bridge.txt'], world)
    expect(await run(['toc', '-'], { input })).toEqual(await run(['toc', 'bridge.txt'], world))
  })

  test('writes no escape, whatever FORCE_COLOR and --color say', async () => {
    const { output } = await run(['--color', 'always', 'night.txt'], { ...world, env: { FORCE_COLOR: '3' } })
    expect(output).toBe(`${titleFirst(stories.en).join('\n\n')}\n`)
  })

  test('writes what the source holds, controls too', async () => {
    const text = 'a\u001b[31mb\u202e and more of it, so that it is a paragraph with a stop at its end.'
    expect(await run(['-'], { input: text })).toEqual(ok(`${text}\n`))
  })

  test('writes nothing for an empty file', async () => {
    expect(await run(['-'], { input: '' })).toEqual(ok(''))
  })
})

const json = async (...args: string[]): Promise<unknown[]> => {
  const { code, output, complaints } = await run(args, world)
  expect([code, complaints]).toEqual([0, ''])
  return output
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}

describe('main() with JSON', () => {
  test('text writes the article on one line', async () => {
    const [article, ...none] = await json('text', '--json', 'bridge.txt')
    expect(none).toEqual([])
    expect(article).toMatchObject({
      source: 'bridge.txt',
      title: stories.ar.title,
      language: 'ar',
      direction: 'rtl',
      minutes: 1,
      blocks: [{ type: 'paragraph', text: stories.ar.lede[0], line: 1 }],
      sections: [
        { number: '1', title: stories.ar.sections[0].heading, line: 2, minutes: 1, sections: [] },
        { number: '2', line: 5, blocks: [{ type: 'paragraph', line: 6 }] },
      ],
    })
  })

  test('toc writes an entry a line', async () => {
    expect(await json('toc', '--json', 'night.txt')).toEqual([
      { number: '1', title: 'Old carriages, new beds', level: 1, words: 85, minutes: 1, line: 3 },
      { number: '2', title: 'What a ticket costs', level: 1, words: 40, minutes: 1, line: 6 },
    ])
  })

  test('show writes a section a line', async () => {
    expect(await json('show', '1,2', '--json', 'night.txt')).toMatchObject([{ number: '1' }, { number: '2' }])
  })

  test('search writes a hit a line, its places in the text', async () => {
    const [hit, ...none] = await json('search', 'passengers', '--json', 'night.txt')
    expect(none).toEqual([])
    const [text] = stories.en.lede
    const start = text.indexOf('passengers')
    expect(hit).toEqual({
      source: 'night.txt',
      number: null,
      section: null,
      line: 2,
      text,
      ranges: [[start, start + 10]],
    })
  })

  test('info writes the article', async () => {
    expect(await json('info', '--json', 'night.txt')).toMatchObject([{ title: stories.en.title, language: 'en' }])
  })

  test('list writes a stored article a line', async () => {
    expect(await json('list', '--json')).toEqual([{ name: 'stored', title: stories.fr.title }])
  })

  test.each([
    [['--json', 'toc', 'night.txt']],
    [['toc', '--json', 'night.txt']],
    [['toc', 'night.txt', '--json']],
    [['--format', 'json', 'toc', 'night.txt']],
    [['toc', '--format=json', 'night.txt']],
  ])('takes options before and after the command: %j', async (args) => {
    expect(await json(...args)).toEqual(await json('toc', '--json', 'night.txt'))
  })

  test('writes an article a line for several files', async () => {
    expect(await json('--json', 'night.txt', 'bridge.txt')).toMatchObject([
      { source: 'night.txt' },
      { source: 'bridge.txt' },
    ])
  })

  test('is indented on a terminal, without colour', async () => {
    const { output } = await run(['show', 'lede', '--json', 'night.txt'], { ...world, columns: 80 })
    expect(output).toMatch(/^\{\n {2}"number": null,\n/)
    expect(output).not.toMatch(escape)
  })

  test('leaves out no key where there is nothing', async () => {
    const { output } = await run(['--json', '-'], { input: '' })
    const empty = {
      source: '-',
      title: null,
      byline: null,
      date: null,
      source_name: null,
      language: null,
      direction: 'ltr',
      words: 0,
      minutes: 0,
      blocks: [],
      sections: [],
    }
    expect(JSON.parse(output)).toEqual(empty)
  })
})

const styled = (args: string[], env: Record<string, string>, columns?: number) =>
  run([...args, 'show', 'title', 'night.txt'], columns === undefined ? { ...world, env } : { ...world, env, columns })

describe('main() on a terminal', () => {
  const plain = { ...world, env: { NO_COLOR: '1' } }

  test.each([40, 80])('sets a page of %i columns', async (columns) => {
    const { output } = await run(['night.txt'], { ...plain, columns })
    const widths = output.split('\n').map(({ length }) => length)
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns)
    expect(Math.max(...widths)).toBeGreaterThan(columns - 12)
    expect(output.split(/\s+/)).toEqual(`${titleFirst(stories.en).join(' ')} `.split(' '))
  })

  test('puts right-to-left text at the right of a wide terminal', async () => {
    const { output } = await run(['show', 'title', 'bridge.txt'], { ...plain, columns: 200, answer: xterm })
    // A display method may leave the last column free.
    expect([199, 200]).toContain(output.trimEnd().length)
    expect(output).toMatch(/^ {100,}\S/)
  })

  test('puts left-to-right text at the left of a wide terminal, 80 columns of it at most', async () => {
    const { output } = await run(['night.txt'], { ...plain, columns: 200 })
    for (const line of output.split('\n')) expect(line).toMatch(/^(\S.{0,79})?$/)
  })

  test('styles the title, unless told not to', async () => {
    expect((await styled([], {}, 80)).output).toBe(`\u001b[1m\u001b[4m${stories.en.title}\u001b[24m\u001b[22m\n`)
    expect((await styled([], { NO_COLOR: '1' }, 80)).output).not.toMatch(escape)
    expect((await styled(['--color', 'always'], { NO_COLOR: '1' }, 80)).output).toMatch(escape)
    expect((await styled(['--color', 'never'], { FORCE_COLOR: '1' }, 80)).output).not.toMatch(escape)
    expect((await styled([], { TERM: 'dumb' }, 80)).output).not.toMatch(escape)
    expect((await styled([], { TERM: 'dumb', FORCE_COLOR: '1' }, 80)).output).toMatch(escape)
    expect((await styled(['--width', '60'], {})).output).not.toMatch(escape)
    expect((await styled(['--width', '60', '--color', 'always'], {})).output).toMatch(escape)
  })

  test.each([
    ['toc', /^Night Train.*\n\n1 {2}Old carriages, new beds \.+ 85\n2 {2}What a ticket costs \.+ 40\n$/],
    ['info', /^title +Night Train.*\nsource +night\.txt\nlanguage +en\n/],
  ])('sets %s on a page', async (command, page) => {
    expect((await run([command, 'night.txt'], { ...plain, columns: 60 })).output).toMatch(page)
  })

  test('sets list on a page', async () => {
    expect((await run(['list'], { ...plain, columns: 80 })).output).toBe(`stored  ${stories.fr.title}\n`)
  })

  test('sets what search found under its heading, the words marked', async () => {
    const { output } = await run(['search', 'lake', 'night.txt'], { ...world, columns: 80 })
    expect(output).toContain('\u001b[7mlake\u001b[27m')
    expect(output).toContain('Old carriages, new beds')
  })

  test('shows controls as pictures', async () => {
    const { output } = await run(['-'], {
      input: 'a\u001b[31mb\u009b and the rest of it.',
      env: { NO_COLOR: '1' },
      columns: 80,
    })
    expect(output).toBe('a\u241b[31mb\u241b and the rest of it.\n')
  })
})

describe('main() with several files', () => {
  test('does them in order, a blank line between', async () => {
    const { output } = await run(['show', 'title', 'bridge.txt', 'night.txt', 'stored'], world)
    expect(output).toBe(`${stories.ar.title}\n\n${stories.en.title}\n\n${stories.fr.title}\n`)
  })

  test('names the file in every row of a table', async () => {
    const { output } = await run(['toc', 'night.txt', 'stored'], world)
    expect(
      output
        .trimEnd()
        .split('\n')
        .map((row) => row.split('\t').slice(0, 2)),
    ).toEqual([
      ['night.txt', '1'],
      ['night.txt', '2'],
      ['stored', '1'],
      ['stored', '2'],
    ])
  })

  test('tells of one that fails, and does the others', async () => {
    expect(await run(['show', 'title', 'gone.txt', 'night.txt', 'stored'], world)).toEqual({
      code: 2,
      output: `${stories.en.title}\n\n${stories.fr.title}\n`,
      complaints:
        'article: Cannot read "gone.txt": no such file\nRun "article list" for the stored articles, "article --help" for the commands\n',
    })
  })

  test('tells of one that fails when some of it is printed, and does the others', async () => {
    const lines = new TextEncoder().encode('It rained and rained, and nobody counted the days.\n\n'.repeat(20_000))
    let isLookedThrough = false
    const part = (start: number, end: number): Uint8Array => {
      const isMiddle = start < 500_000 && end > 500_000
      if (isLookedThrough && isMiddle) throw new Failed({ kind: 'unreadable', path: 'wet.txt', reason: 'it is wet' })
      isLookedThrough ||= end === lines.length
      return lines.subarray(start, end)
    }
    const { code, output, complaints } = await run(['text', 'wet.txt', 'night.txt'], {
      files: { ...world.files, 'wet.txt': { ...heldBytes(lines), part } },
    })
    expect(code).toBe(2)
    expect(output.startsWith('It rained and rained')).toBe(true)
    expect(output.endsWith(`.\n\n${(await run(['text', 'night.txt'], world)).output}`)).toBe(true)
    expect(complaints).toBe('article: Cannot read "wet.txt": it is wet\n')
  })

  test('ends with the worst of the exit codes', async () => {
    expect((await run(['show', '9', 'night.txt', 'gone.txt', 'stored'], world)).code).toBe(2)
    expect((await run(['search', 'lake', 'night.txt', 'stored'], world)).code).toBe(1)
  })
})

describe('main() that fails', () => {
  const bytes = Uint8Array.from([0xff, 0xd8, 0xff])
  const files: FakeWorld['files'] = {
    ...world.files,
    dir: { kind: 'directory', path: 'dir' },
    secret: { kind: 'unreadable', path: 'secret', reason: 'permission denied' },
    picture: bytes,
  }

  test.each([
    [['gone.txt'], 2, 'Cannot read "gone.txt": no such file', 'Run "article list"'],
    [['text', 'txet'], 2, 'Cannot read "txet": no such file', 'Run "article list"'],
    [['toc', 'dir'], 2, 'Cannot read "dir": it is a directory', 'Name the files in it'],
    [['info', 'secret'], 2, 'Cannot read "secret": permission denied', undefined],
    [['picture'], 2, 'Cannot read "picture": it is a JPEG picture, not text', 'Have its text recognised'],
    [['--encoding', 'utf-9', 'night.txt'], 2, 'Cannot decode "utf-9": no such encoding', 'Use a label'],
    [
      ['show', '9', 'night.txt'],
      1,
      'Cannot show section "9" of "night.txt": there is none',
      'The nearest headings ("article toc" lists all):\n  2  What a ticket costs\n  1  Old carriages, new beds\n',
    ],
    [
      ['show', 'ticket coast', 'night.txt'],
      1,
      'Cannot show section "ticket coast" of "night.txt": there is none',
      'The nearest headings ("article toc" lists all):\n  2  What a ticket costs\n  1  Old carriages, new beds\n',
    ],
    [
      ['show', 'a', 'night.txt'],
      1,
      'Cannot choose a section of "night.txt": 2 headings match "a"',
      'Give a number or more words:\n  1  Old carriages, new beds\n  2  What a ticket costs\n',
    ],
    [
      ['toc', '--title', '99', 'night.txt'],
      1,
      'Cannot correct line 99 of "night.txt": it has 7 lines',
      'Run "article toc --explain" on it for the number of each line',
    ],
    [
      ['toc', '--title', '1', '--from', 'markdown', 'night.txt'],
      2,
      'Cannot use --headings or --title on "night.txt": its markup says what its lines are',
      'Add --from text to read it as a plain text',
    ],
    [['show', '2-1', 'night.txt'], 2, 'Cannot use "2-1" as a range: it runs backwards', 'Write the lower number first'],
    [['show', '', 'night.txt'], 2, 'Cannot look for "": there is no letter or digit in it', 'Give a word or more'],
    [['search', '', 'night.txt'], 2, 'Cannot look for "": there is no letter or digit in it', 'Give a word or more'],
    [['search', 'xyzzy', 'night.txt'], 1, 'Cannot find "xyzzy" in "night.txt"', undefined],
    [
      ['tco'],
      2,
      'Unknown command "tco"',
      'Did you mean "article toc"? A file of that name is read with: article text ./tco',
    ],
    [['shwo', '2'], 2, 'Unknown command "shwo"', 'Did you mean "article show"?'],
    [['--json', 'serch', 'x'], 2, 'Unknown command "serch"', 'Did you mean "article search"?'],
    [
      ['--width', '0'],
      2,
      'Cannot use "0" as a width: it is not a whole number of columns from 1 to 10000',
      'Give a number',
    ],
    [
      ['--width', 'abc', 'toc'],
      2,
      'Cannot use "abc" as a width: it is not a whole number of columns from 1 to 10000',
      'Give a number',
    ],
    [
      ['toc', '--width', '2.5'],
      2,
      'Cannot use "2.5" as a width: it is not a whole number of columns from 1 to 10000',
      'Give a number',
    ],
    [
      ['--width=-3'],
      2,
      'Cannot use "-3" as a width: it is not a whole number of columns from 1 to 10000',
      'Give a number',
    ],
    [
      ['list', '--width', '10001'],
      2,
      'Cannot use "10001" as a width: it is not a whole number of columns from 1 to 10000',
      'Give a number',
    ],
    [
      ['--json', '--format', 'markdown'],
      2,
      'Cannot use --json with --format markdown: they ask for different things',
      'Leave one of them out',
    ],
  ])('says why: %j', async (...[args, code, message, remedy]) => {
    const told = await run(args, { ...world, files })
    expect(told).toMatchObject({ code, output: '' })
    const [first, ...rest] = told.complaints.split('\n')
    expect(first).toBe(`article: ${message}`)
    if (remedy === undefined) expect(rest).toEqual([''])
    else expect(rest.join('\n').startsWith(remedy)).toBe(true)
    expect(told.complaints.endsWith('\n')).toBe(true)
  })

  test.each([
    [['--color', 'x'], /Cannot use "x" for --color: .*\nChoose one of: auto, always, never\n/],
    [['--bidi', 'x', 'toc'], /Cannot use "x" for --bidi: .*\nChoose one of: .*logical, .*visual.*\n/],
    [['toc', '--format', 'x'], /Cannot use "x" for --format: .*\nChoose one of: text, json, markdown, html\n/],
    [['--widht', '40'], /Unknown option "--widht"\nDid you mean --width\?/],
    [['toc', '-x'], /Unknown option "-x"/],
    [['--width'], /Option "--width <columns>" argument missing/],
    [['show'], /Missing required argument "section"/],
    [['search'], /Missing required argument "words"/],
    [['completion'], /Missing required argument "shell"/],
    [['completion', 'tcsh'], /Cannot use "tcsh": .*\nChoose one of: bash, zsh, fish\n/],
  ])('tells of misuse: %j', async (args, told) => {
    const { code, output, complaints } = await run(args, world)
    expect([code, output]).toEqual([2, ''])
    expect(complaints).toMatch(/^article: [A-Z].*[^.]\n[A-Z].*\n$/)
    expect(complaints).toMatch(told)
  })

  test('stops at a misspelt command: the words after it are no files', async () => {
    const { code, output, complaints } = await run(['shwo', '2', 'night.txt'], world)
    expect([code, output]).toEqual([2, ''])
    expect(complaints).toMatch(/^article: Unknown command "shwo"\n.*\n$/)
  })

  test('says once that it cannot write', async () => {
    expect(
      await run(['night.txt'], { ...world, writing: { kind: 'unwritable', reason: 'no space left on the device' } }),
    ).toEqual({
      code: 2,
      output: '',
      complaints: 'article: Cannot write the output: no space left on the device\n',
    })
  })

  test('is silent where the reader has gone', async () => {
    expect(await run(['night.txt'], { ...world, writing: { kind: 'reader-gone' } })).toEqual(ok(''))
  })

  test('tells of a defect without a stack', async () => {
    const host = { ...fakeHost({}), read: () => Promise.reject(new TypeError('x is not a function')) }
    expect(await main(['night.txt'], host)).toBe(2)
    expect(host.complaints()).toMatch(/^article: Cannot go on: TypeError: x is not a function\n.*report.*\n$/)
  })

  test('shows no control of a file name', async () => {
    const { complaints } = await run(['a\u001b[31m\nb\u202e.txt'], world)
    expect(complaints).toContain('"a\u241b[31m\u240ab')
    expect(complaints).not.toMatch(/\u001b|\u202e/)
  })

  test('shows no control of a heading that it offers', async () => {
    const paragraph = stories.en.lede.join('')
    const input = ['Rivers', paragraph, 'The \u001b[31msprings\u202e', paragraph].join('\n')
    const { complaints } = await run(['show', 'sprigns', '-'], { input })
    expect(complaints).toContain('The \u241b[31msprings')
    expect(complaints).not.toMatch(/\u001b|\u202e/)
  })

  test('takes a word that is both a file and near a command for the file', async () => {
    expect((await run(['tco'], { files: { tco: night } })).code).toBe(0)
  })
})

describe('main() asked for help', () => {
  test.each([
    [['--help'], /^Usage: article \[command\] \[options\] \[FILE\.\.\.\]\n[^]*toc[^]*Examples:\n {2}article\n/],
    [['help'], /^Usage: article \[command\]/],
    [['toc', '--help'], /^Usage: article toc [^]*--explain[^]*Examples:\n {2}article toc\n/],
    [['help', 'show'], /^Usage: article show [^]*Examples:\n {2}article show 2\n/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('answers %j on standard output', async (args, text) => {
    const { code, output, complaints } = await run(args, world)
    expect([code, complaints]).toEqual([0, ''])
    expect(output).toMatch(text)
  })

  test.each([
    [100, 100],
    [undefined, 80],
    [0, 80],
  ])('sets help for a terminal of %s columns %i wide', async (columns, width) => {
    const { output } = await run(['toc', '--help'], columns === undefined ? world : { ...world, columns })
    const longest = Math.max(...output.split('\n').map(({ length }) => length))
    expect(longest).toBeLessThanOrEqual(width)
    expect(longest).toBeGreaterThan(width - 12)
  })

  test.each(['text', 'toc', 'show', 'search', 'info', 'list', 'completion'])(
    '%s --help has an example',
    async (command) => {
      expect((await run([command, '--help'], world)).output).toMatch(/Examples:\n {2}article /)
    },
  )
})
