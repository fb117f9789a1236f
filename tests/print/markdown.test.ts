import { describe, expect, test } from 'vitest'
import { parse } from '../../src/document/parse.ts'
import { printMarkdown } from '../../src/print/markdown.ts'
import type { Report } from '../../src/report.ts'
import { reportOfArticle } from '../report-of-article.ts'

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
    '٣. a',
    '٤. b',
    paragraph,
  ].join('\n'),
)
const about = { source: 'x.txt', article, direction: 'ltr' } as const
const markdown = (report: Report, forTerminal = false): string => [...printMarkdown(report, { forTerminal })].join('')

describe('printMarkdown()', () => {
  test('writes headings at their levels, and lists as lists', () => {
    expect(markdown(reportOfArticle(about))).toBe(
      [
        '# A Bridge',
        paragraph,
        '## 1. Ferry',
        paragraph,
        '### 1.1 What to bring',
        paragraph,
        '- one\n- two',
        paragraph,
        '3. a\n4. b',
        `${paragraph}\n`,
      ].join('\n\n'),
    )
  })

  test('writes text that looks like Markdown so that it is read as text', () => {
    const odd = parse('# no heading, *no* stress, [no](link), `no code` and <b>no HTML</b> anywhere in this.')
    const written = markdown(reportOfArticle({ ...about, article: odd }))
    expect(written).toMatch(/^\\# no heading, \\\*no\\\* stress/)
    expect(written).toContain('\\`no code')
    expect(written).toContain('\\<b>')
  })

  test('writes contents as a list in a list', () => {
    expect(markdown({ ...about, kind: 'contents' })).toMatch(/^1\. 1\\?\. Ferry\n {3}1\. 1\.1 What to bring\n$/)
  })

  test('writes nothing for contents where there are none', () => {
    expect(markdown({ ...about, article: parse(paragraph), kind: 'contents' })).toBe('')
  })

  test('writes hits under their section, the words in bold', () => {
    const [section] = article.sections
    const hits = [{ section, text: 'the bridge again', line: 2, ranges: [[4, 10]] as const }]
    expect(markdown({ ...about, kind: 'hits', hits })).toBe('## 1. Ferry\n\nthe **bridge** again\n')
  })

  test('writes info as a list', () => {
    expect(markdown({ ...about, kind: 'info', language: 'en' })).toMatch(
      /^- title: A Bridge\n- source: x.txt\n- language: en\n/,
    )
  })

  test('lets no control through to a terminal, and changes nothing for a pipe', () => {
    const odd = reportOfArticle({ ...about, article: parse('a\u001b[31mb\u202e and the rest of it.') })
    expect(markdown(odd, true)).toMatch(/^a\u241b\\?\[31mb and the rest of it\.\n$/)
    expect(markdown(odd)).toMatch(/^a\u001b\\?\[31mb\u202e and the rest of it\.\n$/)
  })
})
