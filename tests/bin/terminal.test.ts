// The real program on a pseudo-terminal: where its lines stand, what it paints, and what it exits with.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { afterAll, describe, expect, test } from 'vitest'
import { root, runArticle } from '../run-article.ts'
import { runOnTerminal } from '../run-on-terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'article-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sentence =
  'The rain came on Tuesday, and the fields that had been dry for months were green again by the weekend. '
const english = `Rain at last\n\n${sentence.repeat(4).trim()}\n\nWhat farmers say\n\n${sentence.repeat(5).trim()}\n`
writeFileSync(join(folder, 'story.txt'), english)

const source = readFileSync(join(root, 'data/algeria-us-defence.txt'), 'utf8')
const words = (text: string): string[] => text.trim().split(/\s+/)

/** The lines of a page, its colours taken off. */
const lines = (text: string): string[] =>
  text
    .replaceAll(/\u001b\[[\d;]*m/g, '')
    .replace(/\n$/, '')
    .split('\n')
const filled = (text: string): string[] => lines(text).filter((line) => line.trim() !== '')

/** A line that runs from right to left, as it is read: its letters unjoined and turned around, its words in order. */
const asRead = (line: string): string[] => words([...line.normalize('NFKC')].toReversed().join(''))

const sizes = [
  { columns: 40, measure: 40 },
  { columns: 80, measure: 80 },
  { columns: 200, measure: 80 },
]

/** On a busy machine a terminal's answer can come later than the program waits: then it is asked again here. */
const onTime = { retry: 3 }

describe.for(sizes)('on $columns columns', onTime, ({ columns, measure }) => {
  test('a right-to-left page is wrapped, and stands at the right edge', async () => {
    const { code, text } = await runOnTerminal(columns, [])
    expect(code).toBe(0)
    const page = filled(text)
    // A display method may leave the last column free.
    const edge = stringWidth(page[0] ?? '')
    expect([columns - 1, columns]).toContain(edge)
    for (const line of page) {
      expect({ line, ends: stringWidth(line) }).toEqual({ line, ends: edge })
      expect(line).not.toMatch(/\s$/)
      expect(stringWidth(line.trimStart())).toBeLessThanOrEqual(measure)
    }
    // No more lines than it takes: nearly every one is too full for the word that begins the next.
    const letters = source.replaceAll('\n', ' ').length
    expect(page.length).toBeGreaterThan(letters / measure)
    expect(page.length).toBeLessThan((letters / measure) * 1.35 + 12)
  })

  test('every word of the article is on the page, joined, ordered for the eye, in its line', async () => {
    const page = filled((await runOnTerminal(columns, ['show', '2'])).text)
    expect(page.flatMap(asRead)).toEqual(words(source.split('\n').slice(4, 6).join(' ')))
    expect(page.join('')).toMatch(/[\ufe70-\ufefc]/)
    expect(page.join('')).not.toMatch(/[\u0621-\u064a]/)
  })

  test('a left-to-right page is wrapped, and stands at the left edge', async () => {
    const { code, text } = await runOnTerminal(columns, ['story.txt'], { cwd: folder })
    expect(code).toBe(0)
    for (const line of filled(text)) {
      expect(line).not.toMatch(/^\s|\s$/)
      expect(line.length).toBeLessThanOrEqual(measure)
    }
    expect(Math.max(...lines(text).map(({ length }) => length))).toBeGreaterThan(measure - 10)
    expect(words(lines(text).join('\n'))).toEqual(words(english))
  })

  test.for(['toc', 'toc --explain', 'show 3', 'search الجزائر', 'info', 'list', 'text --bidi logical'])(
    'no line of article %s is wider than the terminal',
    async (args) => {
      const { code, text } = await runOnTerminal(columns, args.split(' '))
      expect(code).toBe(0)
      expect(filled(text)).not.toEqual([])
      for (const line of lines(text)) expect({ line, fits: stringWidth(line) <= columns }).toEqual({ line, fits: true })
    },
  )

  test('a table of contents runs from right to left: numbers at the right, words of each section at the left', async () => {
    const rows = filled((await runOnTerminal(columns, ['toc'])).text)
    const numbers = rows.map((row) => / {2}([1-5])$/.exec(row)?.[1]).filter((number) => number !== undefined)
    expect(numbers).toEqual(['1', '2', '3', '4', '5'])
    const counts = rows.map((row) => /^ *(\d\d) \.* /.exec(row)?.[1]).filter((count) => count !== undefined)
    expect(counts).toEqual(['83', '49', '82', '80', '83'])
  })
})

describe('--width', onTime, () => {
  test('makes a page that wide, wider than the usual too', async () => {
    const { text } = await runOnTerminal(200, ['text', '--width', '120'])
    expect(Math.max(...lines(text).map((line) => stringWidth(line)))).toBe(120)
    const wide = filled(text).map((line) => stringWidth(line.trimStart()))
    expect(Math.max(...wide)).toBeGreaterThan(100)
  })

  test('prints into a pipe what a terminal of that width shows', async () => {
    const { stdout } = await runArticle(['text', '--width', '60', '--bidi', 'visual'])
    expect(lines(stdout)).toEqual(lines((await runOnTerminal(70, ['text', '--width', '60'])).text))
  })
})

describe('colour', onTime, () => {
  const styled = '\u001b['
  const isStyled = async (args: readonly string[], env?: Readonly<Record<string, string>>): Promise<boolean> =>
    (await runOnTerminal(80, args, env === undefined ? {} : { env })).text.includes(styled)

  test('is there on a terminal', async () => {
    expect(await isStyled(['text'])).toBe(true)
    expect(await isStyled(['toc'])).toBe(true)
  })

  const off = [
    { args: ['text'], env: { NO_COLOR: '1' } },
    { args: ['text'], env: { NO_COLOR: '1', FORCE_COLOR: '1' } },
    { args: ['text'], env: { TERM: 'dumb' } },
    { args: ['text', '--color', 'never'], env: {} },
    { args: ['text', '--color', 'never'], env: { FORCE_COLOR: '1' } },
    { args: ['text', '--json'], env: { FORCE_COLOR: '1' } },
  ]

  test.for(off)('is not there with $env and article $args', async ({ args, env }) => {
    expect(await isStyled(args, env)).toBe(false)
  })

  const on = [
    { args: ['text'], env: { NO_COLOR: '' } },
    { args: ['text'], env: { TERM: 'dumb', FORCE_COLOR: '1' } },
    { args: ['text', '--color', 'always'], env: { NO_COLOR: '1', TERM: 'dumb' } },
  ]

  test.for(on)('is there with $env and article $args', async ({ args, env }) => {
    expect(await isStyled(args, env)).toBe(true)
  })
})

describe('JSON', onTime, () => {
  test('is indented on a terminal, and the same as in a pipe', async () => {
    const { code, text } = await runOnTerminal(80, ['text', '--json'])
    expect(code).toBe(0)
    expect(text).toMatch(/^\{\n {2}"source": "algeria-us-defence",\n {2}"title": /)
    const piped: unknown = JSON.parse((await runArticle(['text', '--json'])).stdout)
    expect(JSON.parse(text)).toEqual(piped)
  })
})

describe('exit codes', onTime, () => {
  const codes = [
    { args: ['text'], code: 0 },
    { args: ['--help'], code: 0 },
    { args: ['show', '99'], code: 1 },
    { args: ['search', 'snow'], code: 1 },
    { args: ['--bogus'], code: 2 },
    { args: ['text', 'nowhere'], code: 2 },
    { args: ['text', 'nowhere', 'algeria-us-defence'], code: 2 },
  ]

  test.for(codes)('article $args exits $code', async ({ args, code }) => {
    const screen = await runOnTerminal(80, args)
    expect(screen.code).toBe(code)
    if (code !== 0) expect(screen.text).toContain('article: ')
  })
})

test('controls in an article do not reach the terminal', async () => {
  writeFileSync(join(folder, 'evil.txt'), `Title\n\nOne \u001b]0;owned\u0007 two \u009b31m three \u202efour.\n`)
  for (const args of [['text'], ['text', '--bidi', 'logical'], ['text', '--json'], ['text', '--format', 'markdown']]) {
    const { code, text } = await runOnTerminal(80, [...args, '--color', 'never', 'evil.txt'], { cwd: folder })
    expect({ args, code, three: text.includes('three') }).toEqual({ args, code: 0, three: true })
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  }
})

test('a slow terminal gets a long page whole', async () => {
  writeFileSync(join(folder, 'long.txt'), english.repeat(300))
  const { code, text } = await runOnTerminal(80, ['text', 'long.txt'], { cwd: folder, slowly: true })
  expect(code).toBe(0)
  expect(words(lines(text).join('\n'))).toEqual(words(english.repeat(300)))
})
