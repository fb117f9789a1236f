import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitest/config'

const width = fileURLToPath(new URL('src/terminal/width.ts', import.meta.url))

/** What scripts/bundle.mjs does for the bundle: wrap-ansi measures with our table. */
const widthForWrapAnsi: Plugin = {
  name: 'width-for-wrap-ansi',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'string-width' && importer?.includes('wrap-ansi') === true ? '\0width-for-wrap-ansi' : undefined,
  load: (id) =>
    id === '\0width-for-wrap-ansi' ? `export { stringWidth as default } from ${JSON.stringify(width)}` : undefined,
}

export default defineConfig({
  plugins: [widthForWrapAnsi],
  test: {
    include: ['tests/**/*.test.ts'],
    server: { deps: { inline: ['wrap-ansi'] } },
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
})
