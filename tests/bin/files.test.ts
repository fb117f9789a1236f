// What the real program does with a FILE that is no plain file of text in UTF-8.

import { execFileSync, spawn } from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { encode, legacyTexts } from '../decode/legacy-texts.ts'
import { environment, program, runArticle, runShell, type Outcome } from '../run-article.ts'

const folder = mkdtempSync(join(tmpdir(), 'article-'))
afterAll(() => rmSync(folder, { recursive: true }))

const story = 'Rain at last\n\nThe rain came on Tuesday. It had been dry for months.\n'
writeFileSync(join(folder, 'story.txt'), story)
symlinkSync('nowhere', join(folder, 'dangling'))
writeFileSync(join(folder, 'huge.txt'), '')
truncateSync(join(folder, 'huge.txt'), 513_000_000)

const inFolder = { cwd: folder }
const told = (message: string, remedy: string): Outcome => ({
  code: 2,
  stdout: '',
  stderr: `article: Cannot read ${message}\n${remedy}\n`,
})
const printed = (stdout: string): Outcome => ({ code: 0, stdout, stderr: '' })
const pipeInstead = 'Pipe what is to be read of it: COMMAND | article text -'
const cutIt = 'Cut it in parts: split --line-bytes 100M FILE'
const onLinux = process.platform === 'linux'

