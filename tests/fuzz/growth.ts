// How the work of the program grows with its input: counted, since a clock tells more of the machine than of the program.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A piece that a page is made of, over and over. */
export interface Growing {
  readonly name: string
  readonly piece: string
  readonly args: readonly string[]
}

const growing = (name: string, piece: string, ...args: string[]): Growing => ({ name, piece, args })

const page = ['text', '--width', '60', '--bidi', 'visual', '--color', 'always']

/** What is known to grow out of proportion in readers and pages that were not made with care. */
export const growings: readonly Growing[] = [
  growing('lines.txt', 'A short line\n', 'text'),
  growing('paragraphs.txt', 'The rain came on Tuesday, and the fields were green again by the weekend.\n\n', 'text'),
  growing('words.txt', 'rain ', ...page),
  growing('arabic.txt', 'السوق القديم ', ...page),
  growing('letters.txt', 'ب', ...page),
  growing('marks.txt', '\u064e', ...page),
  growing('joiners.txt', '\u{1f468}\u200d', ...page),
  growing('brackets.txt', '(', ...page),
  growing('isolates.txt', '\u2067a', ...page),
  growing('embeddings.txt', 'ا\u202ba ', ...page),
  growing('controls.txt', '\u001b', ...page),
  growing('blank.txt', '\n', 'toc', '--explain'),
  growing('list.txt', '- One thing\n', 'toc', '--explain'),
  growing('numbers.txt', '1.', 'toc'),
  growing('quotes.txt', '\u201cRain\u201d ', 'search', 'rain'),
  growing('headings.md', '# Rain\n\nIt rained.\n\n', 'text'),
  growing('paragraphs.md', 'The rain *came* on **Tuesday**, `and` [was](https://a.example) late.\n\n', 'text'),
  growing('list.md', '- One thing\n', 'text'),
  growing('quote.md', '> One thing\n', 'text'),
  growing('table.md', '|a|b|\n|-|-|\n|c|d|\n\n', 'text', '--width', '60'),
  growing('emphasis.md', '*a _b ', 'text'),
  growing('brackets.md', '[', 'text'),
  growing('images.md', '![a](', 'text'),
  growing('definitions.md', '[a]: b\n', 'text'),
  growing('footnotes.md', '[^a]\n\n', 'text'),
  growing('html.md', '<b>a</b> ', 'text'),
  growing('paragraphs.html', '<p>The rain <b>came</b> on <a href="/">Tuesday</a>, and it was late.</p>\n', 'text'),
  growing('inline.html', '<b>a</b> ', 'text', '--width', '60'),
  growing('list.html', '<li>One thing', 'text'),
  growing('open.html', '<b>', 'text'),
  growing('less.html', '<', 'text'),
  growing('comments.html', '<!-- a -->', 'text'),
  growing('references.html', '&amp;', 'text'),
  growing('breaks.html', 'a<br>', 'text'),
]

/** How often as much: work in proportion is as many times as much, work that is squared that many times that many. */
const times = 4

/** How many times the work a page is that is four times as long. */
export function growthOf(growth: Growing, characters: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'article-growth-'))
  try {
    const [less, more] = [characters, characters * times].map((length) => work(growth, length, folder))
    return (more ?? NaN) / (less ?? NaN)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** How often parts of the program run, which V8 counts; what it does within one of its own functions is not counted. */
function work({ name, piece, args }: Growing, length: number, folder: string): number {
  const path = join(folder, name)
  const counted = join(folder, `${length}`)
  const begins = name.endsWith('.html') ? '<!DOCTYPE html><html><body><article><h1>Rain</h1><p>' : ''
  writeFileSync(path, begins + piece.repeat(Math.ceil(length / piece.length)))
  const env = { PATH: process.env['PATH'], NODE_V8_COVERAGE: counted }
  const { status, stderr } = spawnSync(process.execPath, ['bin/article.js', ...args, path], {
    env,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 100_000_000,
  })
  // Nothing may be found, which is no failure.
  if (status !== 0 && status !== 1) throw new Error(`${name} of ${length} characters: exit ${status}: ${stderr}`)
  return readdirSync(counted).reduce((total, file) => total + counts(readFileSync(join(counted, file), 'utf8')), 0)
}

/** The sum of all counts of a report of V8. */
const counts = (report: string): number =>
  Array.from(report.matchAll(/"count":(\d+)/g), ([, count]) => Number(count)).reduce((total, count) => total + count, 0)
