import { stringWidth } from '../../src/terminal/width.ts'
import { describe, expect, test } from 'vitest'
import type { Direction } from '../../src/document/article.ts'
import { parse } from '../../src/document/parse.ts'
import type { Report } from '../../src/report.ts'
import { printPage, type PageOptions } from '../../src/terminal/page.ts'
import { contentsOfArticle, reportOfArticle } from '../report-of-article.ts'

const paragraph = 'The bridge over the river was opened on Sunday, two years after the flood had taken it away.'
const english = parse(
  [
    'A Bridge',
    paragraph,
    'The old ferry',
    paragraph,
    'What it costs',
    paragraph,
    '- one',
    '- two three',
    paragraph,
  ].join('\n'),
)
const arabic = parse(
  [
    'جسر جديد',
    'كلام طويل بما يكفي لأن يكون فقرة كاملة من فقرات هذا المقال.',
    'في السوق',
    'كلام آخر طويل بما يكفي لأن يكون فقرة كاملة من فقراته.',
  ].join('\n'),
)

const about = (article: typeof english, direction: Direction) => ({ source: 'x.txt', article, direction }) as const
const page = (report: Report, options: Partial<PageOptions> = {}): string[] => {
  const columns = options.columns ?? 30
  const whole = {
    reachesEdge: false,
    columns,
    measure: columns,
    display: 'logical',
    colorLevel: 0,
    ...options,
  } as const
  return [...printPage(report, whole)].join('').split('\n').slice(0, -1)
}

