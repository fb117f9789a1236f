// What is measured, one function a group of the table.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTurn, isInstalled, median, peakMemory, ratio, type Command } from './cost.ts'
import type { Group, Row } from './row.ts'
import { extremes, written, writtenArticle, writtenArticles } from './texts.ts'

/** How much is measured: the whole takes minutes, the quick form seconds. */
export interface Extent {
  readonly folder: string
  readonly startRounds: number
  readonly rounds: number
  readonly bigBytes: number
  /** The part of the extremes that is taken. */
  readonly part: number
  readonly files: number
}

const article = (...args: readonly string[]): Command => ({ args: [process.execPath, 'bin/article.js', ...args] })
const pageWithoutColor = ['text', '--width', '80', '--bidi', 'visual'] as const
/** As a terminal gets it: with color it has to be known what is a heading. */
const page = [...pageWithoutColor, '--color', 'always'] as const
const milliseconds = (times: readonly number[] | undefined): string => `${median(times ?? []).toFixed(0)} ms`

/** A small command against an empty script of Node. */
export const start = (extent: Extent): Group => startIn('Start', {}, extent)

/** The same where Node reads more certificates at each start. */
export const startWithCertificates =
  (file: string) =>
  (extent: Extent): Group =>
    startIn('Start, with NODE_EXTRA_CA_CERTS', { NODE_EXTRA_CA_CERTS: file }, extent)

function startIn(title: string, variables: Readonly<Record<string, string>>, { folder, startRounds }: Extent): Group {
  const empty = join(folder, 'empty.cjs')
  writeFileSync(empty, '')
  const run = (...args: readonly string[]): Command => ({ ...article(...args), variables })
  const commands = {
    'article toc': run('toc'),
    'article show 2': run('show', '2'),
    'article --help': run('--help'),
    'a page of the stored article': run(...page),
  } as const
  const times = inTurn({ empty: { args: [process.execPath, empty], variables }, ...commands }, startRounds)
  const base = times.get('empty')
  const rows = Object.keys(commands).map((what): Row => {
    const isPage = what.startsWith('a page')
    return {
      what,
      value: ratio(times.get(what), base),
      unit: '×',
      goal: isPage ? 1.4 : 1.2,
      beyond: isPage ? 1.25 : 1.1,
      slide: isPage ? 4 : 2.5,
      told: `${milliseconds(times.get(what))}, an empty script ${milliseconds(base)}`,
    }
  })
  return { title, rows }
}

/** The tools that stand beside, on the same text. */
const others = {
  'fribidi -w 80': (path: string) => ['fribidi', '-w', '80', path],
  w3m: (path: string) => ['w3m', '-dump', '-cols', '80', '-T', 'text/plain', path],
  lynx: (path: string) => ['lynx', '-dump', '-width=80', path],
  'wc -m': (path: string) => ['wc', '-m', path],
} as const

const comparisons = [
  { what: 'a page', with: 'fribidi -w 80', goal: 3, beyond: 1, slide: 15 },
  { what: 'a page', with: 'w3m', goal: 1.5, beyond: undefined, slide: 12 },
  { what: 'a page', with: 'lynx', goal: 1.5, beyond: undefined, slide: 12 },
  { what: 'a page without color', with: 'fribidi -w 80', goal: 3, beyond: 1, slide: 15 },
  { what: 'text into a pipe', with: 'wc -m', goal: 3, beyond: undefined, slide: 20 },
  { what: 'toc', with: 'wc -m', goal: 3, beyond: undefined, slide: 30 },
] as const

/** A long article against the tools around. */
export function throughput({ folder, rounds, bigBytes }: Extent): Group {
  const path = writtenArticle(folder, 'big', bigBytes)
  const present = Object.entries(others)
    .map(([name, argsOf]) => [name, { args: argsOf(path) }] as const)
    .filter(([, { args }]) => isInstalled(args[0] ?? ''))
  const times = inTurn<string>(
    {
      'a page': article(...page, path),
      'a page without color': article(...pageWithoutColor, path),
      'text into a pipe': article('text', path),
      toc: article('toc', path),
      ...Object.fromEntries(present),
    },
    rounds,
  )
  const rows = comparisons.map(({ what, with: other, goal, beyond, slide }): Row => {
    const own = times.get(what)
    const base = times.get(other)
    return {
      what: `${what}, against ${other}`,
      value: base === undefined ? undefined : ratio(own, base),
      unit: '×',
      goal,
      beyond,
      slide,
      told: `${milliseconds(own)}, ${other} ${base === undefined ? 'is not installed' : milliseconds(base)}`,
    }
  })
  return { title: `Throughput: an Arabic article of ${bigBytes / 1_000_000} MB`, rows }
}

