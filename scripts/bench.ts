// How fast the program is, measured side by side: npm run bench
//
// Prints a table and writes it into docs/speed.md, with a plot beside it. With --quick it measures little, writes
// nothing, and fails where a figure has slid far from where it was.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  firstLine,
  growth,
  manyFiles,
  memory,
  start,
  startWithCertificates,
  throughput,
  type Extent,
} from './bench/measures.ts'
import { plot } from './bench/plot.ts'
import type { Row } from './bench/row.ts'
import { figure, table } from './bench/table.ts'
import { circumstances, writeMadePart } from './made-part.ts'

const isQuick = process.argv.includes('--quick')
const folder = mkdtempSync(join(tmpdir(), 'article-bench-'))
const whole: Extent = { folder, startRounds: 41, rounds: 9, bigBytes: 10_000_000, part: 1, files: 1000 }
const quick: Extent = { folder, startRounds: 5, rounds: 1, bigBytes: 1_000_000, part: 0.1, files: 100 }

try {
  const certificates = process.env['NODE_EXTRA_CA_CERTS']
  const starts = certificates === undefined ? [start] : [start, startWithCertificates(certificates)]
  const groups = [...starts, throughput, growth, memory, firstLine, manyFiles].map((measure) => {
    const group = measure(isQuick ? quick : whole)
    process.stdout.write(table([group]))
    return group
  })
  if (isQuick) failOn(groups.flatMap(({ rows }) => rows).filter(hasSlid))
  else {
    const where = circumstances()
    writeFileSync('docs/speed.svg', plot(groups, `${where}: shorter is better`))
    writeMadePart('docs/speed.md', 'npm run bench', `${where}.\n\n${table(groups)}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function hasSlid({ value, slide }: Row): boolean {
  return value !== undefined && !(value <= slide)
}

function failOn(rows: readonly Row[]): void {
  for (const { what, value, unit, slide } of rows) {
    console.error(`Slid: ${what} is ${figure(value ?? Number.NaN, unit)}, more than ${slide}`)
  }
  if (rows.length > 0) process.exitCode = 1
}
