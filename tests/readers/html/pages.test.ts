// Whole pages as sites make them, each beside all that is read of it: NAME.html and NAME.txt in fixtures/. Nothing writes
// the texts but people: PAGE=NAME npx vitest run tests/readers/html/pages.test.ts prints one as it would be now.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/readers/html/read-html.ts'
import { treeOf } from './tree-of.ts'

const folder = new URL('fixtures/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''))

const page = (name: string): string => {
  const encoding = name.endsWith('windows-1256') ? 'windows-1256' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(readFileSync(new URL(`${name}.html`, folder)))
}

describe('readHtml()', () => {
  test('has pages to read', () => {
    expect(names).toEqual(expect.arrayContaining(['arabic-news', 'persian-news', 'hebrew-news', 'urdu-news', 'blog']))
  })

  test.for(names)('reads the page %s', (name) => {
    const { article, isFound } = readHtml(page(name))
    const tree = treeOf(article)
    if (process.env['PAGE'] === name) process.stdout.write(tree)
    expect(tree).toBe(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))
    expect(isFound).toBe(name !== 'portal')
  })
})
