// The real program on terminals that answer, each as it does, or worse: what it makes of that, and what it leaves behind.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { question } from '../../src/terminal/question.ts'
import { root, runArticle } from '../run-article.ts'
import { inPieces, inTerminal, withGarbage, type Seen, type Staging } from '../terminal/fake-terminal.ts'
import { knownTerminal, knownTerminals, replyOf } from '../terminal/replies.ts'

/** On a busy machine an answer can come later than the program waits, as on a slow line: then it is asked again here. */
const onTime = { retry: 3 }

const folder = mkdtempSync(join(tmpdir(), 'article-'))
afterAll(() => rmSync(folder, { recursive: true }))
const english = join(folder, 'english.txt')
writeFileSync(english, 'Rain at last\n\nThe rain came on Tuesday. It had been dry for months.\n')

const xterm = knownTerminal('xterm')
const unknown = { name: 'unknown', env: { TERM: 'xterm-256color' }, replies: {}, method: 'carrier' } as const
const wipe = '\r\u001b[K'
const stored = readFileSync(join(root, 'data/algeria-us-defence.txt'), 'utf8')
const ctrlC = '\u0003'

const doctor = (staging: Omit<Staging, 'line'>) => inTerminal({ ...staging, line: 'article doctor' })
const methodOf = ({ text }: Seen): string | undefined => /^The method: (\w+)/m.exec(text)?.[1]

/** Expects that a terminal is as it was. */
function expectClean(seen: Seen): void {
  expect({ after: seen.after, left: seen.left }).toEqual({ after: seen.before, left: '' })
  expect(seen.before).toMatch(/^[\da-f:]+$/)
}

describe.for(knownTerminals)('on $name', onTime, (terminal) => {
  test('a page is sent by the method that is right there, and nothing else is left', async () => {
    const line = `article toc --color never; printf '\\035'; article toc --color never --bidi ${terminal.method}`
    const seen = await inTerminal({ terminal, line })
    const [page = '', forced] = seen.text.split('\u001d')
    expect(seen.code).toBe(0)
    expect(page).toMatch(/\.{8}/)
    expect(page.replace(wipe, '')).toBe(forced)
    expect(seen.wasAsked).toBe(terminal.method !== 'carrier')
    expectClean(seen)
  })
})

describe.for(['VTE', 'Konsole', 'kitty', 'qterminal'])('the answer of %s', onTime, (name) => {
  const terminal = knownTerminal(name)

  test('is understood in pieces, and with garbage in it', async () => {
    for (const answering of [inPieces(terminal), [[20, withGarbage(terminal)]] as const]) {
      const seen = await doctor({ terminal, answering })
      expect(methodOf(seen)).toBe(terminal.method)
      expectClean(seen)
    }
  })

  test('is not waited for long', async () => {
    const cutShort = replyOf(terminal).slice(0, -1)
    for (const answering of [[], [[20, cutShort]] as const]) {
      const seen = await doctor({ terminal, answering })
      expect(seen).toMatchObject({ code: 0, wasAsked: true })
      expect(seen.text).toMatch(/DA1 .*\(nothing\)/)
      expectClean(seen)
    }
  })
})

describe('a terminal is asked', onTime, () => {
  test('only for what runs from right to left', async () => {
    const lines = [
      `text ${english}`,
      'toc --json',
      'text | cat',
      'toc --width 60 | cat',
      'show 99',
      '--help',
      'list --json',
    ]
    for (const line of lines) {
      const seen = await inTerminal({ terminal: xterm, line: `article ${line}` })
      expect({ line, wasAsked: seen.wasAsked }).toEqual({ line, wasAsked: false })
      expectClean(seen)
    }
  })

  test.for(['--bidi logical', '--bidi visual'])('not with %s', async (option) => {
    expect(await inTerminal({ terminal: xterm, line: `article toc ${option}` })).toMatchObject({
      code: 0,
      wasAsked: false,
    })
  })

  test.for([{ ARTICLE_BIDI: 'carrier' }, { TERM: 'dumb' }, { TMUX: '/tmp/x,1,0' }, { STY: '1.x' }, { TERM: 'screen' }])(
    'not with %j',
    async (env) => {
      expect(await inTerminal({ terminal: xterm, line: 'article toc', env })).toMatchObject({
        code: 0,
        wasAsked: false,
      })
    },
  )

  test('once for several files', async () => {
    const seen = await inTerminal({
      terminal: xterm,
      line: `article toc algeria-us-defence ${english} algeria-us-defence`,
    })
    expect(seen.text.split(wipe)).toHaveLength(2)
    expectClean(seen)
  })

  test('also where the report goes into a pipe', async () => {
    const seen = await inTerminal({ terminal: xterm, line: 'article doctor --json | cat' })
    expect(seen).toMatchObject({ code: 0, wasAsked: true })
    expect(JSON.parse(seen.text.replace(wipe, ''))).toMatchObject({ method: 'visual', refusal: null })
    expectClean(seen)
  })

  test('not from the background, which would stop the program', async () => {
    const line = 'set -m; article toc & wait $!; echo "code $?"; article doctor --json > "$OUT" & wait $!; cat "$OUT"'
    const seen = await inTerminal({ terminal: knownTerminal('Konsole'), line, env: { OUT: join(folder, 'report') } })
    expect(seen.wasAsked).toBe(false)
    expect(seen.text).toMatch(/^code 0$/m)
    expect(seen.text).toContain('"refusal":"the program runs in the background"')
    // The environment decides.
    expect(seen.text).toContain('\u202b')
    expectClean(seen)
  })

  test('not where there is none', async () => {
    const { code, stdout } = await runArticle(['doctor', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ refusal: expect.any(String), method: 'carrier' })
  })
})

