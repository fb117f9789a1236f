import { describe, expect, test } from 'vitest'
import { displayMethods, type DisplayMethod } from '../../src/request.ts'
import { run, type FakeWorld } from '../fake-host.ts'

const long =
  '\u0631\u0627\u0628\u0637 \u0637\u0648\u064a\u0644 \u064a\u0645\u062a\u062f \u0639\u0644\u0649 \u0623\u0643\u062b\u0631 \u0645\u0646 \u0633\u0637\u0631'
const arabic = `\u0642\u0627\u0644 [${long} (abc) 25%](https://a.example/\u062c) \u0647\u0646\u0627`
const source = [
  '# The [title](https://a.example/title)',
  arabic,
  '- an item that [links](mailto:b@a.example)',
  '> [quoted](https://a.example/q) [not followed](file:///etc/passwd) [in part](x.html)',
  '| a | b |\n|---|---|\n| [cell](https://a.example/cell) | c |',
  '![a picture](https://a.example/p.png)',
  'Twice [one](https://a.example/), [one](https://a.example/).',
].join('\n\n')

const page = async (args: readonly string[], world: FakeWorld = {}): Promise<string[]> => {
  const env = { FORCE_HYPERLINK: '1', ...world.env }
  const { output } = await run(['text', '--width', '30', ...args, 'x.md'], { ...world, env, files: { 'x.md': source } })
  return output.trimEnd().split('\n')
}
const colored = (method: DisplayMethod) => page(['--color', 'always', '--bidi', method])

const through = (env: Readonly<Record<string, string>>) =>
  page(['--color', 'always'], { env: { FORCE_HYPERLINK: '', ...env } })

const piece = /\u001b\]8;id=(\d+);([!-~]+)\u001b\\([^\u001b]*(?:\u001b\[[\d;]*m[^\u001b]*)*)\u001b\]8;;\u001b\\/g
const withoutLinks = (line: string): string => line.replaceAll(piece, '$3')
const unpainted = (line: string): string => line.replaceAll(/\u001b\[[\d;]*m/g, '')
const linksIn = (lines: readonly string[]) =>
  lines.flatMap((line) => [...line.matchAll(piece)].map(([, id, address, text = '']) => ({ id, address, text })))

describe('a page with links', () => {
  test.each(displayMethods)('closes in every line what it opens there, %s', async (method) => {
    const lines = await colored(method)
    expect(linksIn(lines).length).toBeGreaterThan(5)
    for (const line of lines) expect(withoutLinks(line)).not.toContain('\u001b]')
  })

  test('opens a link again in each line, and each piece of a line, as the same one', async () => {
    const pieces = linksIn(await colored('visual')).filter(({ address }) => address === 'https://a.example/%D8%AC')
    expect(pieces.length).toBeGreaterThan(1)
    expect(new Set(pieces.map(({ id }) => id)).size).toBe(1)
    expect(pieces.reduce((sum, { text }) => sum + text.replaceAll(' ', '').length, 0)).toBe(
      `${long}(abc)25%`.replaceAll(' ', '').length,
    )
  })

  test('tells links apart that lead to one address', async () => {
    const ones = linksIn(await colored('visual')).filter(({ text }) => text === 'one')
    expect(new Set(ones.map(({ id }) => id)).size).toBe(2)
  })

  test('links titles, items, quotes, cells and pictures, and only to pages and mailboxes', async () => {
    const addresses = linksIn(await colored('visual')).map(({ address }) => address)
    expect([...new Set(addresses)].toSorted()).toEqual(
      [
        ...['title', '%D8%AC', 'q', 'cell', 'p.png', ''].map((path) => `https://a.example/${path}`),
        'mailto:b@a.example',
      ].toSorted(),
    )
  })

  test.each(['logical', 'explicit', 'visual', 'embedded', 'runs'] as const)(
    'is the same page otherwise, %s',
    async (method) => {
      const plain = await page(['--color', 'always', '--bidi', method], { env: { FORCE_HYPERLINK: '0' } })
      expect((await colored(method)).map(withoutLinks).map(unpainted)).toEqual(plain.map(unpainted))
    },
  )

  test.each(['carrier', 'inverse'] as const)('has none in a line that %s has to keep in order', async (method) => {
    const ordered = (await colored(method)).filter((line) => /[\ufe70-\ufeff\u0620-\u064a]/.test(line))
    expect(ordered.length).toBeGreaterThan(1)
    expect(linksIn(ordered)).toEqual([])
  })

  test('has none without colour, on a dumb terminal, and in data', async () => {
    expect((await page(['--color', 'never', '--bidi', 'visual'])).join('')).not.toContain('\u001b')
    expect((await page([])).join('')).not.toContain('\u001b')
    const dumb = { env: { TERM: 'dumb', FORCE_HYPERLINK: '1' }, columns: 40 }
    expect((await page(['--color', 'always'], dumb)).join('')).not.toContain('\u001b]')
    const { output } = await run(['text', '--color', 'always', 'x.md'], {
      files: { 'x.md': source },
      env: { FORCE_HYPERLINK: '1' },
    })
    expect(output).not.toContain('\u001b')
  })

  test('goes into a pipe where the environment tells of a terminal that has them', async () => {
    expect(linksIn(await through({ TERM: 'xterm-kitty' })).length).toBeGreaterThan(7)
    expect(linksIn(await through({ TERM: 'xterm' }))).toEqual([])
  })
})
