// What holds of every file here, whatever it is about.

import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from './run-article.ts'

/** Folders that others fill: git, npm, the build, the coverage. */
const filledByOthers = new Set(['.git', 'node_modules', 'dist', 'coverage'])

/** The files below a folder, as paths from the root. */
const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (!entry.isDirectory()) return [path]
    return filledByOthers.has(path) ? [] : filesBelow(path)
  })

const files = filesBelow('')
const isData = (path: string): boolean => /^data\/.*\.txt$|^tests\/(golden|.*fixtures)\//.test(path)
const isBinary = (path: string): boolean => /\.(gz|png|tgz|ttf|woff2)$/.test(path)
const isSource = (path: string): boolean => /\.(c?[jt]s|mjs|jsonc?|md|sh)$|^\.[^/]+$|^\.ci\/run$/.test(path)

const texts = files.filter((path) => !isBinary(path) && !isData(path))
const bytes = (path: string): Buffer => readFileSync(join(root, path))
const read = (path: string): string => bytes(path).toString()

/** Lines of a text that match, as an editor finds them: `path:number`. */
const linesWith = (path: string, pattern: RegExp): string[] =>
  read(path)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : []))

/** What a reader of the source does not see: zero-width and bidi characters, fillers, line separators. */
const invisible = /(?!\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\u2028\u2029]/u

const imports = (name: string): string => `import { it } from '${name}'\nexport const other = it`

describe('the repository', () => {
  test('has files to look at', () => {
    expect(texts).toEqual(
      expect.arrayContaining(['package.json', 'src/main.ts', 'bin/article.js', 'tests/bin/pipes.test.ts']),
    )
    expect(texts.filter(isSource).length).toBeGreaterThan(50)
  })

  test('writes invisible characters as escapes', () => {
    for (const hidden of '\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff') {
      expect(hidden).toMatch(invisible)
    }
    expect(texts.filter(isSource).flatMap((path) => linesWith(path, invisible))).toEqual([])
  })

  test('has UTF-8 with line feeds only', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    for (const path of texts) expect(() => decoder.decode(bytes(path)), path).not.toThrow()
    expect(texts.flatMap((path) => linesWith(path, /\r/))).toEqual([])
  })

  test('has no white space at the end of a line, and one line feed at the end of a file', () => {
    expect(texts.flatMap((path) => linesWith(path, /\s$/))).toEqual([])
    expect(texts.filter((path) => read(path) !== '' && !/[^\n]\n$/.test(read(path)))).toEqual([])
  })

  test('has scripts of the shell that bash can read', () => {
    for (const path of texts.filter((file) => /^\.ci\/run$|\.sh$/.test(file))) {
      expect(() => execFileSync('bash', ['-n', join(root, path)], { stdio: 'pipe' }), path).not.toThrow()
    }
  })

  test('has nothing at the top but what belongs there', () => {
    const own = new Set(['bin', 'data', 'docs', 'scripts', 'src', 'tests'])
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const names = folders.map(({ name }) => name).filter((name) => !name.startsWith('.') && !filledByOthers.has(name))
    expect(names.filter((name) => !own.has(name))).toEqual([])
    expect(names).toEqual(expect.arrayContaining(['bin', 'data', 'scripts', 'src', 'tests']))
  })
})

describe('the fences', () => {
  const copy = mkdtempSync(join(tmpdir(), 'article-fences-'))
  afterAll(() => rmSync(copy, { recursive: true }))
  copyFileSync(join(root, '.oxlintrc.json'), join(copy, '.oxlintrc.json'))

  /** Whether a file of one line, put at a path of the checkout, breaks a rule about what may be named there. */
  const isFenced = (path: string, line: string): boolean => {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), `${line}\n`)
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), path], {
      cwd: copy,
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/Finished in/)
    return /no-restricted-(imports|globals|properties)/.test(stdout)
  }

  const readsFile = `export { readFileSync } from 'node:fs'`
  const readsProcess = 'export const { env } = process'

  const outside = [
    ['src/main.ts', readsFile],
    ['src/plan.ts', readsProcess],
    ['src/terminal/page.ts', imports('commander')],
    ['src/document/parse.ts', imports('node:fs')],
    ['src/document/parse.ts', imports('../terminal/width.ts')],
    ['src/document/parse.ts', imports('chalk')],
    ['src/document/parse.ts', readsProcess],
    ['src/document/parse.ts', imports('../plan.ts')],
    ['src/main.ts', imports('fs')],
    ['src/main.ts', 'export const { env } = globalThis.process'],
    ['src/terminal/page.ts', imports('../cli/misuse.ts')],
    ['src/cli/parse-arguments.ts', imports('../host.ts')],
    ['src/cli/parse-arguments.ts', imports('node:fs')],
    ['src/cli/parse-arguments.ts', imports('../terminal/page.ts')],
  ] as const

  test.for(outside)('%s may not say: %s', ([path, line]) => {
    expect(isFenced(path, line)).toBe(true)
  })

  const inside = [
    ['src/host.ts', readsFile],
    ['src/host.ts', readsProcess],
    ['src/host/ask-terminal.ts', readsFile],
    ['src/cli/parse-arguments.ts', imports('commander')],
    ['src/document/parse.ts', imports('./words.ts')],
    ['src/terminal/page.ts', imports('chalk')],
  ] as const

  test.for(inside)('%s may say: %s', ([path, line]) => {
    expect(isFenced(path, line)).toBe(false)
  })

  test('only src/host.ts and src/host/ name process or node:fs', () => {
    const sources = files.filter((path) => path.startsWith('src/') && !/^src\/host(\.ts|\/.*)$/.test(path))
    expect(sources.flatMap((path) => linesWith(path, /\bfrom 'node:(?!buffer')|\bprocess\.|\bimport\('node:/))).toEqual(
      [],
    )
  })
})
