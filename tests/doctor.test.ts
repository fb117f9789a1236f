import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayMethods } from '../src/request.ts'
import { sampleText } from '../src/terminal/sample.ts'
import { run, type FakeWorld } from './fake-host.ts'
import { knownTerminal, knownTerminals, replyOf } from './terminal/replies.ts'

const terminal = (name: string, columns?: number): FakeWorld => {
  const { env } = knownTerminal(name)
  const world = { env, answer: replyOf(knownTerminal(name)) }
  return columns === undefined ? world : { ...world, columns }
}
const said = async (args: readonly string[], world: FakeWorld): Promise<string> => {
  const { code, output, complaints } = await run(['doctor', ...args], world)
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
  return output
}
const value = async (world: FakeWorld, ...args: string[]): Promise<unknown> =>
  JSON.parse(await said(['--json', ...args], world))

describe('article doctor into a pipe', () => {
  test('tells what was asked, what came back, and what was made of it', async () => {
    expect(await said([], { ...terminal('VTE'), env: { TERM: 'xterm-256color', VTE_VERSION: '7006' } })).toMatch(
      new RegExp(
        [
          String.raw`^article \d+\.\d+\.\d+: how right-to-left lines are sent to this terminal`,
          '',
          'The terminal was asked, and answered:',
          String.raw`  DECRQM     mode of ordering  \u241b\[8\$p  \u241b\[8;1\$y`,
          String.raw`  XTVERSION  name, version     \u241b\[>q   \(nothing\)`,
          String.raw`  DA2        kind              \u241b\[>c   \u241b\[>65;7006;1c`,
          String.raw`  DA1        abilities         \u241b\[c    \u241b\[\?65;1;9c`,
          '',
          'The environment:',
          '  TERM         xterm-256color',
          '  VTE_VERSION  7006',
          '',
          'The method: explicit',
          'The reason: .*mode 8 is 1.*',
          'Links: sent, where there is colour',
          '',
        ].join('\n'),
      ),
    )
  })

  test('sends no control, and shows the sample as it is read', async () => {
    for (const { name } of knownTerminals) {
      const output = await said([], terminal(name))
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      expect(output).toContain(sampleText)
    }
  })

  test('tells why there is no answer', async () => {
    expect(await said([], { env: { TERM: 'xterm' } })).toMatch(
      /The terminal was not asked: there is no terminal to ask\./,
    )
    expect(await said([], { ...terminal('xterm'), env: { TERM: 'dumb' } })).toMatch(/was not asked: TERM is dumb\./)
  })

  test('shows what came back besides, harmlessly', async () => {
    const output = await said([], { answer: `ls\u001b[A${replyOf(knownTerminal('xterm'))}`, env: {} })
    expect(output).toMatch(/^ +besides +ls\u241b\[A$/m)
  })

  test('shows variables harmlessly', async () => {
    const output = await said([], { env: { TERM: 'x\u001b]0;owned\u0007\n\u202e', TMUX: 'y' } })
    expect(output).toContain('  TERM  x\u241b]0;owned\u2407\u240a\n')
  })
})

describe.for(knownTerminals)('article doctor on $name', ({ name, method }) => {
  test('has the method that is right there', async () => {
    expect(await said([], terminal(name, 80))).toMatch(new RegExp(`^The method: ${method}$`, 'm'))
    expect(await value(terminal(name))).toMatchObject({ method, refusal: null })
  })

  test('shows the sample by every method, that one first', async () => {
    const output = await said([], terminal(name, 80))
    const others = displayMethods.filter((other) => other !== method)
    expect([...output.matchAll(/^(?:\u001b\[8h)?--bidi (.*)$/gm)].map(([, other]) => other)).toEqual(others)
    expect(output.indexOf('as it is sent now')).toBeLessThan(output.indexOf('by the other methods'))
    expect(output.match(/25%|\u202a\u200e25/g)?.length).toBeGreaterThanOrEqual(displayMethods.length)
  })

  test('gives explicit mode back after its sample', async () => {
    const output = await said([], terminal(name, 80))
    expect(output.match(/\u001b\[8[lh]/g)).toEqual(['\u001b[8l', '\u001b[8h'])
  })
})

describe('article doctor --bidi', () => {
  test('shows the method asked for first', async () => {
    expect(await value(terminal('xterm', 80), '--bidi', 'runs')).toMatchObject({
      method: 'runs',
      reason: '--bidi asks for it',
    })
    const env = { ...knownTerminal('xterm').env, ARTICLE_BIDI: 'inverse' }
    expect(await said([], { ...terminal('xterm', 80), env })).toMatch(
      /^The method: inverse\nThe reason: ARTICLE_BIDI is set to it$/m,
    )
  })

  test('leaves a terminal alone that is in explicit mode', async () => {
    const output = await said([], { columns: 80, env: {}, answer: '\u001b[8;2$y\u001b[?65;1;9c' })
    expect(output).not.toMatch(/\u001b\[8[lh]/)
  })
})

describe('article doctor --json', () => {
  test('gives the same as data', async () => {
    expect(await value(terminal('qterminal'))).toEqual({
      version: expect.any(String),
      refusal: null,
      queries: [
        { name: 'DECRQM', sent: '\u001b[8$p', answer: null },
        { name: 'XTVERSION', sent: '\u001b[>q', answer: null },
        { name: 'DA2', sent: '\u001b[>c', answer: '\u001b[>0;115;0c' },
        { name: 'DA1', sent: '\u001b[c', answer: '\u001b[?1;2c' },
      ],
      rest: '',
      environment: { TERM: 'xterm-256color', COLORTERM: 'truecolor' },
      method: 'inverse',
      reason: expect.stringMatching(/^qterminal: /),
      links: false,
    })
  })

  test('is indented on a terminal, and one line in a pipe', async () => {
    expect(await said(['--json'], terminal('xterm', 80))).toMatch(/^\{\n {2}"version"/)
    expect(await said(['--json'], terminal('xterm'))).toMatch(/^\{"version".*\}\n$/)
  })
})

test('what a terminal answers, and what the environment holds, does no harm', async () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'\u001b[]>?;$yc8P|\\\u0007\n\r\u009b\u0090\u202e1a\u0628') })
  // As a text to be reported, and as JSON on the terminal itself.
  const ways = fc.constantFrom({ args: ['doctor'] }, { args: ['doctor', '--json'], columns: 80 })
  await fc.assert(
    fc.asyncProperty(hostile, hostile, ways, async (answer, held, { args, ...world }) => {
      const env = { TERM: held, LANG: held, VTE_VERSION: held }
      const { code, output, complaints } = await run(args, { ...world, answer, env })
      expect([code, complaints]).toEqual([0, ''])
      expect(output).not.toMatch(/[\0-\t\v-\u001f\u007f-\u009f\u202a-\u202e]/)
    }),
    { seed: 20_250_307, numRuns: 300 },
  )
})
