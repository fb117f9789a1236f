// Makes dist/: the program as one file and the parts it loads only when needed, with the licences of what is in them.

import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { bundleOptions, target } from './bundle.mjs'

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
await Promise.all(outputFiles.map(async ({ path, text }) => writeFile(path, await commonJs(text))))
await writeFile(join(made, 'LICENSES.txt'), await licences(Object.keys(metafile.inputs)))
await rm('dist', { recursive: true, force: true })
await rename(made, 'dist')

/**
 * A part of the bundle as CommonJS, which Node starts faster than its own modules; esbuild cuts only those into parts.
 *
 * @param {string} source
 */
async function commonJs(source) {
  const { code } = await transform(source, {
    format: 'cjs',
    platform: 'node',
    target,
    supported: { 'dynamic-import': false },
    minify: true,
  })
  return code
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
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry))
  if (file !== undefined) return `${name} ${version} (${license})\n\n${await readFile(join(folder, file), 'utf8')}`
  // Some packages name the MIT licence and its holder without its text, which is the one of this project.
  if (license !== 'MIT') throw new Error(`Cannot find the licence of "${name}"`)
  const mit = await readFile('LICENSE', 'utf8')
  return `${name} ${version} (${license})\n\n${mit.replace(/Copyright .*/, `Copyright (c) ${author.name ?? author}`)}`
}