describe('what is no file', () => {
  test('a link to nowhere, as what it leads to', async () => {
    expect(await runArticle(['toc', 'dangling'], inFolder)).toEqual(
      told('"dangling": it is a link to "nowhere", which does not exist', 'Make the link anew, or name another file'),
    )
  })

  test.for(['/dev/zero', '/dev/random', '/dev/full'])('a device, which has no end: %s', async (path, { skip }) => {
    skip(!onLinux, 'other systems have other devices')
    expect(await runArticle(['text', path])).toEqual(told(`"${path}": it is a device, not a file`, pipeInstead))
    expect(await runShell(`article text - < ${path}`)).toEqual(told('"-": it is a device, not a file', pipeInstead))
  })

  test('the device that has nothing in it, which is an article without words', async () => {
    expect(await runArticle(['text', '/dev/null'])).toEqual(printed(''))
  })

  test('a socket', async () => {
    const server = createServer().listen(join(folder, 'socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    expect(await runArticle(['text', 'socket'], inFolder)).toEqual(
      told('"socket": it is a socket, not a file', pipeInstead),
    )
    server.close()
  })

  test('a descriptor that is closed', async () => {
    expect(await runArticle(['text', '/dev/fd/99'])).toEqual(
      told('"/dev/fd/99": it is closed', 'Give it something to read: article text - < FILE'),
    )
  })
})

describe('what is too large', () => {
  test('a file, without reading it', async () => {
    expect(await runArticle(['text', 'huge.txt'], inFolder)).toEqual(
      told('"huge.txt": it is larger than 512 MB', cutIt),
    )
    expect(await runShell('article text - < huge.txt', inFolder)).toEqual(told('"-": it is larger than 512 MB', cutIt))
  })

  test('a pipe without an end', async () => {
    expect(await runShell('yes | article text -')).toEqual(told('"-": it is larger than 512 MB', cutIt))
  })
})

describe('a pipe', () => {
  const reading = [
    'article text <(cat story.txt)',
    'article text /dev/stdin < story.txt',
    'cat story.txt | article text /dev/stdin',
    'cat story.txt | article text /dev/fd/0',
    'article text /dev/fd/7 7< story.txt',
    'mkfifo slow; { sleep 0.5; cat story.txt; } > slow & article text slow',
    'mkfifo late; { sleep 0.5; cat story.txt > late; } & article text late',
    'mkfifo parts; { head -c 20 story.txt; sleep 0.3; tail -c +21 story.txt; } > parts & article text parts',
  ]

  test.for(reading)('is read to its end: %s', async (line) => {
    expect(await runShell(line, inFolder)).toEqual(printed(story))
  })

  test('that is closed at once is an article without words', async () => {
    expect(await runShell('article text <(true)')).toEqual(printed(''))
  })

  test('gives as many bytes as go through', async () => {
    const line = 'yes "Rain, rain and rain." | head -c 3000000 > long.txt'
    await runShell(line, inFolder)
    expect(await runShell('article text <(cat long.txt) | cmp - <(article text long.txt)', inFolder)).toEqual(
      printed(''),
    )
  })

  test('with a name that nobody writes to is not waited for for ever', async () => {
    execFileSync('mkfifo', [join(folder, 'silent')])
    expect(await runArticle(['text', 'silent'], inFolder)).toEqual(
      told('"silent": it is a pipe that nobody writes to', 'Start the program that writes to it first'),
    )
  })
})

/** A pipe opened to write, once somebody reads. */
async function opened(path: string): Promise<number> {
  for (;;) {
    try {
      return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
    } catch {
      await wait(20)
    }
  }
}

/** A file so long that it is read as it is printed. */
const longStory = `${story}\n`.repeat(60_000)
writeFileSync(join(folder, 'long-story.txt'), longStory)
writeFileSync(join(folder, 'rather-long.txt'), longStory.slice(0, 300_000))

describe('a long file', () => {
  test('is printed as a pipe of it is', async () => {
    for (const args of ['text', 'toc', 'text --width 60', 'text --encoding utf-8']) {
      const line = `cmp <(article ${args} rather-long.txt) <(article ${args} <(cat rather-long.txt))`
      expect(await runShell(line, inFolder)).toEqual(printed(''))
    }
  })

  test('is closed when it is done with, whatever came of it', async () => {
    writeFileSync(join(folder, 'long-zeros'), new Uint8Array(300_000))
    writeFileSync(
      join(folder, 'long-cyrillic.txt'),
      encode(legacyTexts.ru.repeat(2000).slice(0, 300_000), 'windows-1251'),
    )
    const files = ['rather-long.txt', 'long-zeros', 'long-cyrillic.txt'].map((name) => `${name} `.repeat(20)).join('')
    const { code, stderr } = await runShell(`ulimit -n 40; article show title ${files} > titles`, inFolder)
    expect(code).toBe(2)
    expect(stderr.match(/is not text$/gm)).toHaveLength(20)
    expect(stderr.match(/as windows-1251$/gm)).toHaveLength(20)
    expect(stderr).not.toContain('too many open files')
  })
})

/** Begins to print a long file into a pipe, does something once there is no room in it, and prints the rest. */
const meanwhile = (change: string): Promise<Outcome> =>
  runShell(
    `cp long-story.txt changing.txt; article text changing.txt story.txt | { sleep 1; ${change}; cat > printed.txt; }
    exit "\${PIPESTATUS[0]}"`,
    inFolder,
  )

describe('a file that changes while it is read', () => {
  const changedMeanwhile = told(
    '"changing.txt": it changed while it was read',
    'Read it again when nothing writes to it',
  )

  test.for([
    ': > changing.txt',
    'truncate --size 2000001 changing.txt',
    'head -c 9000000 /dev/zero > changing.txt',
    "yes $'\\377' | head -c 9000000 > changing.txt",
  ])('is printed no further, and that is said: %s', async (change) => {
    expect(await meanwhile(change)).toEqual(changedMeanwhile)
    const all = readFileSync(join(folder, 'printed.txt'), 'utf8')
    const rest = `\n${story}`
    expect(all.endsWith(rest)).toBe(true)
    expect(longStory.startsWith(all.slice(0, -rest.length))).toBe(true)
  })

  test.for(['rm changing.txt', 'cp story.txt other.txt; mv other.txt changing.txt', 'cat story.txt >> changing.txt'])(
    'is read as it was: %s',
    async (change) => {
      expect(await meanwhile(change)).toEqual(printed(''))
      expect(readFileSync(join(folder, 'printed.txt'), 'utf8')).toBe(`${longStory.trimEnd()}\n\n${story}`)
    },
  )

  test('is read to its end though it is removed', async () => {
    execFileSync('mkfifo', [join(folder, 'removed')])
    const child = spawn(process.execPath, [program, 'text', 'removed'], { ...inFolder, env: environment({}) })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    const ended = new Promise((resolve) => child.on('close', resolve))
    const writing = await opened(join(folder, 'removed'))
    appendFileSync(writing, story.slice(0, 20))
    await wait(200)
    rmSync(join(folder, 'removed'))
    appendFileSync(writing, story.slice(20))
    closeSync(writing)
    expect(await ended).toBe(0)
    expect(Buffer.concat(chunks).toString()).toBe(story)
  })
})

const guessed = (name: string, encoding: string): string =>
  `article: Reading "${name}" as ${encoding}\nIf that is wrong, name the encoding: --encoding <label>\n`

describe('text in another encoding', () => {
  test.for([
    ['ar', 'windows-1256'],
    ['ar', 'iso-8859-6'],
    ['he', 'windows-1255'],
    ['ru', 'windows-1251'],
    ['fr', 'windows-1252'],
    ['ja', 'shift_jis'],
    ['ko', 'euc-kr'],
    ['zh-Hant', 'big5'],
  ] as const)('is read, and said on standard error: %s in %s', async ([language, encoding]) => {
    const bytes = encode(legacyTexts[language], encoding)
    const { stdout } = await runArticle(['text', '-'], { input: legacyTexts[language] })
    expect(await runArticle(['text', '-'], { input: bytes })).toEqual({
      ...printed(stdout),
      stderr: guessed('-', encoding),
    })
    expect(await runArticle(['text', '--encoding', encoding, '-'], { input: bytes })).toEqual(printed(stdout))
  })

  test.for(['utf-16le', 'utf-16be'])('is read without a word where its bytes say so: %s', async (encoding) => {
    const input = encode(legacyTexts.fa, encoding)
    const { stdout } = await runArticle(['text', '-'], { input: legacyTexts.fa })
    expect(await runArticle(['text', '-'], { input })).toEqual(printed(stdout))
  })

  test('is one article, whatever ends its lines', async () => {
    const expected = await runArticle(['text', '--json', '-'], { input: story })
    for (const end of ['\r', '\r\n', '\u0085', '\u2028', '\u2029']) {
      expect(await runArticle(['text', '--json', '-'], { input: story.replaceAll('\n', end) })).toEqual(expected)
    }
  })

  test('does not stop a pipeline', async () => {
    writeFileSync(join(folder, 'arabic.txt'), encode(legacyTexts.ar, 'windows-1256'))
    const { stdout, stderr } = await runShell('set -o pipefail; article text arabic.txt | article text -', inFolder)
    expect(stdout).toBe((await runArticle(['text', '-'], { input: legacyTexts.ar })).stdout)
    expect(stderr).toBe(guessed('arabic.txt', 'windows-1256'))
    expect(readFileSync(join(folder, 'arabic.txt'))).toHaveLength(legacyTexts.ar.length)
  })
})
