import { describe, expect, test } from 'vitest'
import { report, reportOfStored } from '../src/report.ts'
import type { OutputOptions } from '../src/request.ts'
import { stories, titleFirst, titleLast } from './document/articles.ts'
import { noCorrections } from '../src/document/corrections.ts'
import { sourceText, type SourceText } from '../src/document/source-text.ts'
import { take } from '../src/document/take.ts'
import { TooLong } from '../src/document/too-long.ts'

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
const english = { name: 'night.txt', text: sourceText(titleFirst(stories.en).join('\n')) }
const arabic = { name: 'bridge.txt', text: sourceText(titleLast(stories.ar).join('\n')) }

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
    const empty = { name: 'empty', text: sourceText('') }
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

describe('report() of a text that is too long to be held', () => {
  // Its beginning can be read, but not all of it.
  const text: SourceText = {
    *pieces() {
      for (let line = 0; line < 3000; line += 1) yield 'It rained and rained, and nobody counted the days.\n'
      throw new TooLong()
    },
    ends: () => ['It rained and rained, and nobody counted the days.\n'],
    whole: () => '',
  }
  const long = { name: 'long.txt', text }

  test.each([
    { command: 'toc', files, output, explain: false },
    { command: 'show', files, output, section: '2' },
    { command: 'info', files, output },
    { command: 'text', files, output: { ...output, format: 'json' }, bare: false },
    { command: 'text', files, output: { ...output, format: 'markdown' }, bare: false },
  ] as const)('says so where all of it is asked for: %j', async (request) => {
    expect(await report(request, long)).toMatchObject({
      failure: { kind: 'unreadable', path: 'long.txt', reason: 'it has more than 3,000,000 paragraphs' },
    })
  })

  test('reads it on where it is printed as it is read', async () => {
    const told = await report({ command: 'text', files, output, bare: false }, long)
    if (!('flow' in told)) throw new Error('It is an article')
    expect(take(told.flow.contents, 2000)).toHaveLength(2000)
  })
})

describe('reportOfStored()', () => {
  test('tells of each stored article its name and title', () => {
    const articles = [
      { name: 'bridge.txt', title: stories.ar.title },
      { name: 'empty', title: undefined },
    ]
    expect(reportOfStored([arabic, { name: 'empty', text: sourceText('') }])).toEqual({
      kind: 'stored',
      direction: 'ltr',
      articles,
    })
  })
})
