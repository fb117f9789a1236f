import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Block, Section } from '../../src/document/article.ts'
import { parse } from '../../src/document/parse.ts'
import { run } from '../fake-host.ts'
import { plainBlock } from '../document/plain-block.ts'

// Runs every archive in this directory: see README.md. With GOLDEN=name it prints that archive as it would be now.

const here = new URL('./', import.meta.url)
const names = readdirSync(here).flatMap((file) => (file.endsWith('.txt') ? [file.replace(/\.txt$/, '')] : []))

/** The sections of an archive by name. */
function sections(archive: string): Map<string, string> {
  const [, ...parts] = archive.split(/^-- (.+) --\n/m)
  return new Map(parts.flatMap((name, at) => (at % 2 === 0 ? [[name, parts[at + 1] ?? ''] as const] : [])))
}

/** Invisible characters and controls but newline stand in an archive as escapes. */
const escaped = (text: string): string =>
  text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** The tree of a text, a node a line: what it is, the line of the source it begins on, its first words. */
function tree(text: string): string {
  const { title, blocks, sections: top } = parse(text)
  const first = title === undefined ? [] : [node('title', title.text, title.position.start.line)]
  return [...first, ...blocks.flatMap(blockLines), ...top.flatMap(sectionLines)].join('\n').concat('\n')
}

const node = (type: string, text: string, line: number): string => {
  const words = text.split(' ')
  return `${type} ${line}: ${words.slice(0, 5).join(' ')}${words.length > 5 ? ` [${words.length} words]` : ''}`
}

function blockLines(any: Block): string[] {
  const block = plainBlock(any)
  const { line } = block.position.start
  if (block.type === 'paragraph') return [node('paragraph', block.text, line)]
  const items = block.items.map(({ text, position }) => `  ${node('item', text, position.start.line)}`)
  return [`list ${line}: ${block.ordered ? 'ordered' : 'unordered'}`].concat(items)
}

const sectionLines = ({ number, heading, blocks, sections: inner }: Section): string[] => [
  node(`section ${number}, heading`, heading.text, heading.position.start.line),
  ...[...blocks.flatMap(blockLines), ...inner.flatMap(sectionLines)].map((line) => `  ${line}`),
]

/** What a section of an archive holds, made anew from the input. */
async function made(name: string, input: string): Promise<string> {
  const of = async (...args: string[]): Promise<string> => (await run(args, { input })).output
  switch (name) {
    case 'input':
      return input
    case 'tree':
      return tree(input)
    case 'toc':
      return of('toc', '--width', '40', '-')
    case 'toc visual':
      return of('toc', '--width', '40', '--bidi', 'visual', '-')
    case 'page 40':
      return of('text', '--width', '40', '-')
    case 'page 40 visual':
      return of('text', '--width', '40', '--bidi', 'visual', '-')
    case 'pipe':
      return of('text', '-')
    default:
      throw new RangeError(`Unknown section "${name}"`)
  }
}

describe.each(names)('%s', (archive) => {
  const parts = sections(readFileSync(new URL(`${archive}.txt`, here), 'utf8'))
  const input = unescaped(parts.get('input') ?? '')

  test('has an input, a tree, contents, a page and a pipe', () => {
    expect([...parts.keys()]).toEqual(expect.arrayContaining(['input', 'tree', 'toc', 'page 40', 'pipe']))
    expect(input).not.toBe('')
  })

  test.each([...parts.keys()].filter((name) => name !== 'input'))('%s', async (name) => {
    expect(escaped(await made(name, input))).toBe(parts.get(name))
  })
})

test.runIf(process.env['GOLDEN'] !== undefined)('prints an archive to be read and copied', async () => {
  const name = process.env['GOLDEN'] ?? ''
  const parts = sections(readFileSync(new URL(`${name}.txt`, here), 'utf8'))
  const input = unescaped(parts.get('input') ?? '')
  const wanted = new Set(['input', 'tree', 'toc', 'page 40', 'pipe', ...parts.keys()])
  const printed = await Promise.all(
    [...wanted].map(async (section) => `-- ${section} --\n${escaped(await made(section, input))}`),
  )
  process.stdout.write(printed.join(''))
})
