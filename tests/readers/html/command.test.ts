import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { run } from '../../fake-host.ts'

const bytes = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}.html`, import.meta.url))

const page = (name: string): string => new TextDecoder().decode(bytes(name))

describe('article of a page', () => {
  test('reads a page from standard input by how it begins', async () => {
    const { code, output, complaints } = await run(['toc', '-'], { input: page('hebrew-news') })
    expect([code, complaints]).toEqual([0, ''])
    expect(output.split('\n')).toHaveLength(3)
  })

  test('reads a page in the encoding it says it is in', async () => {
    const { output, complaints } = await run(['info', 'old.html'], {
      files: { 'old.html': bytes('arabic-windows-1256') },
    })
    expect(complaints).toBe('')
    expect(output).toContain('title\tموسم الزيتون يبدأ باكرا هذا العام\n')
  })

  test('says so where there is no article in it, and prints its text all the same', async () => {
    const { code, output, complaints } = await run(['page'], { files: { page: bytes('portal') } })
    expect(code).toBe(0)
    expect(output).toMatch(/^City Library\n\n/)
    expect(complaints).toMatch(/^article: Found no article in "page": all of its text is printed\n/)
  })

  test('says so where it cannot follow all of the markup', async () => {
    const deep = '<div>'.repeat(300) + 'words and no more '.repeat(30)
    const { code, complaints } = await run(['page.htm'], { files: { 'page.htm': deep } })
    expect(code).toBe(0)
    expect(complaints).toMatch(/^article: Cannot follow all markup of "page.htm": /)
  })

  test('is read as the text it is where a person says so', async () => {
    const { output } = await run(['--from', 'text', 'page.html'], { files: { 'page.html': '<p>one</p>' } })
    expect(output).toBe('<p>one</p>\n')
  })
})
