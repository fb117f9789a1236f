import { describe, expect, test } from 'vitest'
import { report, reportOfStored } from '../src/report.ts'
import type { OutputOptions } from '../src/request.ts'
import { stories, titleFirst, titleLast } from './document/articles.ts'
import { noCorrections } from '../src/document/corrections.ts'

const output: OutputOptions = {
  format: 'text',
  width: undefined,
  color: 'auto',
  bidi: 'auto',
  marks: true,
  encoding: undefined,
  from: 'auto',
  corrections: noCorrections,
}
const files: readonly string[] = []
const english = { name: 'night.txt', text: titleFirst(stories.en).join('\n') }
const arabic = { name: 'bridge.txt', text: titleLast(stories.ar).join('\n') }

describe('report()', () => {
  test('answers text with the article', async () => {
    const told = await report({ command: 'text', files, output, bare: true }, english)
    expect(told).toMatchObject({ kind: 'article', source: 'night.txt', direction: 'ltr' })
    expect(told).toMatchObject({ article: { title: { text: stories.en.title } } })
  })

  test('finds the language where it will be told, and only there', async () => {
    const text = { command: 'text', files, bare: true } as const
    expect(await report({ ...text, output }, arabic)).toMatchObject({ language: undefined })
    expect(await report({ ...text, output: { ...output, format: 'json' } }, arabic)).toMatchObject({ language: 'ar' })
    expect(await report({ command: 'info', files, output }, arabic)).toMatchObject({ kind: 'info', language: 'ar' })
  })

  test('takes the direction of most letters', async () => {
    expect(await report({ command: 'info', files, output }, arabic)).toMatchObject({ direction: 'rtl' })
  })

  test('answers toc with the contents, or with reasons', async () => {
    const toc = { command: 'toc', files, output } as const
    expect(await report({ ...toc, explain: false }, english)).toMatchObject({ kind: 'contents' })
    expect(await report({ ...toc, explain: true }, english)).toMatchObject({
      kind: 'explanation',
      lines: [{ line: 1 }, {}, {}, {}, {}, {}, {}],
    })
  })

  test('answers show with the parts', async () => {
    const told = await report({ command: 'show', files, output, section: '2' }, english)
    expect(told).toMatchObject({ kind: 'parts', parts: [{ number: '2' }] })
  })

  test.each([
    ['9', { kind: 'no-such-section', wanted: '9', source: 'night.txt', nearest: [{ number: '2' }, { number: '1' }] }],
    ['2,9', { kind: 'no-such-section', wanted: '9', nearest: [{ number: '2' }, { number: '1' }] }],
    ['ticket costs much', { kind: 'no-such-section', nearest: [{ number: '2' }, { number: '1' }] }],
    [
      'a',
      { kind: 'ambiguous-section', wanted: 'a', source: 'night.txt', candidates: [{ number: '1' }, { number: '2' }] },
    ],
    ['2-1', { kind: 'backwards-range', range: '2-1' }],
    ['', { kind: 'no-words', words: '' }],
    [' ?!', { kind: 'no-words', words: ' ?!' }],
  ])('says why it cannot show %j', async (section, failure) => {
    expect(await report({ command: 'show', files, output, section }, english)).toMatchObject({ failure })
  })

  test.each(['title', 'lede'] as const)('says that there is no %s', async (part) => {
    const failure = { kind: 'no-such-part', part, source: 'empty' }
    const empty = { name: 'empty', text: '' }
    expect(await report({ command: 'show', files, output, section: part }, empty)).toEqual({ failure })
  })

  test('answers search with the hits', async () => {
    const told = await report({ command: 'search', files, output, words: 'lake' }, english)
    expect(told).toMatchObject({ kind: 'hits', hits: [{ line: 5 }] })
  })

  test('says that nothing was found', async () => {
    const failure = { kind: 'nothing-found', words: 'xyzzy', source: 'night.txt' }
    expect(await report({ command: 'search', files, output, words: 'xyzzy' }, english)).toEqual({ failure })
  })

  test.each(['', ' \u200f', '?!'])('does not search for %j', async (words) => {
    const failure = { kind: 'no-words', words }
    expect(await report({ command: 'search', files, output, words }, english)).toEqual({ failure })
  })
})

describe('reportOfStored()', () => {
  test('tells of each stored article its name and title', () => {
    const articles = [
      { name: 'bridge.txt', title: stories.ar.title },
      { name: 'empty', title: undefined },
    ]
    expect(reportOfStored([arabic, { name: 'empty', text: '' }])).toEqual({
      kind: 'stored',
      direction: 'ltr',
      articles,
    })
  })
})
