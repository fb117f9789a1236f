import { describe, expect, test } from 'vitest'
import { parse } from '../../src/document/parse.ts'
import type { Report } from '../../src/report.ts'
import { hasRightToLeft } from '../../src/terminal/right-to-left.ts'
import { contentsOfArticle, reportOfArticle } from '../report-of-article.ts'

const about = (text: string) => ({ source: 'x', article: parse(text), direction: 'ltr' }) as const
const ofText = (text: string): Report => reportOfArticle(about(text))
const stored = (title: string): Report => ({ kind: 'stored', direction: 'ltr', articles: [{ name: 'x', title }] })
const body = 'It rained and rained, and nobody counted the days until it was over and the fields were dry.'

describe('hasRightToLeft()', () => {
  test.for([
    'A word \u062c\u0633\u0631 in Arabic',
    'one in Hebrew \u05d2\u05e9\u05e8',
    'Syriac \u0710',
    'N\u2019Ko \u07ca',
    'Adlam \u{1e900}',
    'Phoenician \u{10900}',
    'presentation forms \ufefb',
    'a mark alone \u200f',
  ])('finds %s', (text) => {
    expect(hasRightToLeft(ofText(text))).toBe(true)
  })

  test.for([
    '',
    'English',
    '\u0395\u03bb\u03bb\u03b7\u03bd\u03b9\u03ba\u03ac',
    '\u4e2d\u6587',
    '\u0e44\u0e17\u0e22',
    '\ufeff\u{1f600}',
  ])('finds nothing in %j', (text) => {
    expect(hasRightToLeft(ofText(text))).toBe(false)
  })

  test('looks at nothing but what a report shows', () => {
    const mixed = about(
      `Rain at last\n\n${body}\n\nWhat farmers say\n\n${body} \u062c\u0633\u0631.\n\nAnd then\n\n${body}\n`,
    )
    const [first, second] = mixed.article.sections
    if (first === undefined || second === undefined) throw new Error('It has sections')
    expect(hasRightToLeft(reportOfArticle(mixed))).toBe(true)
    expect(hasRightToLeft(contentsOfArticle(mixed))).toBe(false)
    expect(hasRightToLeft({ ...mixed, kind: 'info', language: undefined })).toBe(false)
    expect(hasRightToLeft({ ...mixed, kind: 'parts', parts: [{ ...first, type: 'section' }] })).toBe(true)
    expect(hasRightToLeft({ ...mixed, kind: 'parts', parts: [{ ...second, type: 'section' }] })).toBe(false)
  })

  test('finds it in the titles of stored articles', () => {
    expect(hasRightToLeft(stored('\u062c\u0633\u0631'))).toBe(true)
    expect(hasRightToLeft(stored('Bridge'))).toBe(false)
  })
})
