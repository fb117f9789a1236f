import { describe, expect, test } from 'vitest'
import { commonJs } from '../../scripts/common-js.mjs'

const module = `import {
  one,
  two as other
} from "./part.cjs";
import "./unused.cjs";

// src/made.ts
var made = () => one + other;
var later = () => import("./later.cjs");
export {
  later,
  made as sum
};
`
const told = {
  imports: [
    { path: 'dist/part.cjs', kind: 'import-statement' as const },
    { path: 'dist/unused.cjs', kind: 'import-statement' as const },
    { path: 'dist/later.cjs', kind: 'dynamic-import' as const },
  ],
  exports: ['later', 'sum'],
}

/** Runs a part as bin/article.js does, with parts for it to load. */
function run(body: string, parts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const exported: Record<string, unknown> = {}
  new Function('__exports', 'require', body)(exported, (name: string) => parts[name])
  return exported
}

describe('commonJs()', () => {
  test('takes what a module imports from other parts, and hands on what it exports', async () => {
    const parts = { './part.cjs': { one: 1, two: 2 }, './unused.cjs': {}, './later.cjs': { found: true } }
    const { sum, later } = run(commonJs(module, told), parts)
    expect(sum).toBeTypeOf('function')
    expect(typeof sum === 'function' && sum()).toBe(3)
    expect(typeof later === 'function' && (await later())).toEqual({ found: true })
  })

  test('hands on what is exported without a name', () => {
    const body = commonJs('var value = () => 7;\nexport default value();\n', { imports: [], exports: ['default'] })
    expect(run(body, {})).toEqual({ default: 7 })
  })

  test('says so where esbuild writes what it does not know', () => {
    const unknown = 'import * as all from "./part.cjs";\nvar made = all;\nexport {\n  made\n};\n'
    const imports = [{ path: 'dist/part.cjs', kind: 'import-statement' as const }]
    expect(() => commonJs(unknown, { imports, exports: ['made'] })).toThrow(
      'esbuild no longer writes modules as it did',
    )
    expect(() => commonJs('var made = 1;\n', { imports: [], exports: ['made'] })).toThrow('esbuild')
    const twice =
      'import {\n  join\n} from "node:path";\nimport path from "node:path";\nvar made = path.join === join;\n'
    const node = { imports: [{ path: 'node:path', kind: 'import-statement' as const }], exports: [] }
    expect(() => commonJs(twice, node)).toThrow('import path from "node:path"')
    const byName = 'import {\n  default as path\n} from "node:path";\n'
    expect(() => commonJs(byName, node)).toThrow('esbuild wrote what CommonJS does not have')
  })
})
