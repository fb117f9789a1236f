import { describe, expect, test } from 'vitest'
import { parse } from '../../src/document/parse.ts'
import { harmlessJson, printJson } from '../../src/print/json.ts'
import type { Report } from '../../src/report.ts'
import { contentsOfArticle, reportOfArticle } from '../report-of-article.ts'

const paragraph = 'The bridge over the river was opened on Sunday, two years after the flood had taken it away.'
const article = parse(
  [
    'A Bridge',
    paragraph,
    '1. Ferry',
    paragraph,
    '1.1 What to bring',
    paragraph,
    '- one',
    '- two',
    paragraph,
    '1. a',
    '2. b',
    paragraph,
  ].join('\n'),
)
const about = { source: 'x.txt', article, direction: 'ltr' } as const
const values = (report: Report): unknown[] =>
  Array.from(printJson(report, { forTerminal: false }), (line): unknown => JSON.parse(line))

const list = (ordered: boolean, line: number, ...texts: string[]) => ({
  type: 'list',
  ordered,
  items: texts.map((text, at) => ({ text, line: line + at })),
  line,
})

describe('printJson()', () => {
  test('has of an article the keys of the contract, in their order', () => {
    const [value] = values(reportOfArticle({ ...about, language: 'en' }))
    expect(Object.keys(value ?? {})).toEqual([
      'source',
      'title',
      'byline',
      'date',
      'source_name',
      'language',
      'direction',
      'words',
      'minutes',
      'blocks',
      'sections',
    ])
  })

  test('has of a section the keys of the contract, in their order', () => {
    const [value] = values({ ...about, kind: 'parts', parts: article.sections })
    expect(Object.keys(value ?? {})).toEqual(['number', 'title', 'words', 'minutes', 'line', 'blocks', 'sections'])
  })

  test('puts subsections in their section', () => {
    expect(values({ ...about, kind: 'parts', parts: article.sections })).toMatchObject([
      { number: '1', title: '1. Ferry', line: 3, sections: [{ number: '1.1', title: '1.1 What to bring', line: 5 }] },
    ])
  })

  test('leaves the bullet of an item out, and the number in', () => {
    const inner = article.sections[0]?.sections ?? []
    expect(values({ ...about, kind: 'parts', parts: inner })).toMatchObject([
      {
        blocks: [
          { type: 'paragraph' },
          list(false, 7, 'one', 'two'),
          { type: 'paragraph' },
          list(true, 10, '1. a', '2. b'),
          { type: 'paragraph' },
        ],
      },
    ])
  })

  test('has the title and the lede in the shape of a section without a number', () => {
    const parts = [
      ...(article.title === undefined ? [] : [{ type: 'title', title: article.title } as const]),
      { type: 'lede', blocks: article.blocks } as const,
    ]
    const common = { number: null, minutes: 1, sections: [] }
    expect(values({ ...about, kind: 'parts', parts })).toEqual([
      { ...common, title: 'A Bridge', words: 2, line: 1, blocks: [] },
      { ...common, title: null, words: 18, line: 2, blocks: [{ type: 'paragraph', text: paragraph, line: 2 }] },
    ])
  })

  test('has entries at their levels', () => {
    expect(values(contentsOfArticle(about))).toMatchObject([
      { number: '1', level: 1 },
      { number: '1.1', level: 2 },
    ])
  })

  test('writes other letters than Latin as themselves', () => {
    const [line] = printJson(reportOfArticle({ ...about, article: parse('سوق می\u200cرود.') }), { forTerminal: false })
    expect(line).toContain('"سوق می\u200cرود."')
  })

  test.each([
    [1, 1],
    [200, 1],
    [201, 2],
  ])('rounds the minutes of %i words up to %i', (words, minutes) => {
    const text = `${'word '.repeat(words - 1)}end.`
    expect(values(reportOfArticle({ ...about, article: parse(text) }))).toMatchObject([{ words, minutes }])
  })
})

describe('harmlessJson()', () => {
  test('writes as escapes what a terminal would obey, and nothing else', () => {
    const text = 'a\u007f\u0085\u009b\u202e\u2067\u2069 \u200f\u200cسوق'
    const json = harmlessJson(JSON.stringify(text))
    expect(json).toBe('"a\\u007f\\u0085\\u009b\\u202e\\u2067\\u2069 \u200f\u200cسوق"')
    expect(JSON.parse(json)).toBe(text)
  })
})
