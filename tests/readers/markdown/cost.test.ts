import { describe, expect, test } from 'vitest'
import { isCostly } from '../../../src/readers/markdown/cost.ts'
import { readingOf } from './reading-of.ts'
import { run } from '../../fake-host.ts'

const steps = (count: number): string => Array.from({ length: count }, (_, at) => `${'  '.repeat(at)}- a\n`).join('')
const backticks = (count: number): string => Array.from({ length: count }, (_, at) => '`'.repeat(at + 1)).join(' ')

/** A table with one cell a row, but for the first. */
const table = (columns: number, rows: number): string =>
  `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${'|b\n'.repeat(rows)}`

/** What takes out of all proportion, by what it is: so many times. */
const bombs: Readonly<Record<string, (count: number) => string>> = {
  quotes: (count) => `${'>'.repeat(count)} a`,
  'quotes with spaces': (count) => `${'> '.repeat(count)}a`,
  'lists in lists': (count) => `${'- '.repeat(count)}a`,
  'numbered lists in lists': (count) => `${'1. '.repeat(count)}a`,
  'lists line by line': steps,
  'links in links': (count) => `${'['.repeat(count)}a${'](b)'.repeat(count)}`,
  'pictures in pictures': (count) => `${'!['.repeat(count)}a${'](b)'.repeat(count)}`,
  'runs of backticks': backticks,
}

describe('isCostly()', () => {
  test.each(Object.entries(bombs))('finds too many %s', (_, bomb) => {
    expect(isCostly(bomb(10_000 ** (bomb === steps || bomb === backticks ? 0.5 : 1)))).toBe(true)
    expect(isCostly(bomb(5))).toBe(false)
  })

  test.each([
    ['x <!-- ', 1000],
    ['x <? ', 1000],
    ['x <![CDATA[ ', 1000],
    ['[a] ', 10_000],
    ['*a ', 10_000],
    ['a\n', 50_000],
  ])('finds %j in one paragraph %i times', (piece, times) => {
    expect(isCostly(piece.repeat(times))).toBe(true)
    expect(isCostly(`${piece}\n\n`.repeat(times))).toBe(false)
  })

  test('finds a table that has many more cells than are written', () => {
    expect(isCostly(table(2000, 3000))).toBe(true)
    expect(isCostly(`- x\n\n${table(2000, 3000).replace(/^/gm, '  ')}`)).toBe(true)
    expect(isCostly(`${table(100, 10)}\n`.repeat(200))).toBe(true)
    expect(isCostly(table(20, 1000))).toBe(false)
    expect(isCostly(`|${'a|'.repeat(20)}\n|${'-|'.repeat(20)}\n${`|${'b|'.repeat(20)}\n`.repeat(18_000)}`)).toBe(false)
  })

  test('has nothing against what people write', () => {
    const item = '- **a** [b](c) `d` <br> _e_\n  more\n'
    const row = '| a | [b](c) | `d` |\n'
    expect(isCostly(item.repeat(5000))).toBe(false)
    expect(isCostly(`| a | b | c |\n|---|---|---|\n${row.repeat(4000)}`)).toBe(false)
    expect(isCostly(`\`\`\`\n${'[[1, 2], [3]],\n'.repeat(1000)}\`\`\`\n`)).toBe(false)
    expect(isCostly('- - - - - - - - - - - - - - - - - - - -\n')).toBe(false)
  })
})

describe('what is costly', () => {
  test('is read as text, and said on standard error', async () => {
    const files = { 'x.md': `# A ferry\n\n${'> '.repeat(10_000)}a\n` }
    const { code, output, complaints } = await run(['text', 'x.md'], { files })
    expect(code).toBe(0)
    expect(output).toContain('# A ferry')
    expect(complaints).toBe(
      'article: Reading "x.md" as text: its Markdown is too intricate, too deep, or too long in one piece\n' +
        'No word is lost; to read it as text without being told, say so: --from text\n',
    )
    expect((await run(['text', '--from', 'text', 'x.md'], { files })).complaints).toBe('')
  })
})

describe('what would have to be parsed at once', () => {
  test('is read as text where it is long', async () => {
    const list = '- It rained.\n'.repeat(20_000)
    const { code, output, complaints } = await run(['text', 'x.md'], { files: { 'x.md': list } })
    expect(code).toBe(0)
    expect(output.trim().split(/\n+/)).toHaveLength(20_000)
    expect(complaints).toContain('too long in one piece')
  })
})

const textOf = (source: string): string => {
  const [block] = readingOf(source).article.blocks
  return block?.type === 'paragraph' ? block.text : ''
}

describe('marks of emphasis', () => {
  test('are text where there are more of them than can be paired in time', () => {
    const many = '*a_ '.repeat(1200).trim()
    expect(textOf(many)).toBe(many)
    const struck = 'a~ '.repeat(1200).trim()
    expect(textOf(struck)).toBe(struck)
    expect(textOf(`[${many}](b)`)).toBe(many)
  })

  test('are paired where there are not', () => {
    expect(textOf('*a* _b_ ~c~ '.repeat(100))).toBe('a b c '.repeat(100).trim())
    expect(textOf('[*a* **b** ~~c~~](d)')).toBe('a b c')
  })

  test('are text where one is as long as nobody writes', () => {
    expect(textOf(`${'*'.repeat(30)}a${'*'.repeat(30)}`)).toBe(`${'*'.repeat(30)}a${'*'.repeat(30)}`)
    expect(textOf('***a***')).toBe('a')
  })
})
