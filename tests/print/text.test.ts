import { describe, expect, test } from 'vitest'
import { parse } from '../../src/document/parse.ts'
import { printText } from '../../src/print/text.ts'
import type { Report } from '../../src/report.ts'
import { contentsOfArticle, reportOfArticle } from '../report-of-article.ts'

const paragraph = 'The bridge over the river was opened on Sunday, two years after the flood had taken it away.'
const article = parse(
  ['A Bridge', paragraph, '1. Ferry', paragraph, '1.1 What to bring', paragraph, '- one', '* two', paragraph].join(
    '\n',
  ),
)
const about = { source: 'x.txt', article, direction: 'ltr' } as const
const text = (report: Report, name?: string): string => [...printText(report, { name })].join('')

describe('printText()', () => {
  test('writes a block a line, a blank line between, list items together', () => {
    expect(text(reportOfArticle(about))).toBe(
      `A Bridge\n\n${paragraph}\n\n1. Ferry\n\n${paragraph}\n\n1.1 What to bring\n\n${paragraph}\n\n- one\n* two\n\n${paragraph}\n`,
    )
  })

  test('writes nothing for an article with nothing in it', () => {
    expect(text(reportOfArticle({ ...about, article: parse('') }))).toBe('')
  })

  test('writes parts as they stand in the article', () => {
    const [section] = article.sections
    const parts = [{ type: 'lede', blocks: article.blocks } as const, ...(section?.sections ?? [])]
    expect(text({ ...about, kind: 'parts', parts })).toBe(
      `${paragraph}\n\n1.1 What to bring\n\n${paragraph}\n\n- one\n* two\n\n${paragraph}\n`,
    )
  })

  test('writes contents in rows, those of subsections too', () => {
    expect(text(contentsOfArticle(about))).toBe('1\t1. Ferry\t64\n1.1\t1.1 What to bring\t44\n')
  })

  test('begins each row with the name of its source where there is one', () => {
    expect(text(contentsOfArticle(about), 'x.txt')).toMatch(/^x\.txt\t1\t.*\nx\.txt\t1\.1\t.*\n$/)
  })

  test('does not name the source of prose', () => {
    expect(text(reportOfArticle(about), 'x.txt')).toMatch(/^A Bridge\n/)
  })

  test('writes hits with their section, the lede by its name', () => {
    const [section] = article.sections
    const hits = [section, undefined].map((where) => ({ section: where, text: 'a b', line: 1, ranges: [] }))
    expect(text({ ...about, kind: 'hits', hits })).toBe('1\t1. Ferry\ta b\nlede\t\ta b\n')
  })

  test('lets no tab in a field make two of it', () => {
    const hits = [{ section: undefined, text: 'a\tb', line: 1, ranges: [] }]
    expect(text({ ...about, kind: 'hits', hits })).toBe('lede\t\ta b\n')
  })

  test('lets no line feed in the name of a file make two rows', () => {
    expect(text(contentsOfArticle(about), 'a\nb').split('\n')).toHaveLength(3)
    expect(text({ ...about, source: 'a\nb', kind: 'info', language: 'en' })).toContain('source\ta b\n')
  })

  test('writes what was noticed of a line with its weight', () => {
    const evidence = [
      { feature: 'short', weight: 1.5 },
      { feature: 'odd', weight: -2 },
      { feature: 'last', weight: 0 },
    ]
    const lines = [{ line: 3, role: 'paragraph', score: -0.5, certainty: 0.62, evidence, text: 'abc' }] as const
    expect(text({ ...about, kind: 'explanation', lines })).toBe('3\tparagraph\t0.62\tshort +1.5, odd -2, last\tabc\n')
  })

  test('leaves out what info does not know', () => {
    const rows = text({ source: '-', article: parse(''), direction: 'ltr', kind: 'info', language: undefined })
    expect(rows).toBe('title\t\nsource\t-\nlanguage\t\ndirection\tltr\nsections\t0\nwords\t0\nminutes\t0\n')
  })

  test('changes nothing of the text', () => {
    const line = 'او \u2067می\u200cرود\u2069 \u001b[31m e\u0301 \u202e و مُعَلِّم می\u200cشود و دیگر هیچ نمی\u200cگوید.'
    expect(text(reportOfArticle({ ...about, article: parse(line) }))).toBe(`${line}\n`)
  })
})