describe('keys', onTime, () => {
  test('typed ahead are left to whoever reads next', async () => {
    for (const typedAhead of ['ls -l\n', 'x']) {
      const seen = await inTerminal({ terminal: xterm, line: 'sleep 0.3; article toc', typedAhead })
      expect(seen).toMatchObject({ code: 0, wasAsked: false, left: typedAhead, after: seen.before })
    }
  })

  test('typed meanwhile do no harm', async () => {
    const seen = await doctor({
      terminal: xterm,
      answering: [
        [5, 'ls\n'],
        [20, replyOf(xterm)],
      ],
    })
    expect(methodOf(seen)).toBe('visual')
    expectClean(seen)
  })

  test('Ctrl-C ends the program while it asks, and gives the terminal back', async () => {
    const seen = await inTerminal({ terminal: unknown, answering: [[20, ctrlC]], line: 'article toc; echo after' })
    expect(seen).toMatchObject({ code: 130, wasAsked: true })
    expect(seen.text).not.toMatch(/after|\d\d \.\./)
    expectClean(seen)
  })

  test('Ctrl-Z stops the program while it asks, and it goes on later', async () => {
    const line = 'set -m; article toc --color never; echo "stopped $?"; fg > /dev/null; echo "done $?"'
    const seen = await inTerminal({ terminal: unknown, answering: [[20, '\u001a']], line })
    expect(seen.text).toMatch(/^stopped 148$[^]*83 \.\.[^]*^done 0$/m)
    expectClean(seen)
  })
})

/** The controls that choose between explicit mode and the terminal's own. */
const modes = (text: string): string[] => text.match(/\u001b\[8[lh]/g) ?? []

/** The program tells its number, and has the whole line to itself. */
const telling = (command: string): string => `echo "pid $$"; exec ${command}`
const pidIn = (all: string): number => Number(/pid (\d+)/.exec(all)?.[1])

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const

describe('a signal while the program asks', onTime, () => {
  test.for(signals)('%s gives the terminal back', async ([signal, code]) => {
    let isSent = false
    const seen = await inTerminal({
      terminal: unknown,
      answering: [],
      line: telling('article toc'),
      onOutput: (all) => {
        if (isSent || !all.includes(question)) return
        isSent = true
        process.kill(pidIn(all), signal)
      },
    })
    expect(seen).toMatchObject({ code, wasAsked: true })
    expectClean(seen)
  })
})

describe('explicit mode', onTime, () => {
  const vte = knownTerminal('VTE')
  const long = join(folder, 'long.txt')
  writeFileSync(long, `${stored}\n`.repeat(400))
  const whole = 400 * 30

  test('is given back after the page', async () => {
    const seen = await inTerminal({ terminal: vte, line: 'article toc' })
    expect(modes(seen.text)).toEqual(['\u001b[8l', '\u001b[8h'])
    expect(seen.text.replace(wipe, '')).toMatch(/^\u001b\[8l[^]*\n\u001b\[8h$/)
  })

  test('is not touched where the terminal is in it', async () => {
    const replies = { ...vte.replies, DECRQM: '\u001b[8;2$y' }
    const seen = await inTerminal({ terminal: { ...vte, replies }, line: 'article toc' })
    expect(modes(seen.text)).toEqual([])
    expect(seen.text).toMatch(/[\ufe70-\ufefc]/)
  })

  test.for(signals)('is given back in the middle of a page where %s ends the program', async ([signal, code]) => {
    let isSent = false
    const seen = await inTerminal({
      terminal: vte,
      line: telling(`article text ${long}`),
      onOutput: (all) => {
        if (isSent || all.length < 20_000) return
        isSent = true
        process.kill(pidIn(all), signal)
      },
    })
    expect(seen.code).toBe(code)
    expect(modes(seen.text)).toEqual(['\u001b[8l', '\u001b[8h'])
    // The shell may tell of the signal.
    expect(seen.text.slice(-200)).toMatch(/\u001b\[m\u001b\[8h(?:[^\u001b]*(?:Terminated|Hangup)[^\u001b]*)?$/)
    expect(seen.text.split('\n').length).toBeLessThan(whole / 2)
    expectClean(seen)
  })

  test('is given back in the middle of a page where Ctrl-C ends the program', async () => {
    let isSent = false
    const seen = await inTerminal({
      terminal: vte,
      line: `article text ${long}; echo after`,
      onOutput: (all, write) => {
        if (isSent || all.length < 20_000) return
        isSent = true
        write(ctrlC)
      },
    })
    expect(seen.code).toBe(130)
    expect(seen.text.slice(-200)).toMatch(/\u001b\[8h$/)
    expect(seen.text).not.toContain('after')
    expectClean(seen)
  })
})
