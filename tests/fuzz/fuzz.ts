// Asks every input everything, in this process, and tells what did harm.

import * as fc from 'fast-check'
import { decode } from '../../src/decode/decode.ts'
import { sourceFormat } from '../../src/readers/source-format.ts'
import { sourceChoices } from '../../src/request.ts'
import { run, type Run } from '../fake-host.ts'
import { askings, type Asking } from './asking.ts'
import { harmOf } from './harm.ts'
import { kinds, type Input, type Kind } from './kinds.ts'
import { sourceText } from '../../src/document/source-text.ts'

/** How many cases there were of something, and how many did no harm. */
export interface Row {
  readonly name: string
  cases: number
  survived: number
}

/** What came of a run. */
export interface Fuzzed {
  readonly kinds: readonly Row[]
  /** The same cases by what was asked. */
  readonly askings: readonly Row[]
  /** What did harm, made small, and how to run it again. */
  readonly harmful: readonly string[]
}

/** How long to go on: so many cases of each kind, as long as there is time. */
export interface Effort {
  readonly seed: number
  readonly casesOfKind: number
  /** `performance.now()` at which no further cases begin. */
  readonly until: number
}

/** Cases that are made from one seed: as many as can be run again to find the one. */
const batch = 20

/** Every seed makes the same cases, in the same order; `until` only says where they end. */
export async function fuzz({ seed, casesOfKind, until }: Effort): Promise<Fuzzed> {
  const [byKind, byAsking] = [new Map<string, Row>(), new Map<string, Row>()]
  const harmful: string[] = []
  for (let made = 0; made < casesOfKind && performance.now() < until; made += batch) {
    for (const kind of kinds) {
      const harm = await fuzzKind(kind, seed + made, Math.min(batch, casesOfKind - made), (asking, isHarmed) => {
        for (const [rows, name] of [
          [byKind, kind.name],
          [byAsking, asking.command],
          [byAsking, `--format ${asking.format}`],
          [byAsking, asking.method === undefined ? 'data, as it is' : `a page, --bidi ${asking.method}`],
        ] as const) {
          const row = rows.get(name) ?? { name, cases: 0, survived: 0 }
          rows.set(name, row)
          row.cases++
          if (!isHarmed) row.survived++
        }
      })
      if (harm !== undefined) harmful.push(harm)
    }
  }
  const askingsByName = [...byAsking.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return { kinds: [...byKind.values()], askings: askingsByName, harmful }
}

type Count = (asking: Asking, isHarmed: boolean) => void

async function fuzzKind(kind: Kind, seed: number, numRuns: number, count: Count): Promise<string | undefined> {
  let isShrinking = false
  const property = fc.asyncProperty(kind.inputs, askings, async (input, asking) => {
    const harm = await harmDone(input, asking)
    if (!isShrinking) count(asking, harm !== undefined)
    if (harm === undefined) return
    isShrinking = true
    throw new Error(harm)
  })
  const result = await fc.check(property, { seed, numRuns, interruptAfterTimeLimit: 60_000 })
  if (!result.failed || result.counterexample === null) return undefined
  const [{ name, content }, { args, columns }] = result.counterexample
  const shown = JSON.stringify(typeof content === 'string' ? content : [...content]).slice(0, 1000)
  const reason = result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance)
  const where = columns === undefined ? '' : ` on ${columns} columns`
  return `${kind.name}, seed ${seed}: article ${args.join(' ')} ${name}${where}: ${reason.slice(0, 500)}\n  ${name}: ${shown}`
}

/** Seconds that no case takes, on a machine that does much else: an input is 40 kB at most. */
const patience = 20

async function harmDone(input: Input, asking: Asking): Promise<string | undefined> {
  try {
    const began = performance.now()
    const done = await ask(input, asking)
    const seconds = (performance.now() - began) / 1000
    if (seconds > patience) return `it takes ${seconds.toFixed()} s`
    return harmOf(done, asking) ?? (await loss(input, asking, done))
  } catch (error) {
    return `it throws: ${String(error)}`
  }
}

function ask({ name, content }: Input, { args, columns }: Asking): Promise<Run> {
  // Every page has its links, as if it were for a terminal that has them.
  const world = { files: { [name]: content }, env: { FORCE_HYPERLINK: '1' } }
  return run([...args, name], columns === undefined ? world : { ...world, columns })
}

/** What a text is without white space, its characters in some order: a title may move. */
const ink = (text: string): string => [...text.replaceAll(/[\s\u0085]/g, '')].toSorted().join('')

/** What is lost of a plain text in a pipe, or read otherwise the second time. */
async function loss(input: Input, asking: Asking, { output, code }: Run): Promise<string | undefined> {
  const text = isPiped(asking) && code === 0 ? await plainText(input, asking) : undefined
  if (text === undefined) return undefined
  if (ink(text) !== ink(output)) return 'words are lost or changed in a pipe'
  const again = await run([...asking.args, 'again.txt'], { files: { 'again.txt': output } })
  return again.output === output || asking.from === 'auto' ? undefined : 'read again it is another article'
}

/** Whether all of the article goes into a pipe as text. */
const isPiped = ({ command, format, method, columns, isCorrected }: Asking): boolean =>
  !isCorrected && command === 'text' && format === 'text' && method === undefined && columns === undefined

/** The text of an input that is read as plain text. */
async function plainText({ name, content }: Input, { args, from }: Asking): Promise<string | undefined> {
  if (typeof content !== 'string' || args.includes('--encoding')) return undefined
  const decoded = await decode(new TextEncoder().encode(content))
  const choice = sourceChoices.find((one) => one === from) ?? 'auto'
  return decoded.kind === 'text' && sourceFormat(choice, name, sourceText(decoded.text)) === 'text'
    ? decoded.text
    : undefined
}
