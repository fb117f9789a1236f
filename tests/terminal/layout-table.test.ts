import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringWidth } from '../../src/terminal/width.ts'
import { run } from '../fake-host.ts'

const page = async (source: string, width: number, bidi = 'visual'): Promise<string[]> => {
  const { output } = await run(['text', '--width', String(width), '--bidi', bidi, 'x.md'], {
    files: { 'x.md': source },
  })
  return output.split('\n').slice(0, -1)
}
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`
/** Characters in some order, without blanks and rules. */
const ink = (text: string): string => [...text.replaceAll(/[\s\u2500]/g, '')].toSorted().join('')

describe('tableLines()', () => {
  const english = [
    row('name', 'count', 'what it is'),
    row('---', '---:', ':---:'),
    row('bridge', '25', 'a way over'),
    row('', '7', 'x'),
  ].join('\n')

  test('sets cells in columns, at the side they are aligned to, under a header with a rule', async () => {
    expect(await page(english, 40)).toEqual([
      'name    count  what it is',
      `${'\u2500'.repeat(6)}  ${'\u2500'.repeat(5)}  ${'\u2500'.repeat(10)}`,
      'bridge     25  a way over',
      '            7      x',
    ])
  })

  test('wraps the text of cells where they do not fit, and parts the rows', async () => {
    expect(await page(english, 20)).toEqual([
      'name    count  what',
      '               it is',
      `${'\u2500'.repeat(6)}  ${'\u2500'.repeat(5)}  ${'\u2500'.repeat(5)}`,
      'bridge     25  a way',
      '               over',
      '',
      '            7    x',
    ])
  })

  test('has the first column at the right where the table runs from right to left', async () => {
    const arabic = [row('\u0623', '\u0628'), row('---', '---'), row('\u062c\u062f', 'abc'), row('\u0647', '12')].join(
      '\n',
    )
    expect(await page(arabic, 20)).toEqual([
      `${' '.repeat(15)}\ufe8f   \ufe83`,
      `${' '.repeat(13)}\u2500\u2500\u2500  \u2500\u2500`,
      `${' '.repeat(13)}abc  \ufeaa\ufe9f`,
      `${' '.repeat(14)}12   \ufee9`,
    ])
  })

  test('gives each cell lines of its own where not even words fit, in the direction of the table', async () => {
    expect((await page(english, 12)).join('\n')).toBe('name\ncount\nwhat it is\n\nbridge\n25\na way over\n\n7\nx')
  })

  test('keeps the bar of a quote beside every line', async () => {
    const quoted = english.replaceAll(/^/gm, '> ')
    const lines = await page(quoted, 22)
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.every((line) => line.startsWith('\u2502 '))).toBe(true)
  })

  test('keeps every word of every cell, within the page', async () => {
    const word = fc.constantFrom(
      'a',
      'bridge',
      'administration',
      '\u0645\u062f\u064a\u0646\u0629',
      '\u05d2\u05e9\u05e8',
      '25%',
      '\u4e2d\u6587',
    )
    const cell = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
    const table = fc.integer({ min: 1, max: 4 }).chain((count) => {
      const cells = fc.array(cell, { minLength: count, maxLength: count })
      return fc.array(cells, { minLength: 1, maxLength: 4 }).map((rows) => ({ rows, count }))
    })
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 16, max: 80 }), async ({ rows, count }, width) => {
        const [header = [], ...others] = rows.map((cells) => row(...cells))
        const source = [header, row(...Array.from({ length: count }, () => '---')), ...others].join('\n')
        const lines = await page(source, width, 'logical')
        expect(Math.max(0, ...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
        expect(ink(lines.join(''))).toBe(ink(rows.flat().join('')))
      }),
      { numRuns: 60 },
    )
  })
})
