// The one place that says how the source becomes a bundle: dist/ and every script in TypeScript are made with it.

import { fileURLToPath } from 'node:url'

const width = fileURLToPath(new URL('../src/terminal/width.ts', import.meta.url))

/**
 * Gives wrap-ansi our width table under the name of the package it imports: its own string-width is some fifty times
 * slower on Arabic, and costs as much to load as Node itself.
 *
 * @type {import('esbuild').Plugin}
 */
export const widthForWrapAnsi = {
  name: 'width-for-wrap-ansi',
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.includes('wrap-ansi') ? { path: width, namespace: 'width-for-wrap-ansi' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'width-for-wrap-ansi' }, () => ({
      contents: `export { stringWidth as default } from ${JSON.stringify(width)}`,
      resolveDir: fileURLToPath(new URL('../src/terminal', import.meta.url)),
    }))
  },
}

/** @type {import('esbuild').BuildOptions} */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  splitting: true,
  logLevel: 'warning',
  // commander is CommonJS, and asks for Node's modules by require.
  banner: {
    js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
  },
  plugins: [widthForWrapAnsi],
}
