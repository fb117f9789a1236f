import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/article.ts'
import { outline } from '../../src/document/contents.ts'
import { directionOf } from '../../src/document/direction.ts'
import { parse } from '../../src/document/parse.ts'
import { printText } from '../../src/print/text.ts'
import { plainBlock } from './plain-block.ts'
import { withoutPositions } from './without-positions.ts'
import { reportOfArticle } from '../report-of-article.ts'
import { flowOf, textsOfFlow } from '../../src/document/flow.ts'

// Reads the articles of tests/difficulties, in which the truth of every line stands beside it: see the README there.

const folder = new URL('../difficulties/', import.meta.url)

/** What a line can be taken for. `+` is a line that goes on with the block of the line before it. */
const names = {
  T: 'the title',
  H: 'a heading',
  H2: 'a heading of the second level',
  H3: 'a heading of the third level',
  P: 'a paragraph',
  I: 'an entry of a list',
  '+': 'more of the block before',
  '': 'nothing',
} as const

/** What a line is, and what it may be taken for. */
const truths: Readonly<Record<string, { readonly name: string; readonly takenFor: readonly string[] }>> = {
  T: { name: names.T, takenFor: ['T'] },
  H: { name: names.H, takenFor: ['H'] },
  H2: { name: names.H2, takenFor: ['H2'] },
  P: { name: names.P, takenFor: ['P'] },
  I: { name: names.I, takenFor: ['I'] },
  B: { name: 'a bare entry of a list', takenFor: ['I', 'P'] },
  C: { name: 'a line of code', takenFor: ['P', '+'] },
  V: { name: 'a line of verse', takenFor: ['P', '+'] },
}

/** What is known to be hard. Each is to stand in two languages at least, one of them written from right to left. */
const difficulties = [
  'bylines',
  'captions',
  'code',
  'credits',
  'datelines',
  'dates',
  'ends-with-address',
  'ends-with-signature',
  'ends-with-source',
  'ends-with-tags',
  'heading-before-bare-list',
  'heading-before-heading',
  'heading-before-marked-list',
  'interview',
  'kickers',
  'levels',
  'long-headings',
  'no-headings',
  'no-title',
  'numbered-headings',
  'opens-with-heading',
  'question-headings',
  'site-name',
  'speech',
  'title-last',
  'title-twice',
  'verse',
  'worded-headings',
]

const languages = 'arabic chinese english french german hebrew japanese persian spanish urdu'.split(' ')
const rightToLeft = new Set(['arabic', 'hebrew', 'persian', 'urdu'])

interface Line {
  readonly text: string
  /** A key of `truths`; empty for a blank line. */
  readonly truth: string
  /** What it is known to be wrongly taken for. */
  readonly miss: string | undefined
}

interface Example {
  readonly name: string
  readonly language: string
  readonly difficulties: readonly string[]
  readonly lines: readonly Line[]
  readonly source: string
}

const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function line(marked: string): Line {
  if (marked === '') return { text: '', truth: '', miss: undefined }
  const [, truth, miss, text] = /^(\w+)(?:>(\S+))? *\|(.*\S)$/.exec(marked) ?? []
  if (truth === undefined || text === undefined) throw new RangeError(`No mark before "${marked}"`)
  return { text, truth, miss }
}

function example(file: string): Example {
  const [first = '', , ...marked] = unescaped(readFileSync(new URL(file, folder), 'utf8'))
    .trimEnd()
    .split('\n')
  const lines = marked.map(line)
  return {
    name: file.replace(/\.txt$/, ''),
    language: file.replace(/-.*$/, ''),
    difficulties: first.replace('difficulties: ', '').split(', '),
    lines,
    source: lines.map(({ text }) => `${text}\n`).join(''),
  }
}

const examples = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [example(file)] : []))

/** What each line of a source is taken for: a key of `names`. */
function taken(source: string): string[] {
  const { title, blocks, sections } = parse(source)
  const marks: string[] = source.split('\n').map((text) => (text === '' ? '' : '+'))
  const mark = (name: string, { position }: Pick<Block, 'position'>): void => {
    marks[position.start.line - 1] = name
  }
  if (title !== undefined) mark('T', title)
  const inside = outline(sections)
  for (const { section, level } of inside) mark(level === 1 ? 'H' : `H${level}`, section.heading)
  for (const any of [...blocks, ...inside.flatMap(({ section }) => section.blocks)]) {
    const block = plainBlock(any)
    if (block.type === 'paragraph') mark('P', block)
    else for (const item of block.items) mark('I', item)
  }
  return marks
}

const nameOf = (mark: string): string => Object.entries(names).find(([key]) => key === mark)?.[1] ?? mark

/** What is wrong with what a line was taken for, if anything is. */
function mistake({ text, truth, miss }: Line, mark: string): string[] {
  const { name, takenFor } = truths[truth] ?? { name: nameOf(truth), takenFor: [truth] }
  const isRight = takenFor.includes(mark)
  if (miss === undefined ? isRight : !isRight && mark === miss) return []
  const found = isRight ? `no miss any more: take ">${miss}" away` : `taken for ${nameOf(mark)}`
  return [`${name}, ${found}: ${text}`]
}

describe.each(examples)('$name', ({ lines, source }) => {
  test('is read as a person reads it', () => {
    const marks = taken(source)
    const mistakes = lines.flatMap((each, at) =>
      mistake(each, marks[at] ?? '').map((what) => `line ${at + 1}: ${what}`),
    )
    expect(mistakes).toEqual([])
  })

  test('is the same article when its text is read again', () => {
    const article = parse(source)
    const direction = directionOf(textsOfFlow(flowOf(article)))
    const printed = [...printText(reportOfArticle({ source: 'x', article, direction }), { name: undefined })].join('')
    expect(withoutPositions(parse(printed))).toEqual(withoutPositions(article))
  })
})

describe('the articles', () => {
  test('have marks and difficulties that are known', () => {
    const misses = examples.flatMap(({ lines }) => lines.map(({ miss }) => miss ?? ''))
    const marks = new Set(examples.flatMap(({ lines }) => lines.map(({ truth }) => truth)))
    expect([...marks].filter((truth) => truth !== '' && truths[truth] === undefined)).toEqual([])
    expect(misses.filter((miss) => nameOf(miss) === miss)).toEqual([])
    expect(examples.flatMap((one) => one.difficulties).filter((one) => !difficulties.includes(one))).toEqual([])
  })

  test.each(difficulties)('have %s in two languages, one of them from right to left', (difficulty) => {
    const having = examples.filter((one) => one.difficulties.includes(difficulty))
    const among = [...new Set(having.map(({ language }) => language))]
    expect(among.length).toBeGreaterThan(1)
    expect(among.some((language) => rightToLeft.has(language))).toBe(true)
  })

  test.each(languages)('are three in %s, or more', (language) => {
    expect(examples.filter((one) => one.language === language).length).toBeGreaterThan(2)
  })

  test.each(examples)('are as long as articles are: $name', ({ lines }) => {
    const blocks = lines.filter(({ text }) => text !== '').length
    expect(blocks).toBeGreaterThan(5)
    expect(blocks).toBeLessThan(26)
  })
})
