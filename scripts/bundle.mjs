// The one place that says how the source becomes a bundle: dist/ and every script in TypeScript are made with it.

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const measure = fileURLToPath(new URL('../src/terminal/wrap-measure.ts', import.meta.url))

/**
 * Gives wrap-ansi our measure under the name of the package it imports. src/terminal/wrap.ts, its only caller, hands it
 * text whose width is its length; string-width would say the same, but costs as much to load as Node itself. And has
 * wrap-ansi make its Intl.Segmenter, a quarter of Node's own start, when it is asked for, which it never is: only the
 * options `hard` and `wordWrap: false` need it.
 *
 * @type {import('esbuild').Plugin}
 */
export const widthForWrapAnsi = {
  name: 'width-for-wrap-ansi',
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.includes('wrap-ansi') ? { path: measure, namespace: 'width-for-wrap-ansi' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'width-for-wrap-ansi' }, () => ({
      contents: `export { wrapMeasure as default } from ${JSON.stringify(measure)}`,
      resolveDir: fileURLToPath(new URL('../src/terminal', import.meta.url)),
    }))
    build.onLoad({ filter: /[\\/]wrap-ansi[\\/]index\.js$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8')
      const eager = 'const segmenter = new Intl.Segmenter();'
      if (!contents.includes(eager)) throw new Error('wrap-ansi no longer makes its segmenter where it did')
      return {
        contents: contents.replace(eager, 'const segmenter = {segment: text => new Intl.Segmenter().segment(text)};'),
      }
    })
  },
}

/**
 * commander loads node:child_process, and with it all of Node's sockets, for commands that are programs of their own.
 * There are none here.
 *
 * @type {import('esbuild').Plugin}
 */
const commanderWithoutPrograms = {
  name: 'commander-without-programs',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'none', namespace: 'commander-without-programs' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'commander-without-programs' }, () => ({ contents: 'export {}' }))
  },
}

/**
 * chalk asks the process and the terminal how many colours to use, and loads all of Node's sockets for it.
 * src/terminal/paint.ts tells it.
 *
 * @type {import('esbuild').Plugin}
 */
const chalkWithoutTerminal = {
  name: 'chalk-without-terminal',
  setup(build) {
    build.onResolve({ filter: /^#supports-color$/ }, ({ importer }) =>
      importer.includes('chalk') ? { path: 'none', namespace: 'chalk-without-terminal' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'chalk-without-terminal' }, () => ({
      contents: 'export default { stdout: false, stderr: false }',
    }))
  },
}

/**
 * chalk carries a copy of ansi-styles, whose tables take a while to make: wrap-ansi is given that one.
 *
 * @type {import('esbuild').Plugin}
 */
const stylesOnce = {
  name: 'styles-once',
  setup(build) {
    const copy = fileURLToPath(new URL('vendor/ansi-styles/index.js', import.meta.resolve('chalk')))
    build.onResolve({ filter: /^ansi-styles$/ }, async ({ importer, kind, resolveDir, pluginData }) => {
      if (pluginData === copy) return undefined
      const { path } = await build.resolve('ansi-styles', { importer, kind, resolveDir, pluginData: copy })
      const [own, other] = await Promise.all([readFile(path), readFile(copy)])
      if (!own.equals(other)) throw new Error(`${importer} and chalk have different ansi-styles`)
      return { path: copy }
    })
  },
}

/** The oldest Node there is to run on. */
export const target = 'node20'

/**
 * micromark copies all that it has read so far for each quote and list that ends, although it changes only the end of
 * it: a long document with many of them would take time with the square of their number.
 *
 * @type {import('esbuild').Plugin}
 */
const editsInPlace = {
  name: 'edits-in-place',
  setup(build) {
    build.onLoad({ filter: /[\\/]micromark-util-edit-map[\\/]index\.js$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8')
      const copying = /vecs\.push\(events\.slice\(\)\);\s*events\.length = 0;\s*(?=let slice = vecs\.pop\(\))/
      if (!copying.test(contents)) throw new Error('micromark no longer copies its events where it did')
      return { contents: contents.replace(copying, '') }
    })
  },
}

/**
 * Of package.json the program tells its version; the rest of it would be made into objects at every start.
 *
 * @type {import('esbuild').Plugin}
 */
const versionAlone = {
  name: 'version-alone',
  setup(build) {
    build.onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}

/** @type {import('esbuild').BuildOptions} */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target,
  splitting: true,
  logLevel: 'warning',
  // commander is CommonJS, and asks for Node's modules by require.
  banner: {
    js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
  },
  plugins: [widthForWrapAnsi, commanderWithoutPrograms, chalkWithoutTerminal, stylesOnce, editsInPlace, versionAlone],
}
