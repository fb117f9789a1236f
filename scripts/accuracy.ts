// Scores the program on articles whose structure is known, where they are: npm run accuracy
//   npm run accuracy -- --docs   also writes the table into docs/accuracy.md
//
// Fails below the floors of scripts/accuracy/floors.json, which only ever rise.

import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpus, isCorpusThere } from './accuracy/corpus.ts'

/** A row of what the scorer says: of a style, all documents or those of one language. Shares are from 0 to 1. */
interface Row {
  readonly style: string
  readonly name: string
  readonly docs: number
  readonly title: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly sections: number
  readonly kept: number
  readonly failed: number
}

/** The least that is right of each style, in per cent. */
type Floors = Readonly<Record<string, { readonly title: number; readonly f1: number }>>

const adapter = join('scripts', 'accuracy', 'adapter.mjs')

async function score(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'accuracy-'))
  const out = join(folder, 'scores.json')
  try {
    const options = ['--split', 'dev', '--style', 'all', '--adapter', adapter, '--json', out]
    const command = `${process.execPath} bin/article.js text --json {files}`
    const { status, stderr } = spawnSync(process.execPath, [join(corpus, 'score.mjs'), ...options, '--cmd', command])
    if (status !== 0) throw new Error(`The scorer failed: ${stderr.toString()}`)
    const scores: { readonly rows: readonly Row[] } = JSON.parse(await readFile(out, 'utf8'))
    return scores.rows.filter(({ name }) => name === 'ALL' || name.startsWith('lang:'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const percent = (share: number): string => (100 * share).toFixed(1)

const styles: Readonly<Record<string, string>> = {
  a: 'title first',
  b: 'title last',
  c: 'blank lines between',
  d: 'no title',
  e: 'title last, bare list items',
}

function table(rows: readonly Row[]): string {
  const cells = rows.map(({ style, name, docs, title, precision, recall, f1, sections, kept }) => [
    `${style}: ${styles[style] ?? ''}`,
    name.replace('lang:', ''),
    String(docs),
    ...[title, precision, recall, f1, sections, kept].map(percent),
  ])
  const head = ['style', 'of', 'articles', 'title', 'precision', 'recall', 'F1', 'in the right section', 'words kept']
  const widths = head.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, at) => (at < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...cells.map(line)].join('\n')
}

const shortfalls = (rows: readonly Row[], floors: Floors): string[] =>
  rows.filter(({ name }) => name === 'ALL').flatMap((row) => shortfallsOf(row, floors[row.style]))

function shortfallsOf({ style, title, f1, kept, failed }: Row, floor: Floors[string] | undefined): string[] {
  if (floor === undefined) return [`${style}: no floor is set`]
  const found = [
    { short: 100 * title < floor.title, told: `the title is right in ${percent(title)} %, not in ${floor.title}` },
    { short: 100 * f1 < floor.f1, told: `F1 of headings is ${percent(f1)}, not ${floor.f1}` },
    { short: kept < 1 || failed > 0, told: 'words were lost, or the program failed' },
  ]
  return found.filter(({ short }) => short).map(({ told }) => `${style}: ${told}`)
}

async function writeDocs(rows: readonly Row[]): Promise<void> {
  const path = join('docs', 'accuracy.md')
  const text = await readFile(path, 'utf8')
  const today = new Date().toISOString().slice(0, 10)
  const figures = `<!-- figures -->\n\nMeasured ${today}, Node ${process.versions.node}.\n\n${table(rows)}\n`
  await writeFile(
    path,
    text.replace(/<!-- figures -->[^]*$/u, () => figures),
  )
}

if (!isCorpusThere()) {
  console.log(`Not measured: the articles to measure with are not at ${corpus}`)
} else {
  const rows = await score()
  console.log(table(rows))
  const floors: Floors = JSON.parse(await readFile(join('scripts', 'accuracy', 'floors.json'), 'utf8'))
  const short = shortfalls(rows, floors)
  for (const line of short) console.error(`Below its floor: ${line}`)
  if (short.length > 0) process.exitCode = 1
  if (process.argv.includes('--docs')) await writeDocs(rows)
}