describe('printPage()', () => {
  test('sets an article with a blank line between blocks, none between list items', () => {
    const rows = page(reportOfArticle(about(english, 'ltr')), { columns: 100 })
    expect(rows).toEqual([
      'A Bridge',
      '',
      paragraph,
      '',
      'The old ferry',
      '',
      paragraph,
      '',
      'What it costs',
      '',
      paragraph,
      '',
      '- one',
      '- two three',
      '',
      paragraph,
    ])
  })

  test('yields whole lines, the first before the last is made', () => {
    const pieces = printPage(reportOfArticle(about(english, 'ltr')), {
      reachesEdge: false,
      columns: 30,
      measure: 30,
      display: 'logical',
      colorLevel: 0,
    })
    expect(pieces.next().value).toBe('A Bridge\n')
  })

  test('puts right-to-left text at the right of the page, in visual order', () => {
    const [title, blank, first] = page(reportOfArticle(about(arabic, 'rtl')), { columns: 20, display: 'visual' })
    expect(title).toBe('ﺪﻳﺪﺟ ﺮﺴﺟ'.padStart(20))
    expect(blank).toBe('')
    expect(first).toHaveLength(20)
  })

  test('stands the text of a right-to-left article at the right of a wider page', () => {
    const rows = page(reportOfArticle(about(arabic, 'rtl')), { columns: 60, measure: 20, display: 'visual' })
    expect(rows[0]).toBe('ﺪﻳﺪﺟ ﺮﺴﺟ'.padStart(60))
    for (const row of rows) expect(row).toMatch(/^( {40}.{1,20})?$/)
  })

  test('stands a left-to-right paragraph in a right-to-left article at the left of its measure', () => {
    const mixed = parse(['جسر جديد', paragraph].join('\n'))
    const rows = page(reportOfArticle(about(mixed, 'rtl')), { columns: 60, measure: 40, display: 'visual' })
    expect(rows[2]).toMatch(/^ {20}The bridge/)
  })

  test('sets contents with dots up to the words', () => {
    expect(page(contentsOfArticle(about(english, 'ltr')))).toEqual([
      'A Bridge',
      '',
      '1  The old ferry .......... 21',
      '2  What it costs .......... 44',
    ])
  })

  test('mirrors contents for a right-to-left article', () => {
    const rows = page(contentsOfArticle(about(arabic, 'rtl')), { display: 'visual' })
    expect(rows.slice(2)).toEqual(['13 ............... ﻕﻮﺴﻟﺍ ﻲﻓ  1'.padStart(30)])
  })

  test('sets the section of a hit once', () => {
    const [section] = english.sections
    const hit = { section, text: 'the bridge', line: 4, ranges: [[4, 10]] } as const
    const rows = page({ ...about(english, 'ltr'), kind: 'hits', hits: [hit, hit] })
    expect(rows).toEqual(['1  The old ferry', 'the bridge', '', 'the bridge'])
  })

  test('marks the words of a hit with colours on', () => {
    const hit = { section: undefined, text: 'the bridge', line: 4, ranges: [[4, 10]] } as const
    expect(page({ ...about(english, 'ltr'), kind: 'hits', hits: [hit] }, { colorLevel: 1 })).toEqual([
      'the \u001b[7mbridge\u001b[27m',
    ])
  })

  test('marks the words of a hit in visual order', () => {
    const hit = { section: undefined, text: 'אבג דהו', line: 4, ranges: [[4, 7]] } as const
    const [row] = page(
      { ...about(arabic, 'rtl'), kind: 'hits', hits: [hit] },
      { colorLevel: 1, display: 'visual', columns: 7 },
    )
    expect(row).toBe('\u001b[7mוהד\u001b[27m גבא')
  })

  test('sets names and values in two columns, from left to right for Arabic too', () => {
    const rows = page({ ...about(arabic, 'rtl'), kind: 'info', language: 'ar' }, { columns: 40 })
    expect(rows.slice(0, 4)).toEqual([
      'title         جسر جديد',
      'source        x.txt',
      'language      ar',
      'direction     rtl',
    ])
  })

  test('gives a list item that is wrapped an indent', () => {
    const list = parse(['A Bridge', paragraph, '- one two three four five six', '- seven'].join('\n'))
    const rows = page(reportOfArticle(about(list, 'ltr')), { columns: 16 })
    expect(rows.slice(-3)).toEqual(['- one two three', '  four five six', '- seven'])
  })

  test('tells of every line of the source what it was taken for', () => {
    const lines = [
      {
        line: 1,
        role: 'heading',
        score: 2.5,
        certainty: 0.92,
        evidence: [{ feature: 'short', weight: 2.5 }],
        text: 'Ferry',
      },
    ] as const
    const rows = page({ ...about(english, 'ltr'), kind: 'explanation', lines }, { columns: 60 })
    expect(rows).toEqual(['1  heading (92 %): short +2.5', '   Ferry'])
  })

  test('lists the stored articles with their titles', () => {
    const articles = [
      { name: 'a', title: 'One' },
      { name: 'long', title: undefined },
    ]
    expect(page({ kind: 'stored', direction: 'ltr', articles })).toEqual(['a     One', 'long  '])
  })

  const mixed = reportOfArticle(about(parse('a \u0628\u064e\u062a \u062b'), 'rtl'))

  test('tells a terminal the direction of a line, but not the reader of a pipe', () => {
    expect(page(mixed, { directed: true })).toEqual(['\u200fa \u0628\u064e\u062a \u062b'])
    expect(page(mixed)).toEqual(['a \u0628\u064e\u062a \u062b'])
  })

  test('leaves marks out where they are not wanted', () => {
    expect(page(mixed, { marks: false })).toEqual(['a \u0628\u062a \u062b'])
  })

  test.each([
    ['visual', mixed, 9],
    ['visual', reportOfArticle(about(parse('a \u0628\u062a \u062b'), 'rtl')), 10],
    ['explicit', mixed, 10],
    ['runs', mixed, 10],
  ] as const)('leaves the last column of a terminal free for marks where %s is in danger', (display, report, width) => {
    const [row = ''] = page(report, { columns: 10, reachesEdge: true, display })
    expect(stringWidth(row.replace(/\u001b\[\d+m/g, ''))).toBe(width)
  })

  test('leaves no column free for marks that are left out', () => {
    expect(page(mixed, { columns: 10, reachesEdge: true, display: 'visual', marks: false })[0]).toHaveLength(10)
  })

  test.each([
    [true, 7],
    [false, 9],
  ])('leaves columns for what carries a line (on a terminal: %j)', (reachesEdge, columns) => {
    const [row = ''] = page(mixed, { columns: 10, reachesEdge, display: 'carrier', marks: false })
    expect(row.replace(/^ \u202d(.*)\u202c$/, '$1')).toHaveLength(columns)
  })
})
