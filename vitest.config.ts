import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitest/config'

const measure = fileURLToPath(new URL('src/terminal/wrap-measure.ts', import.meta.url))

/** What scripts/bundle.mjs does for the bundle: wrap-ansi measures as src/terminal/wrap-measure.ts does. */
const widthForWrapAnsi: Plugin = {
  name: 'width-for-wrap-ansi',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'string-width' && importer?.includes('wrap-ansi') === true ? '\0width-for-wrap-ansi' : undefined,
  load: (id) =>
    id === '\0width-for-wrap-ansi' ? `export { wrapMeasure as default } from ${JSON.stringify(measure)}` : undefined,
}

export default defineConfig({
  plugins: [widthForWrapAnsi],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts'],
    server: { deps: { inline: ['wrap-ansi'] } },
    testTimeout: 60_000,
    // Left to itself it leaves one processor idle, of two half of them.
    maxWorkers: '100%',
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
})
