// Gives the program everything that could harm it, and tells in tables what did: npm run fuzz
//
// --minutes N (2), or --cases N of each kind; --seed N to run the same again; --write to put the tables into
// docs/hostile-input.md. Exits 1 where something did harm.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bombs, type Bomb } from '../tests/fuzz/bombs.ts'
import { fuzz, type Row } from '../tests/fuzz/fuzz.ts'
import { growings, growthOf } from '../tests/fuzz/growth.ts'
import { runProgram } from '../tests/fuzz/run-program.ts'
import { circumstances, writeMadePart } from './made-part.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    cases: { type: 'string' },
    seed: { type: 'string' },
    write: { type: 'boolean' },
  },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9))
const casesOfKind = values.cases === undefined ? Infinity : Number(values.cases)
const minutes = Number(values.minutes ?? (values.cases === undefined ? 2 : Infinity))
const began = performance.now()
const harmful: string[] = []

const told: string[] = []
/** Prints a paragraph or a table, and keeps it for the page. */
function tell(text: string): void {
  told.push(text)
  console.log(`${text}\n`)
}

tell(`${circumstances()}, seed ${seed}.`)

/** A table of Markdown, all but the first column to the right. */
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

function survivors(head: string, rows: readonly Row[]): string {
  const total = (of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0)
  const all = { name: 'all', cases: total(({ cases }) => cases), survived: total(({ survived }) => survived) }
  return table(
    [head, 'cases', 'survived'],
    [...rows, all].map(({ name, cases, survived }) => [name, cases, survived]),
  )
}

// What is made up, in this process.
const fuzzed = await fuzz({ seed, casesOfKind, until: began + minutes * 60_000 })
harmful.push(...fuzzed.harmful)
tell(survivors('kind of input', fuzzed.kinds))
tell(survivors('what was asked (each case counts in three rows)', fuzzed.askings))

// What is made to blow up, in a process with a memory of its own.
const folder = mkdtempSync(join(tmpdir(), 'article-fuzz-'))
const asked = [['text'], ['text', '--width', '60', '--bidi', 'visual'], ['toc', '--explain'], ['text', '--json']]

function blow({ name, content }: Bomb): Row & { readonly seconds: number } {
  const path = join(folder, name)
  writeFileSync(path, content)
  const runs = asked.map((args) => runProgram([...args, path], ['--max-old-space-size=1000']))
  for (const { harm } of runs) if (harm !== undefined) harmful.push(`${name}: ${harm}`)
  const survived = runs.filter(({ harm }) => harm === undefined).length
  return { name, cases: runs.length, survived, seconds: Math.max(...runs.map(({ seconds }) => seconds)) }
}

const blown = bombs.map((bomb) => blow(bomb))
rmSync(folder, { recursive: true })
tell(
  table(
    ['bomb, in a heap of 1 GB', 'cases', 'survived', 'seconds at most'],
    blown.map(({ name, cases, survived, seconds }) => [name, cases, survived, seconds.toFixed(1)]),
  ),
)

// How the work grows, counted.
const grown = growings.map((growing) => ({ name: growing.name, args: growing.args, growth: growthOf(growing, 30_000) }))
for (const { name, growth } of grown) if (!(growth < 4.5)) harmful.push(`${name}: ${growth.toFixed(1)} times the work`)
tell(
  table(
    ['page of one piece, over and over', 'asked', 'work, where it is 4 times as long'],
    grown.map(({ name, args, growth }) => [name, args[0] ?? '', growth.toFixed(1)]),
  ),
)

const seconds = Math.round((performance.now() - began) / 1000)
tell(`${seconds} s in all: ${harmful.length === 0 ? 'no harm' : `${harmful.length} did harm`}.`)
for (const harm of harmful) console.log(`HARM: ${harm}\n`)
if (values.write === true) writeMadePart('docs/hostile-input.md', 'npm run fuzz', told.join('\n\n'))
// A run without cases has not shown anything.
if (harmful.length > 0 || fuzzed.kinds.length === 0) process.exitCode = 1
