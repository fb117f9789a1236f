// Packs the program as it would be published, installs the package where there is nothing else, and reads an article
// with it: npm run test:pack

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'article-pack-'))
const prefix = join(folder, 'prefix')
const installed = join(prefix, 'node_modules/article-reader')

/**
 * Runs a program that must succeed, and gives back what it wrote.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

/** @param {readonly string[]} args */
const article = (...args) => run(join(prefix, 'node_modules/.bin/article'), args, folder)

try {
  const tarball = run('npm', ['pack', '--silent', '--pack-destination', folder], root).trim().split('\n').at(-1) ?? ''
  await mkdir(prefix)
  // Offline: the bundle holds all it needs.
  run('npm', ['install', '--offline', '--no-audit', '--silent', '--prefix', prefix, join(folder, tarball)], prefix)

  const packages = (await readdir(join(prefix, 'node_modules'))).filter((entry) => !entry.startsWith('.'))
  assert.deepEqual(packages, ['article-reader'], 'the package must depend on no other')

  const files = (await readdir(installed, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(installed.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted()
  const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist/LICENSES.txt']
  const expected = [
    ...papers,
    'package.json',
    'bin/article.js',
    'bin/package.json',
    'data/README.md',
    'dist/article.cjs',
  ]
  const others = files.filter((file) => !expected.includes(file))
  assert.deepEqual(
    expected.filter((file) => !files.includes(file)),
    [],
    'the package must hold these files',
  )
  assert.deepEqual(
    others.filter((file) => !/^dist\/[\w-]+\.cjs(\.v[\w.-]+\.compiled)?$|^data\/[\w-]+\.txt$/.test(file)),
    [],
    'the package must hold no other files',
  )
  const licences = await readFile(join(installed, 'dist/LICENSES.txt'), 'utf8')
  for (const bundled of ['commander', 'chalk', 'wrap-ansi']) assert.match(licences, new RegExp(`^${bundled} \\d`, 'm'))

  const source = (await readFile(join(root, 'data/algeria-us-defence.txt'), 'utf8')).split('\n')
  const headings = article('toc')
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t')[1])
  assert.deepEqual(
    headings,
    [2, 5, 7, 10, 13].map((line) => source[line - 1]),
  )
  assert.equal(article('show', '2'), `${source[4]}\n\n${source[5]}\n`)
  // Each of these loads a part of the bundle that the others do not.
  assert.match(article('text', '--width', '60', '--bidi', 'visual'), /[\ufe70-\ufefc]/)
  assert.equal(JSON.parse(article('info', '--json')).language, 'ar')
  assert.match(article('text', '--format', 'markdown'), /^# /)
  assert.match(article('completion', 'bash'), /article/)
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  assert.equal(article('--version'), `${version}\n`)

  console.log(`${tarball}: ${files.length} files, installed offline, read an article`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
