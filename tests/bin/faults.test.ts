// The real program where the world fails it: signals in the middle, terminals that go away, nothing where things usually are.

import { spawn as spawnOnTerminal } from '@lydell/node-pty'
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { environment, program, root, runArticle, runShell, showsInsides } from '../run-article.ts'
import { inTerminal } from '../terminal/fake-terminal.ts'
import { knownTerminal } from '../terminal/replies.ts'

/** On a busy machine a terminal's answer can come later than the program waits: then it is asked again here. */
const onTime = { retry: 3 }

const folder = mkdtempSync(join(tmpdir(), 'article-'))
afterAll(() => rmSync(folder, { recursive: true }))

const stored = readFileSync(join(root, 'data/algeria-us-defence.txt'), 'utf8')
const long = join(folder, 'long.txt')
writeFileSync(long, `${stored}\n`.repeat(400))
const story = 'Rain at last\n\nThe rain came on Tuesday. It had been dry for months.\n'
writeFileSync(join(folder, 'story.txt'), story)

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const

describe('a signal in the middle of a page', onTime, () => {
  const pages = ['text --no-marks --width 40', 'text --bidi runs', 'toc --explain']
  const sent = [
    ...signals.map((signal) => [...signal, 'text'] as const),
    ...pages.map((args) => ['SIGINT', 130, args] as const),
  ]

  test.for(sent)(
    '%s ends the program with %i, and leaves no style behind: article %s',
    async ([signal, code, args]) => {
      let isSent = false
      const seen = await inTerminal({
        terminal: knownTerminal('xterm'),
        line: `echo "pid $$"; exec article ${args} ${long}`,
        onOutput: (all) => {
          if (isSent || all.length < 20_000) return
          isSent = true
          process.kill(Number(/pid (\d+)/.exec(all)?.[1]), signal)
        },
      })
      expect(seen).toMatchObject({ code, after: seen.before, left: '' })
      // The shell may tell of the signal.
      expect(seen.text.slice(-200)).toMatch(/\u001b\[m(?:[^\u001b]*(?:Terminated|Hangup)[^\u001b]*)?$/)
      expect(showsInsides(seen.text)).toBe(false)
    },
  )
})

/** Runs the program until it waits, and sends it a signal. */
async function interrupted(args: readonly string[], signal: NodeJS.Signals) {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: environment({}), stdio: 'pipe' })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += String(chunk)))
  const ended = new Promise((resolve) => child.on('close', (_, by) => resolve(by)))
  await wait(700)
  child.kill(signal)
  return { by: await ended, text }
}

describe('a signal while the program waits', () => {
  test.for(signals)('%s ends it: for standard input', async ([signal]) => {
    expect(await interrupted(['text', '-'], signal)).toEqual({ by: signal, text: '' })
  })

  test('SIGINT ends it: for somebody to write to a pipe with a name', async () => {
    await runShell('mkfifo silent', { cwd: folder })
    expect(await interrupted(['text', 'silent'], 'SIGINT')).toEqual({ by: 'SIGINT', text: '' })
  })

  test('SIGTERM ends it: for a reader of its pipe', async () => {
    const line = 'article text long.txt | { sleep 1; cat > /dev/null; } & sleep 0.6; kill -TERM %1; wait %1; echo "$?"'
    const { stderr } = await runShell(`set -m; ${line}`, { cwd: folder })
    expect(stderr).not.toContain('article:')
  })
})

describe('a terminal that goes away', onTime, () => {
  test('in the middle of a page is told of where somebody still listens', async () => {
    const [told, done] = [join(folder, 'told'), join(folder, 'done')]
    const line = `trap '' HUP; read -r; sleep 0.5; article text ${long} 2> ${told}; echo $? > ${done}.part; mv ${done}.part ${done}`
    const screen = spawnOnTerminal('bash', ['--norc', '-c', line], { cwd: root, env: environment({}) })
    await wait(200)
    screen.write('\n')
    await wait(200)
    // The other end is closed, and a write to the terminal is an error of the device.
    if ('destroy' in screen && typeof screen.destroy === 'function') screen.destroy()
    while (!existsSync(done)) await wait(50)
    expect(readFileSync(done, 'utf8')).toBe('2\n')
    expect(readFileSync(told, 'utf8')).toBe('article: Cannot write the output: the device reports an error\n')
  })
})

describe('standard input', onTime, () => {
  test('that is closed is an article without words', async () => {
    expect(await runShell('article toc - <&-')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await runShell('article toc story.txt <&- | cat', { cwd: folder })).toMatchObject({ code: 0, stderr: '' })
  })

  test('that is a terminal is read until the end is typed', async () => {
    let isTyped = false
    const seen = await inTerminal({
      terminal: knownTerminal('xterm'),
      line: 'echo ready; article text - --color never',
      onOutput: (all, write) => {
        if (isTyped || !all.includes('ready')) return
        isTyped = true
        write('Rain at last\n\nThe rain came on Tuesday, and it was late.\n\u0004')
      },
    })
    expect(seen).toMatchObject({ code: 0, after: seen.before })
    expect(seen.text).toMatch(/Rain at last\s+The rain came on Tuesday, and it was late\.\s+Rain at last/)
  })
})

describe('the output is the same', () => {
  const surroundings: readonly Readonly<Record<string, string>>[] = [
    { LC_ALL: 'C' },
    { LC_ALL: 'POSIX', LANG: 'C' },
    { LC_ALL: '', LANG: '' },
    { LC_ALL: 'ar_EG.ISO-8859-6' },
    { LC_ALL: 'no_such' },
    { HOME: '/nonexistent' },
    { HOME: '' },
    { HOME: folder, XDG_CONFIG_HOME: '/nonexistent', TMPDIR: '/nonexistent' },
    { TERM: '' },
    { TZ: 'nowhere' },
  ]

  const usually = [
    ['toc', '--width', '60'],
    ['text', '--json'],
  ].map((args) => [args, runArticle(args)] as const)

  test.for(surroundings)('with %j', async (env) => {
    for (const [args, usual] of usually) expect(await runArticle(args, { env })).toEqual(await usual)
  })

  test('in a folder that nothing can be written to, or that is no longer there', async () => {
    const locked = join(folder, 'locked')
    mkdirSync(locked)
    writeFileSync(join(locked, 'story.txt'), story)
    chmodSync(locked, 0o555)
    const printed = { code: 0, stdout: story, stderr: '' }
    expect(await runArticle(['text', 'story.txt'], { cwd: locked })).toEqual(printed)
    const gone = `mkdir gone && cd gone && rmdir ../gone && article text ${join(locked, 'story.txt')}`
    expect(await runShell(gone, { cwd: folder })).toEqual(printed)
    expect(await runShell('mkdir gone && cd gone && rmdir ../gone && article text', { cwd: folder })).toMatchObject({
      code: 0,
      stderr: '',
    })
  })
})
