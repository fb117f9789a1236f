import { describe, expect, test } from 'vitest'
import { run } from '../fake-host.ts'
import { stringWidth } from '../../src/terminal/width.ts'

const escape = '\u001b'
const source = [
  '> a quote that is longer than a line of this page',
  '> اقتباس من كلام طويل يمتد على أكثر من سطر واحد في الصفحة',
  '- one\n  - two, nested, and long enough for two lines',
  `\`\`\`\n${escape}[31mred\n  deep and long long long long line\n\`\`\``,
  '| name | count |\n|---|---|\n| الاسم | 2 |\n| x | 10 |',
  '![A picture](x.png)',
].join('\n\n')

const page = async (width: number, bidi = 'logical'): Promise<string[]> => {
  const { output } = await run(['text', '--width', String(width), '--bidi', bidi, 'x.md'], {
    files: { 'x.md': source },
  })
  return output.trimEnd().split('\n')
}

const bar = (line: string): string => (line === '' ? '\u2502' : `\u2502 ${line}`)

describe('blockLines()', () => {
  test('puts a bar before each line of a quote, at the side where the line starts', async () => {
    const lines = await page(34, 'visual')
    expect(lines.slice(0, 2)).toEqual(['\u2502 a quote that is longer than a', '\u2502 line of this page'])
    const arabic = lines.filter((line) => /[\ufe70-\ufeff]/u.test(line)).slice(0, 2)
    expect(arabic.map((line) => [line.at(-1), stringWidth(line)])).toEqual([
      ['\u2502', 34],
      ['\u2502', 34],
    ])
  })

  test('sets what belongs to an item further in', async () => {
    const lines = await page(34)
    const one = lines.findIndex((line) => line.endsWith(' one'))
    expect(lines[one + 1]).toMatch(/^ {2}\S two, nested/)
    expect(lines[one + 2]).toMatch(/^ {4}\S/)
  })

  test('keeps the indent of code, and shows its controls', async () => {
    const lines = await page(34)
    expect(lines).toContain('\u241b[31mred')
    expect(lines).toContain('  deep and long long long long')
    expect(lines).toContain('  line')
  })

  test('keeps the bar of a quote beside every line of an item, in both directions', async () => {
    const english = '> - an item that is long enough for two lines\n>   - another in it, as long as the first is'
    const arabic = `> - ${'\u0643\u0644\u0627\u0645 '.repeat(9)}`
    const files = { 'x.md': english, 'y.md': arabic }
    for (const [name, side] of [
      ['x.md', /^\u2502 /],
      ['y.md', / \u2502$/],
    ] as const) {
      const { output } = await run(['text', '--width', '30', '--bidi', 'visual', name], { files })
      const lines = output.trimEnd().split('\n')
      expect(lines.length).toBeGreaterThan(1)
      for (const line of lines) expect(line).toMatch(side)
    }
  })

  test('parts what stands in quotes and items by blank lines, but for lists', async () => {
    const quote = ['> one', '>', '> two', '>', '> - a', '>   - b', '>', '>     more', '> - c', '', '- d', '- e'].join(
      '\n',
    )
    const { output } = await run(['text', '--width', '30', 'x.md'], { files: { 'x.md': quote } })
    const quoted = ['one', '', 'two', '', '\u2022 a', '  \u2022 b', '', '    more', '', '\u2022 c']
    expect(output).toBe([...quoted.map(bar), '', '\u2022 d', '\u2022 e', ''].join('\n'))
  })

  test('writes nothing on a blank line, in an item from right to left too', async () => {
    const files = { 'x.md': '- \u0643\u0644\u0627\u0645\n\n  \u0622\u062e\u0631\n' }
    const { output } = await run(['text', '--width', '20', '--bidi', 'visual', 'x.md'], { files })
    expect(output.split('\n')).toHaveLength(4)
    expect(output.split('\n')[1]).toBe('')
  })

  test('sets what belongs to an item under its text', async () => {
    const { output } = await run(['text', '--width', '30', 'x.md'], { files: { 'x.md': '10. ten\n\n    more\n' } })
    expect(output).toBe('10. ten\n\n    more\n')
  })

  test('puts what is said in place of a picture in brackets, facing it in both directions', async () => {
    const files = { 'x.md': 'One\n\n![A picture](x.png)\n\n![](y.png)\n\n![\u0635\u0648\u0631\u0629](z.png)\n' }
    const set = async (...args: string[]) => (await run(['text', ...args, 'x.md'], { files })).output
    expect(await set('--width', '20', '--bidi', 'visual')).toBe(
      `One\n\n[A picture]\n\n${' '.repeat(14)}[\ufe93\ufead\ufeee\ufebb]\n`,
    )
    expect(await set()).toBe('One\n\nA picture\n\n\u0635\u0648\u0631\u0629\n')
  })

  test.each([1, 2, 5, 10, 17, 18, 34, 80])('keeps to a page of %i columns', async (width) => {
    const widest = Math.max(...(await page(width)).map((line) => stringWidth(line)))
    expect(widest).toBeLessThanOrEqual(width)
  })
})
