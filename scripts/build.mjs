// Makes dist/: the program as one file and the parts it loads only when needed, with the licences of what is in them.

import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { compiledFile, loader, packed } from '../bin/article.js'
import { bundleOptions, target } from './bundle.mjs'
import { commonJs } from './common-js.mjs'
import { inAscii } from './in-ascii.mjs'

/**
 * Characters of a string that V8 keeps apart. One of half as many or more takes up so much of the room for new objects, a
 * megabyte, that a start would have to clear it.
 */
const longString = 131_073

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
// Built aside and then put in place, so that nobody runs half a program.
const made = await mkdtemp(join('node_modules', '.dist-'))
const { metafile, outputFiles } = await build({
  ...bundleOptions,
  entryPoints: { article: 'src/article.ts' },
  outdir: made,
  outExtension: { '.js': '.cjs' },
  chunkNames: '[name]-[hash]',
  banner: {},
  metafile: true,
  write: false,
})
const makers = new Map(
  await Promise.all(
    outputFiles.map(async ({ path, text }) => /** @type {const} */ ([basename(path), await maker(path, text)])),
  ),
)
const asked = importedBy('dynamic-import', makers.keys())
for (const name of ['article.cjs', ...asked]) {
  const before = loadedBefore(name)
  const held = [...loadedWith(name)].filter((part) => !before.has(part))
  // For `require` too, which leaves out what an expression is worth; as a script a file has no `module`.
  const exported = "(typeof module==='object'?module:{}).exports"
  const source = `${exported}={${held.map((part) => makers.get(part)).join(',\n')}}\n`
  // Throws where it is no program.
  void new Script(source)
  await writeFile(join(made, name), source.length > longString / 2 ? source.padEnd(longString) : source)
}
await compileAhead()
await writeFile(join(made, 'LICENSES.txt'), await licences(Object.keys(metafile.inputs)))
// A folder made aside is its maker's own; the program is for everybody.
await chmod(made, 0o755)
await rm('dist', { recursive: true, force: true })
await rename(made, 'dist')

/**
 * A part of the bundle as bin/article.js takes it: a function by the name of the part. It is CommonJS, which Node starts
 * faster than its own modules.
 *
 * @param {string} path
 * @param {string} source
 */
async function maker(path, source) {
  const name = basename(path)
  const told = metafile.outputs[join(made, name)]
  if (told === undefined) throw new Error(`esbuild says nothing of "${name}"`)
  // Said to be a module, or the names at its top would stay long.
  const { code } = await transform(commonJs(source, told), { format: 'esm', platform: 'node', target, minify: true })
  // In brackets it is compiled at once, not read twice. Strict, as a module is.
  return `"./${name}":(function(__exports,require){"use strict";${inAscii(code)}})`
}

/**
 * The parts that some parts import in one way.
 *
 * @param {'import-statement' | 'dynamic-import'} how
 * @param {Iterable<string>} names
 */
function importedBy(how, names) {
  const imports = [...names].flatMap((name) => metafile.outputs[join(made, name)]?.imports ?? [])
  return new Set(imports.flatMap(({ path, kind, external }) => (kind === how && !external ? [basename(path)] : [])))
}

/**
 * The parts that are loaded whenever this one is, itself among them. As one file they are read at one go.
 *
 * @param {string} name
 */
function loadedWith(name) {
  const names = new Set([name])
  for (const each of names) for (const imported of importedBy('import-statement', [each])) names.add(imported)
  return names
}

/**
 * The parts that are always loaded when one is asked for while the program runs: whoever asks for it needs them.
 *
 * @param {string} name
 * @param {readonly string[]} within Those that were asked for by way of this one, and so are no reason for it to be there.
 * @returns {Set<string>}
 */
function loadedBefore(name, within = []) {
  const [first = new Set(), ...others] = ['article.cjs', ...asked]
    .filter((asker) => asker !== name && !within.includes(asker))
    .filter((asker) => importedBy('dynamic-import', loadedWith(asker)).has(name))
    .map((asker) => new Set([...loadedWith(asker), ...loadedBefore(asker, [name, ...within])]))
  return new Set([...first].filter((part) => others.every((each) => each.has(part))))
}

/** Leaves beside each file what V8 made of it while the program did what it is asked for most: bin/article.js uses it. */
async function compileAhead() {
  // Or V8 would note which functions became hot, and compile those to machine code as soon as each start calls them once.
  setFlagsFromString('--no-sparkplug')
  /** @type {Map<string, import('node:vm').Script>} */
  const scripts = new Map()
  const load = loader(made, (filename) => {
    const script = new Script(readFileSync(filename, 'latin1'), { filename })
    scripts.set(filename, script)
    return script.runInThisContext()
  })
  const { main, nodeHost } = load('./article.cjs')
  const own = nodeHost('data')
  // To write nothing has what writes compiled as well.
  const host = { ...own, stdout: { isTerminal: false, columns: undefined }, write: () => own.write('') }
  const page = ['text', '--width', '80', '--bidi', 'visual', '--color', 'always']
  for (const args of [['toc'], ['show', '2'], ['--help'], page]) {
    if ((await main(args, host)) !== 0) throw new Error(`The program that was built fails: ${args.join(' ')}`)
  }
  // What is kept is good only for the flags it was made with.
  setFlagsFromString('--sparkplug')
  for (const [filename, script] of scripts) {
    await writeFile(compiledFile(filename), packed(await readFile(filename, 'latin1'), script.createCachedData()))
  }
}

/**
 * The licences of the packages that files of the bundle come from.
 *
 * @param {readonly string[]} inputs
 */
async function licences(inputs) {
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []))
  const texts = await Promise.all([...folders].toSorted().map(licenceOf))
  texts.push(`Unicode Character Database (Unicode-3.0)\n\n${await readFile('src/terminal/tables/LICENSE', 'utf8')}`)
  return [
    'The program in this folder contains the following packages, and tables made from the data of another.\n',
    ...texts,
  ].join(`\n${'-'.repeat(72)}\n\n`)
}

/** @param {string} folder */
async function licenceOf(folder) {
  const {
    name,
    version,
    licenses,
    license = licenses?.[0]?.type,
    author,
  } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry))
  if (file !== undefined) return `${name} ${version} (${license})\n\n${await readFile(join(folder, file), 'utf8')}`
  // Some packages name the MIT licence and its holder without its text, which is the one of this project.
  if (license !== 'MIT') throw new Error(`Cannot find the licence of "${name}"`)
  const mit = await readFile('LICENSE', 'utf8')
  return `${name} ${version} (${license})\n\n${mit.replace(/Copyright .*/, `Copyright (c) ${author.name ?? author}`)}`
}
