import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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
    ['all zeros', Buffer.alloc(8)],
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

  test('starts where V8 has flags that it does not take what was compiled with', async () => {
    writeFileSync(compiled, whole)
    const { code, stdout, stderr } = await runShell(
      `NODE_OPTIONS=--max-old-space-size=2048 node ${join(folder, 'bin/article.js')} toc`,
    )
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe((await runShell('article toc')).stdout)
  })

  test('reads the words of every language from its files as they were written', async () => {
    const story = 'قال المسؤول إن الاجتماع سيعقد في الأسبوع المقبل، وإن الوفد سيصل إلى المدينة في يوم الاثنين.'
    const lines = ['عنوان الخبر', 'آخر تحديث: 3 مايو 2021', 'نشر في: 1 مايو 2021', story, story]
    writeFileSync(join(folder, 'story.txt'), lines.join('\n'))
    const { stdout } = await runShell(`article info --json ${join(folder, 'story.txt')}`)
    expect(JSON.parse(stdout)).toMatchObject({ date: '1 مايو 2021' })
  })

  test.each(readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.cjs')))(
    'finds nothing but ASCII in %s, which it reads as Latin-1',
    (name) => {
      expect(readFileSync(join(root, 'dist', name), 'utf8')).toMatch(/^[\0-\u007f]*$/)
    },
  )

  test('runs every part of the program as strictly as a module', () => {
    const parts = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.cjs'))
    const heads = parts.flatMap(
      (name) => readFileSync(join(root, 'dist', name), 'utf8').match(/\(function\(__exports,require\)\{.{12}/g) ?? [],
    )
    expect(heads.length).toBeGreaterThanOrEqual(parts.length)
    expect(new Set(heads)).toEqual(new Set(['(function(__exports,require){"use strict"']))
  })

  test('says what to do where the program was not built', async () => {
    const bare = mkdtempSync(join(folder, 'bare-'))
    cpSync(join(root, 'bin'), join(bare, 'bin'), { recursive: true })
    const { code, stdout, stderr } = await runShell(`node ${join(bare, 'bin/article.js')} toc`)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe('article: Not built, or not whole: install it again, or run npm ci in a clone of it\n')
  })
})
