import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Block, Position, Section } from '../src/document/article.ts'
import { outline, textsOf } from '../src/document/contents.ts'
import { noCorrections } from '../src/document/corrections.ts'
import { explain } from '../src/document/explain.ts'
import { fold, foldWithOffsets } from '../src/document/fold.ts'
import { flowOf } from '../src/document/flow.ts'
import { NoticedLine } from '../src/document/noticed-line.ts'
import { parse, parseText } from '../src/document/parse.ts'
import { search } from '../src/document/search.ts'
import { select } from '../src/document/select.ts'
import { sourceText } from '../src/document/source-text.ts'
import { isShort } from '../src/document/story.ts'
import { traits } from '../src/document/traits.ts'
import { printJson } from '../src/print/json.ts'
import { printText } from '../src/print/text.ts'
import type { Report, ReportOf } from '../src/report.ts'
import { displayMethods, type DisplayMethod } from '../src/request.ts'
import { methods } from '../src/terminal/display/methods.ts'
import { graphemes } from '../src/terminal/grapheme.ts'
import { printPage } from '../src/terminal/page.ts'
import { stringWidth } from '../src/terminal/width.ts'
import { plainBlock } from './document/plain-block.ts'
import { withoutPositions } from './document/without-positions.ts'
import { contentsOfArticle, reportOfArticle } from './report-of-article.ts'

// What holds of any text at all. Every run makes the same texts, so a failure can be run again.

const seed = 20_250_307
const check = <Values>(property: fc.IProperty<Values>, numRuns = 500): void => fc.assert(property, { seed, numRuns })

// Texts that are nothing in particular, thick with line ends and characters that do something.
const anything = fc.string({ unit: 'binary', maxLength: 200 })
const pieces = [
  [...'abXY المةأىכםא中の 12١۲'],
  ['\n', '\n', '\n\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\t', ' ', ' ', '\u00a0', '\u3000'],
  ['.', '?', '!', ':', ',', '؟', '،', '۔', '"', '(', ')', '-', '- ', '1. ', '١. ', '2.1 ', '\u05be', '/'],
  ['\u200c', '\u200d', '\u200e', '\u200f', '\u061c', '\ufeff', '\u00ad', '\u200b', '\u2060'],
  ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
  ['\u001b[31m', '\0', '\u0007', '\b', '\u007f', '\u009b', '\u0301', '\u064e', '\u0654', '\u0640', '\ufdfa', '\ufb21'],
  ['\u{1f468}', '\u200d\u{1f469}', '\u{1f1e6}', '\u1100', '\u1161', '\u11a8', '\ufe0f', '\u20e3', '\ud800'],
]
const awkward = fc
  .array(fc.oneof(...pieces.map((row) => fc.constantFrom(...row)), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 80,
  })
  .map((chosen) => chosen.join(''))

// Texts like articles: lines as titles, headings, paragraphs and list items are, in several languages.
const vocabularies = [
  'في إلى السوق المدينة النهر قال مدرسةٌ مُعلّم 2024 ١٢ “أهلاً” وورشة، (جديد) ـطويلـ',
  'می\u200cرود کتاب\u200cها پارک گفت چرا ۱۴۰۳ خانه\u200cای',
  'בית\u05beספר שלום העיר 120 אמר (חדש) תל\u05beאביב',
  'the river a market Teacher said "yes" well-known 3.5 of to bridge (new) https://example.org/a',
]
const someWords = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .constantFrom(...vocabularies)
    .chain((words) => fc.array(fc.constantFrom(...words.split(' ')), { minLength: least, maxLength: most }))
    .map((words) => words.join(' '))
const followedBy = (words: fc.Arbitrary<string>, ...marks: string[]): fc.Arbitrary<string> =>
  fc.tuple(words, fc.constantFrom(...marks)).map((both) => both.join(''))
const precededBy = (words: fc.Arbitrary<string>, ...markers: string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...markers), words).map((both) => both.join(''))
const line = fc.oneof(
  followedBy(someWords(1, 12), '', '', '', '?', '؟', '!', ':'),
  followedBy(someWords(15, 60), '.', '.', '۔', '."', '\u2026', ''),
  precededBy(someWords(1, 14), '- ', '* ', '\u2022 ', '1. ', '2) ', '١. ', '۲. '),
  precededBy(someWords(2, 6), '1. ', '2 ', '2.1 ', '٣. '),
)

