// The real program among other programs: readers that go away, that are slow, pipes that are full, streams that are closed.

import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { environment, root, runShell } from '../run-article.ts'

const folder = mkdtempSync(join(tmpdir(), 'article-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** 3 MB: the stored article over and over, as the program writes it. */
const big = join(folder, 'big.txt')
const stored = readFileSync(join(root, 'data/algeria-us-defence.txt'), 'utf8')
writeFileSync(big, `${stored}\n`.repeat(Math.ceil(3e6 / Buffer.byteLength(stored))))
const inFile = await runShell('article text big.txt > whole.txt', { cwd: folder })
const whole = readFileSync(join(folder, 'whole.txt'))

const words = (text: string): string[] => text.trim().split(/\s+/).toSorted()
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const silent = { code: 0, stderr: '' }

test('a file gets 3 MB whole, every word of it', () => {
  expect(inFile).toEqual({ ...silent, stdout: '' })
  expect(whole.length).toBeGreaterThan(3e6)
  expect(words(whole.toString())).toEqual(words(readFileSync(big, 'utf8')))
})

test('a pipe whose reader is slow gets 3 MB whole', async () => {
  const line = 'article text big.txt | { sleep 0.3; head -c 100000; sleep 0.2; cat; }; exit "${PIPESTATUS[0]}"'
  const { stdout, ...rest } = await runShell(line, { cwd: folder })
  expect(rest).toEqual(silent)
  expect(digest(Buffer.from(stdout))).toBe(digest(whole))
})

test('a program in between gets 3 MB whole', async () => {
  const line = 'cat big.txt | article text - | cat | article text -; exit "${PIPESTATUS[3]}"'
  const { stdout, ...rest } = await runShell(line, { cwd: folder })
  expect(rest).toEqual(silent)
  expect(digest(Buffer.from(stdout))).toBe(digest(whole))
})

/** Lines whose first program is article; their last line is its exit code. */
const leaving = [
  'article text | head -1',
  'article text big.txt | head -1',
  'article text big.txt | true',
  'article text --width 60 --color always big.txt | head -2',
  'article toc big.txt | head -1',
  'article search الجزائر big.txt | head -1',
  'article --help | true',
]

test.for(leaving)('%s is silent and exits 0', async (line) => {
  const { stdout, ...rest } = await runShell(`${line}; echo "\${PIPESTATUS[0]}"`, { cwd: folder })
  expect({ ...rest, exits: stdout.split('\n').at(-2) }).toEqual({ ...silent, exits: '0' })
})

test('article text | head -1 gives head the title', async () => {
  expect((await runShell('article text | head -1')).stdout).toBe(`${stored.split('\n').at(-1)}\n`)
})

const onLinux = process.platform === 'linux'

test.for(['text', 'toc --json', 'text --width 60', 'text big.txt', 'list', '--help'])(
  'article %s > /dev/full says so and exits 2',
  async (args, { skip }) => {
    skip(!onLinux, 'only Linux has /dev/full')
    expect(await runShell(`article ${args} > /dev/full`, { cwd: folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'article: Cannot write the output: no space left on the device\n',
    })
  },
)

test('a message that cannot be written changes no exit code', async ({ skip }) => {
  skip(!onLinux, 'only Linux has /dev/full')
  expect(await runShell('article text nowhere 2> /dev/full')).toEqual({ code: 2, stdout: '', stderr: '' })
  expect(await runShell('article show 99 2>&-')).toEqual({ code: 1, stdout: '', stderr: '' })
})

test('closed streams do no harm', async () => {
  const { code, stdout, stderr } = await runShell('article text <&-', { cwd: folder })
  expect({ code, stderr, words: words(stdout) }).toEqual({ ...silent, words: words(stored) })
  expect(await runShell('article text - <&-')).toEqual({ ...silent, stdout: '' })
  expect(await runShell('article text >&-')).toEqual({ ...silent, stdout: '' })
  expect(await runShell('article text <&- >&- 2>&-')).toEqual({ ...silent, stdout: '' })
})

test('an empty input is an article without words', async () => {
  expect(await runShell('article text - < /dev/null')).toEqual({ ...silent, stdout: '' })
  expect(await runShell('article toc - < /dev/null')).toEqual({ ...silent, stdout: '' })
})

/** A pipe with a name, both its ends opened non-blocking: what any program on it can do to the others. */
function nonBlockingPipe(name: string): { readonly reading: number; readonly writing: number } {
  const path = join(folder, name)
  execFileSync('mkfifo', [path])
  const reading = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  return { reading, writing: openSync(path, constants.O_WRONLY | constants.O_NONBLOCK) }
}

/** Runs a line of bash whose descriptor 3 is given; Node makes 0, 1 and 2 of its children blocking. */
function runWithThird(line: string, third: number): Promise<{ readonly code: number | null; readonly text: string }> {
  const child = spawn('bash', ['--norc', '-c', line], {
    cwd: folder,
    env: environment({}),
    stdio: ['ignore', 'pipe', 'pipe', third],
  })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code, text: Buffer.concat(chunks).toString() })),
  )
}

test('a non-blocking pipe that is full loses nothing', async () => {
  const { reading, writing } = nonBlockingPipe('out')
  const running = runWithThird('article text big.txt >&3', writing)
  closeSync(writing)
  // The reader sleeps until the pipe has been full for a while.
  await wait(500)
  const chunks: Buffer[] = []
  for await (const chunk of new Socket({ fd: reading, readable: true, writable: false })) {
    chunks.push(Buffer.from(chunk))
    if (chunks.length % 10 === 0) await wait(1)
  }
  expect(await running).toEqual({ code: 0, text: '' })
  expect(digest(Buffer.concat(chunks))).toBe(digest(whole))
})

test('a non-blocking pipe whose reader goes away is no failure', async () => {
  const { reading, writing } = nonBlockingPipe('gone')
  const running = runWithThird('article text big.txt >&3', writing)
  closeSync(writing)
  await wait(500)
  closeSync(reading)
  expect(await running).toEqual({ code: 0, text: '' })
})

test('a non-blocking pipe that is empty is waited for', async () => {
  const { reading, writing } = nonBlockingPipe('in')
  const running = runWithThird('article text - <&3', reading)
  closeSync(reading)
  for (const piece of ['Rain at last\n\nThe rain ', 'came on Tuesday.\n']) {
    await wait(300)
    writeSync(writing, piece)
  }
  closeSync(writing)
  expect(await running).toEqual({ code: 0, text: 'Rain at last\n\nThe rain came on Tuesday.\n' })
})
