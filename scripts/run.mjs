// Runs a script written in TypeScript: node scripts/run.mjs scripts/NAME.ts [ARGUMENT...]
// Bundled with the options of the program itself, so that a script measures what is shipped.

import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL, fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundleOptions } from './bundle.mjs'

const [script = '', ...rest] = process.argv.slice(2)
const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = await mkdtemp(join(root, 'node_modules', '.run-'))
try {
  await build({
    ...bundleOptions,
    entryPoints: { script },
    outdir,
    outExtension: { '.js': '.mjs' },
    packages: 'bundle',
  })
  process.argv = [process.argv[0] ?? 'node', script, ...rest]
  await import(pathToFileURL(join(outdir, 'script.mjs')).href)
} finally {
  await rm(outdir, { recursive: true, force: true })
}