/** Six times a text, and ten times what is long in one way; the start is taken off. */
export function growth({ folder, rounds, bigBytes, part }: Extent): Group {
  const grown = inTurn(
    {
      start: article(...page, written(folder, 'one word', 'word\n')),
      small: article(...page, writtenArticle(folder, 'sixth', bigBytes / 6)),
      large: article(...page, writtenArticle(folder, 'whole', bigBytes)),
    },
    rounds,
  )
  const six: Row = {
    what: 'a page of six times the text, a sixth of it each',
    value: more(grown) / 6,
    unit: '×',
    goal: 1.15,
    slide: 1.5,
    told: `${milliseconds(grown.get('large'))}, once ${milliseconds(grown.get('small'))}`,
  }
  return {
    title: 'Growth',
    rows: [six, ...Object.keys(extremes).flatMap((name) => extremeRows(name, { folder, rounds, part }))],
  }
}

const isExtreme = (name: string): name is keyof typeof extremes => name in extremes

function extremeRows(name: string, { folder, rounds, part }: Pick<Extent, 'folder' | 'rounds' | 'part'>): Row[] {
  if (!isExtreme(name)) return []
  const { most, text } = extremes[name]
  const count = most * part
  const times = inTurn(
    {
      start: article(...page, written(folder, 'one word', 'word\n')),
      small: article(...page, written(folder, `${name} small`, text(count / 10))),
      large: article(...page, written(folder, `${name} large`, text(count))),
    },
    rounds,
  )
  const what = `${count.toLocaleString('en')} ${name}`
  return [
    {
      what: `${what}, against a tenth`,
      value: more(times),
      unit: '×',
      goal: 12,
      slide: 25,
      told: `${milliseconds(times.get('large'))}, a tenth ${milliseconds(times.get('small'))}`,
    },
    { what, value: median(times.get('large') ?? []) / 1000, unit: 's', goal: 2, slide: 10, told: 'the page' },
  ]
}

/** Milliseconds: what costs less than this beyond the start is not to be told from it. */
const least = 20

/** What the large costs against the small, both without the start. */
function more(times: ReadonlyMap<string, readonly number[]>): number {
  const without = (name: string): number[] =>
    (times.get(name) ?? []).map((time, round) => Math.max(time - (times.get('start')?.[round] ?? 0), least))
  return ratio(without('large'), without('small'))
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`

/** Memory beyond that of Node itself, for each byte that is read. */
export function memory({ folder, bigBytes }: Extent): Group {
  const path = writtenArticle(folder, 'memory', bigBytes)
  const empty = join(folder, 'nothing.cjs')
  writeFileSync(empty, '')
  const bare = peakMemory([empty], folder)
  const rows = [
    ['a page', page],
    ['text into a pipe', ['text']],
    ['toc', ['toc']],
  ] as const
  return {
    title: 'Peak memory beyond that of Node, for a byte of input',
    rows: rows.map(([what, args]) => {
      const peak = peakMemory(['bin/article.js', ...args, path], folder)
      return {
        what,
        value: (peak - bare) / bigBytes,
        unit: 'bytes',
        goal: 10,
        slide: 80,
        told: `${megabytes(peak)}, Node alone ${megabytes(bare)}`,
      }
    }),
  }
}

const head = (...args: readonly string[]): Command => ({ ...article(...args), reader: 'head -20' })

/** How soon a reader who wants no more than the beginning has it. */
export function firstLine({ folder, rounds, bigBytes }: Extent): Group {
  const path = writtenArticle(folder, 'first', bigBytes)
  const rows = [
    ['text', ['text']],
    ['a page', page],
  ] as const
  return {
    title: 'First line first: the first 20 lines of a long article',
    rows: rows.map(([what, args]) => {
      const times = inTurn({ small: head(...args), large: head(...args, path) }, rounds)
      return {
        what: `${what}, against the stored article`,
        value: ratio(times.get('large'), times.get('small')),
        unit: '×',
        goal: 2,
        slide: 12,
        told: `${milliseconds(times.get('large'))}, the stored article ${milliseconds(times.get('small'))}`,
      }
    }),
  }
}

/** What one more article costs in one call. */
export function manyFiles({ folder, rounds, files }: Extent): Group {
  const paths = writtenArticles(folder, files)
  const times = inTurn(
    { one: article('toc', '--json', ...paths.slice(0, 1)), all: article('toc', '--json', ...paths) },
    rounds,
  )
  const all = times.get('all') ?? []
  const each = all.map((time, round) => (time - (times.get('one')?.[round] ?? 0)) / (files - 1))
  return {
    title: `Many files: ${files.toLocaleString('en')} in one call`,
    rows: [
      {
        what: 'article toc --json, each file after the start',
        value: median(each),
        unit: 'ms',
        goal: 1.5,
        slide: 5,
        told: `${milliseconds(all)}, one file ${milliseconds(times.get('one'))}`,
      },
    ],
  }
}
