import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root, runShell } from '../run-article.ts'

const folder = mkdtempSync(join(tmpdir(), 'article-compiled-'))
for (const part of ['bin', 'dist', 'data', 'package.json'])
  cpSync(join(root, part), join(folder, part), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

const compiled = join(folder, `dist/article.cjs.${process.version}-${process.arch}.compiled`)
const whole = existsSync(compiled) ? readFileSync(compiled) : Buffer.alloc(1000)

describe('bin/article.js', () => {
  test.each([
    ['empty', whole.subarray(0, 0)],
    ['cut in its header', whole.subarray(0, 4)],
    ['cut in what was compiled', whole.subarray(0, 900)],
    ['cut in the source', whole.subarray(0, -10)],
    ['something else', Buffer.alloc(2000, '(')],
  ])('starts from the source where the file of what was compiled is %s', async (_, damaged) => {
    writeFileSync(compiled, damaged)
    const { code, stdout, stderr } = await runShell(`node ${join(folder, 'bin/article.js')} toc`)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe((await runShell('article toc')).stdout)
  })
})