/** The words of a text in lines of a width, as fold -s and its like break them. */
function hardWrapped(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const open = lines.at(-1)
    if (open !== undefined && open.length + 1 + word.length <= width) lines[lines.length - 1] = `${open} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const articleLike = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 14 }),
    fc.constantFrom('\n', '\n\n', '\r\n'),
    fc.constantFrom(undefined, undefined, 40, 60, 72, 100),
  )
  .map(([lines, between, width]) =>
    width === undefined ? lines.join(between) : lines.map((text) => hardWrapped(text, width)).join('\n\n'),
  )

const source = fc.oneof(anything, awkward, articleLike, articleLike)

/** A text without its white space: what no step may lose or change. */
const ink = (text: string): string => text.replace(/[\s\u0085]/g, '')

function blockInk(any: Block): string {
  const block = plainBlock(any)
  switch (block.type) {
    case 'paragraph':
      return ink(block.text)
    case 'list':
      return block.items.map(({ marker, text }) => ink(marker + text)).join('')
  }
}

const sectionsInk = (sections: readonly Section[]): string =>
  outline(sections)
    .map(({ section: { heading, blocks } }) => ink(heading.text) + blocks.map(blockInk).join(''))
    .join('')

/** What an article holds: its title, and all else in order. */
const articleInk = ({ title, blocks, sections }: Article): readonly [title: string, rest: string] => [
  ink(title?.text ?? ''),
  blocks.map(blockInk).join('') + sectionsInk(sections),
]

const reportOf = (text: string): ReportOf<'article'> => {
  const { flow, direction, article } = parseText(sourceText(text), noCorrections)
  return reportOfArticle({ source: 'x', article: article(), direction, flow })
}

const inPipe = (text: string): string => [...printText(reportOf(text), { name: undefined })].join('')

/** Checks that positions follow one another within the whole. */
const inOrder = (whole: Position, parts: readonly Position[]): void => {
  let at = whole.start.offset
  for (const { start, end } of parts) {
    expect(start.offset).toBeGreaterThanOrEqual(at)
    expect(end.offset).toBeGreaterThan(start.offset)
    at = end.offset
  }
  expect(at).toBeLessThanOrEqual(whole.end.offset)
}

const blocksInOrder = (blocks: readonly Block[]): void => {
  for (const block of blocks) {
    if (block.type === 'list') inOrder(block.position, block.items.map(positionOf))
  }
}

const positionOf = ({ position }: { readonly position: Position }): Position => position

describe('parse()', () => {
  test('reads any text, and loses no character that is not white space', () => {
    check(
      fc.property(source, (text) => {
        const [title, rest] = articleInk(parse(text))
        expect([title + rest, rest + title]).toContain(ink(text))
      }),
      2000,
    )
  })

  test('puts every node where its words stand', () => {
    check(
      fc.property(source, (text) => {
        const article = parse(text)
        const { title, blocks, sections } = article
        const between = ({ start, end }: Position): string => ink(text.slice(start.offset, end.offset))
        if (title !== undefined) expect(between(title.position)).toBe(ink(title.text))
        for (const block of [...blocks, ...outline(sections).flatMap(({ section }) => section.blocks)]) {
          expect(between(block.position)).toBe(blockInk(block))
          if (block.type !== 'list') continue
          for (const { marker, text: words, position } of block.items)
            expect(between(position)).toBe(ink(marker + words))
        }
        for (const { section } of outline(sections)) {
          expect(between(section.heading.position)).toBe(ink(section.heading.text))
          expect(between(section.position)).toBe(sectionsInk([section]))
        }
      }),
      1000,
    )
  })

  test('nests positions, and lets none overlap', () => {
    check(
      fc.property(source, (text) => {
        const { title, blocks, sections, position } = parse(text)
        const children = [...blocks, ...sections, ...(title === undefined ? [] : [title])].map(positionOf)
        inOrder(
          position,
          children.toSorted((one, other) => one.start.offset - other.start.offset),
        )
        blocksInOrder(blocks)
        for (const { section } of outline(sections)) {
          inOrder(section.position, [section.heading, ...section.blocks, ...section.sections].map(positionOf))
          blocksInOrder(section.blocks)
        }
      }),
      1000,
    )
  })

  test('counts lines and columns as it counts offsets', () => {
    check(
      fc.property(source, (text) => {
        const starts = [0, ...Array.from(text.matchAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g), lineStart)]
        const { title, blocks, sections, position } = parse(text)
        const nodes = [...(title === undefined ? [] : [title]), ...blocks, ...sections, { position }]
        for (const { start, end } of nodes.map((node) => node.position)) {
          for (const point of [start, end])
            expect(point.offset).toBe((starts[point.line - 1] ?? NaN) + point.column - 1)
        }
      }),
    )
  })
})

const lineStart = (end: RegExpExecArray): number => end.index + end[0].length

describe('explain()', () => {
  test('has a row for every line, with its text', () => {
    check(
      fc.property(source, (text) => {
        const rows = explain(text)
        expect(rows.map((row) => row.line)).toEqual(rows.map((_, at) => at + 1))
        expect(rows.map((row) => ink(row.text)).join('')).toBe(ink(text))
      }),
    )
  })

  test('says of each line what parse() made of it', () => {
    check(
      fc.property(source, (text) => {
        const linesOf = (...roles: string[]): number[] =>
          explain(text).flatMap(({ line: number, role }) => (roles.includes(role) ? [number] : []))
        const { title, sections } = parse(text)
        expect(linesOf('title')).toEqual(title === undefined ? [] : [title.position.start.line])
        expect(linesOf('heading')).toEqual(outline(sections).map(({ section }) => section.position.start.line))
      }),
    )
  })
})

describe('text in a pipe', () => {
  test('read again is the same article', () => {
    check(
      fc.property(source, (text) => {
        expect(withoutPositions(parse(inPipe(text)))).toEqual(withoutPositions(parse(text)))
      }),
      3000,
    )
  })

  test('written again is the same text', () => {
    check(fc.property(source, (text) => void expect(inPipe(inPipe(text))).toBe(inPipe(text))))
  })

  test('holds every character of the source but white space, in order', () => {
    check(
      fc.property(source, (text) => {
        const [title, rest] = articleInk(parse(text))
        expect(ink(inPipe(text))).toBe(title + rest)
      }),
    )
  })
})

// Too long to be known whole before it is printed, or nearly so.
const long = fc
  .tuple(
    fc.array(line, { minLength: 3, maxLength: 30 }),
    fc.integer({ min: 498, max: 510 }),
    fc.constantFrom('\n', '\n\n'),
  )
  .map(([lines, count, between]) =>
    Array.from({ length: count }, (_, at) => lines[(at * 7) % lines.length] ?? '').join(between),
  )

describe('a short line', () => {
  test('is the same at sight and by its traits', () => {
    check(fc.property(line, (text) => void expect(new NoticedLine(text).isShort).toBe(isShort(traits(text)))))
    check(fc.property(source, (text) => void expect(new NoticedLine(text).isShort).toBe(isShort(traits(text)))))
  })
})

describe('the direction of a text', () => {
  const mixed = fc
    .array(
      fc.constantFrom('Quarterly numbers', 'one two', '\u0633\u0648\u0642', '\u0642\u0627\u0644 \u0633\u0648\u0642.'),
      {
        minLength: 1,
      },
    )
    .map((lines) => lines.join('\n\n'))

  test('is the same when it is read again from a pipe', () => {
    check(fc.property(mixed, (text) => void expect(reportOf(inPipe(text)).direction).toBe(reportOf(text).direction)))
  })

  test('counts a title once', () => {
    expect(
      reportOf(
        'Quarterly numbers\n\n\u0627\u0631\u062a\u0641\u0639\u062a \u0623\u0631\u0628\u0627\u062d \u0634\u0631\u0643\u0629 \u0645\u0627 \u0647\u0646\u0627.\n',
      ).direction,
    ).toBe('rtl')
  })
})

describe('a long text', () => {
  test('read on is the same as read whole', () => {
    check(
      fc.property(long, (text) => {
        const { flow, article } = parseText(sourceText(text), noCorrections)
        const { title, contents } = flowOf(article())
        expect(flow.title?.text).toBe(title?.text)
        expect([...flow.blocks]).toEqual([...flowOf(article()).blocks])
        const read = [...flow.contents]
        expect(read.map((each) => ('heading' in each ? each.heading : each))).toEqual(
          Array.from(contents, (each) => ('heading' in each ? each.heading : each)),
        )
      }),
      30,
    )
  })

  test('in a pipe, read again, is the same article', () => {
    check(
      fc.property(long, (text) => {
        expect(withoutPositions(parse(inPipe(text)))).toEqual(withoutPositions(parse(text)))
        expect(reportOf(inPipe(text)).direction).toBe(reportOf(text).direction)
      }),
      50,
    )
  })
})

/** Every text of the article, in the order of the value. */
const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' ? (key === 'title' || key === 'text' ? [inner] : []) : textsIn(inner),
  )
}

/** A bullet is no word; the number of an item is. */
function blockTexts(any: Block): string[] {
  const block = plainBlock(any)
  if (block.type === 'paragraph') return [block.text]
  return block.items.map(({ marker, text }) => (block.ordered ? marker + text : text))
}
const texts = ({ title, blocks, sections }: Article): string[] => [
  ...(title === undefined ? [] : [title.text]),
  ...blocks.flatMap(blockTexts),
  ...outline(sections).flatMap(({ section }) => [section.heading.text].concat(section.blocks.flatMap(blockTexts))),
]

describe('JSON', () => {
  test.each([false, true])('holds every word in order (for a terminal: %s)', (forTerminal) => {
    check(
      fc.property(source, (text) => {
        const report = reportOf(text)
        const printed = [...printJson(report, { forTerminal })].join('')
        expect(textsIn(JSON.parse(printed))).toEqual(texts(report.article))
      }),
    )
  })

  test('is one line in a pipe', () => {
    check(
      fc.property(source, (text) => {
        expect([...printJson(reportOf(text), { forTerminal: false })].join('')).toMatch(/^[^\n]*\n$/)
      }),
    )
  })

  test('on a terminal holds no control but line feeds', () => {
    check(
      fc.property(source, (text) => {
        const printed = [...printJson(reportOf(text), { forTerminal: true })].join('')
        expect(printed).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})

/** Every report that is set on a page, made of a text. */
const reports: Readonly<Record<string, (text: string) => Report>> = {
  text: reportOf,
  toc: (text) => contentsOfArticle(reportOf(text)),
  'toc --explain': (text) => ({ ...reportOf(text), kind: 'explanation', lines: explain(text) }),
  show: (text) => {
    const selection = select(parse(text), '1-')
    return { ...reportOf(text), kind: 'parts', parts: selection.kind === 'found' ? selection.parts : [] }
  },
  search: (text) => {
    const words = text.split(/\s+/)
    return { ...reportOf(text), kind: 'hits', hits: search(parse(text), words[words.length >> 1] ?? '') }
  },
  info: (text) => ({ ...reportOf(text), kind: 'info', language: 'ar' }),
  list: (text) => ({ kind: 'stored', direction: 'ltr', articles: [{ name: 'x', title: text.replace(/\s+/g, ' ') }] }),
}

function page(report: Report, columns: number, display: DisplayMethod): string[] {
  const options = { reachesEdge: false, columns, measure: columns, display, colorLevel: 0 } as const
  const printed = [...printPage(report, options)].join('')
  return printed.split('\n').slice(0, -1)
}

const display = fc.constantFrom(...displayMethods)

/** What a display method itself puts into a line. */
const ownControls: Partial<Record<DisplayMethod, RegExp>> = {
  carrier: /\u202d/,
  runs: /\u001b\[(1|22)m/g,
  inverse: /\u001b\[(1|22)m/g,
}

const withoutOwn = (row: string, method: DisplayMethod): string => row.replace(ownControls[method] ?? '', '')
const columns = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 120 }))

/** As a page has a text: composed, and what is not shown left out. */
const shown = (text: string): string =>
  ink(text.normalize('NFC').replace(/[\0-\u001f\u007f-\u009f\u2400-\u2421\u200b\u202a-\u202e\u2066-\u2069]/g, ''))

/** Graphemes that one sees. */
const visible = (row: string): string[] => graphemes(row).filter((grapheme) => stringWidth(grapheme) > 0)

describe.each(Object.entries(reports))('a page of %s', (_, report) => {
  test('has no line wider than asked, but for a single grapheme that is', () => {
    check(
      fc.property(source, columns, display, (text, asked, method) => {
        // And what a method puts beside the text of a line takes columns of its own.
        const width = Math.max(asked, 1 + methods[method].free.pipe)
        const rows = page(report(text), width, method).map((row) => withoutOwn(row, method))
        const wide = rows.filter((row) => stringWidth(row) > width)
        expect(wide.filter((row) => visible(row).length > 1)).toEqual([])
      }),
      250,
    )
  })

  test('lets no control of the input through', () => {
    check(
      fc.property(source, columns, display, (text, width, method) => {
        const rows = page(report(text), width, method).map((row) => withoutOwn(row, method))
        expect(rows.join('')).not.toMatch(/\p{Cc}|[\u202d\u202e]/u)
      }),
      150,
    )
  })

  test('in visual order has no bidi control left', () => {
    check(
      fc.property(source, columns, (text, width) => {
        expect(page(report(text), width, 'visual').join('')).not.toMatch(/\p{Bidi_Control}/u)
      }),
      100,
    )
  })

  test('has embeddings and isolates in pairs on every line', () => {
    check(
      fc.property(awkward, columns, (text, width) => {
        for (const row of page(report(text), width, 'logical')) expect(unpaired(row)).toBe(0)
      }),
      100,
    )
  })
})

describe('a page in logical order', () => {
  test('holds the words of the text', () => {
    check(
      fc.property(source, columns, (text, width) => {
        expect(shown(page(reportOf(text), width, 'logical').join(''))).toBe(shown(inPipe(text)))
      }),
    )
  })
})

/** How many embeddings and isolates are left open, or closed without having been opened. */
function unpaired(text: string): number {
  const inPairs =
    /[\u202a\u202b][^\u202a-\u202c\u2066-\u2069]*\u202c|[\u2066-\u2068][^\u202a-\u202c\u2066-\u2069]*\u2069/
  const rest = inPairs.test(text) ? unpaired(text.replace(inPairs, '')) : undefined
  return rest ?? text.match(/[\u202a-\u202e\u2066-\u2069]/g)?.length ?? 0
}

describe('fold()', () => {
  // Letters, and all that may stand between them and their marks.
  const folding = [
    [...'aeAoςßيواۀېىالآכשדヘ가각'],
    ['\u0301', '\u0308', '\u0327', '\u0654', '\u0653', '\u064e', '\u0651', '\u0670', '\u05bc', '\u3099', '\u0345'],
    ['.', ')', '-', '_', '/', ' ', '\u00a0', '\u00b4', '\u0640', '\u200c', '\u200d', '\u200f', '\u2019', '\u05be'],
    ['\u1100', '\u1161', '\u11a8', '\ufdfa', '\ufe71', '\ufe7c', '\ufefb', '\u249c', '\u00bd', '\u0130', '\u06c0'],
  ]
  const lettersAndMarks = fc
    .array(fc.oneof(...folding.map((row) => fc.constantFrom(...row)), fc.string({ unit: 'binary', maxLength: 1 })), {
      maxLength: 8,
    })
    .map((chosen) => chosen.join(''))
  const text = fc.oneof(anything, awkward, lettersAndMarks, lettersAndMarks)

  test('changes nothing the second time', () => {
    check(
      fc.property(text, (words) => void expect(fold(fold(words))).toBe(fold(words))),
      5000,
    )
  })

  test('makes one of all the forms Unicode calls equivalent', () => {
    check(
      fc.property(text, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (words, form) => {
        expect(fold(words.normalize(form))).toBe(fold(words))
      }),
      2000,
    )
  })

  test('knows where each of its units came from, in order', () => {
    check(
      fc.property(text, (words) => {
        const folded = foldWithOffsets(words)
        let before = 0
        for (let at = 0; at < folded.text.length; at += 1) {
          const [start, end] = [folded.starts[at] ?? NaN, folded.ends[at] ?? NaN]
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(words.length)
          before = start
        }
      }),
    )
  })
})

describe('search()', () => {
  test('finds every word of an article, at places that fold to it', () => {
    check(
      fc.property(articleLike, fc.nat(), (text, nth) => {
        const article = parse(text)
        const words = [...article.blocks, ...outline(article.sections).flatMap(({ section }) => section.blocks)]
          .flatMap(textsOf)
          .flatMap((part) => fold(part).split(' '))
          .filter((word) => word !== '')
        fc.pre(words.length > 0)
        const word = words[nth % words.length] ?? ''
        const hits = search(article, word)
        expect(hits).not.toEqual([])
        for (const hit of hits) {
          expect(hit.ranges).not.toEqual([])
          for (const [start, end] of hit.ranges) expect(fold(hit.text.slice(start, end))).toContain(word)
        }
      }),
    )
  })
})
