import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article, Block } from '../../src/document/article.ts'
import { outline } from '../../src/document/contents.ts'
import { noCorrections } from '../../src/document/corrections.ts'
import { parse, parseText } from '../../src/document/parse.ts'
import { sourceText, type SourceText } from '../../src/document/source-text.ts'
import { take } from '../../src/document/take.ts'
import { TooLong } from '../../src/document/too-long.ts'
import {
  body,
  evenedOut,
  folded,
  foldedByBytes,
  hardWrapped,
  stories,
  titleFirst,
  titleLast,
  type Language,
  type Story,
} from './articles.ts'
import { plainBlock } from './plain-block.ts'
import { flowOf, textsOfFlow } from '../../src/document/flow.ts'

const languages = Object.keys(stories).filter((name): name is Language => name in stories)

function textOf(block: Block): string {
  const plain = plainBlock(block)
  return plain.type === 'paragraph' ? plain.text : plain.items.map(({ marker, text }) => marker + text).join('\n')
}

/** What an article says: what a Story has. */
const storyOf = ({ title, blocks, sections }: Article): Omit<Story, 'title'> & { title: string | undefined } => ({
  title: title?.text,
  lede: blocks.map(textOf),
  sections: outline(sections).map(({ section }) => ({
    heading: section.heading.text,
    paragraphs: section.blocks.map(textOf),
  })),
})

const headings = (source: string): string[] =>
  outline(parse(source).sections).map(({ section }) => section.heading.text)
const paragraph = 'The council met on Monday to talk about the bridge, and decided to open it again before the winter.'

const lineOf = ({ position }: Pick<Article, 'position'>): number => position.start.line

describe('parse() of the stored article', () => {
  const article = parse(readFileSync(new URL('../../data/algeria-us-defence.txt', import.meta.url), 'utf8'))

  test('takes the last line for the title', () => {
    expect(article.title && lineOf(article.title)).toBe(16)
    expect(article.title?.text).toBe('بوقادوم: الجزائر تتجه نحو شراكة عسكرية وأمنية أعمق مع واشنطن')
  })

  test('takes the first line for the lede', () => {
    expect(article.blocks.map(lineOf)).toEqual([1])
  })

  test('takes lines 2, 5, 7, 10 and 13 for headings', () => {
    expect(article.sections.map(({ heading }) => lineOf(heading))).toEqual([2, 5, 7, 10, 13])
  })

  test('gives each heading the paragraphs after it', () => {
    expect(article.sections.map(({ blocks }) => blocks.map(lineOf))).toEqual([[3, 4], [6], [8, 9], [11, 12], [14, 15]])
  })

  test('numbers the sections', () => {
    expect(article.sections.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5'])
  })
})

describe.each(languages)('parse() of an article in %s', (name) => {
  const story = stories[name]

  test.each([
    ['title first, a block a line', titleFirst(story).join('\n')],
    ['title last, a block a line', titleLast(story).join('\n')],
    ['title first, blank lines between blocks', titleFirst(story).join('\n\n')],
    ['title last, blank lines between blocks', titleLast(story).join('\n\n')],
    ['lines that end in CR LF', titleFirst(story).join('\r\n')],
    ['several blank lines, some with spaces on them', titleFirst(story).join('\n \n\n\t\n')],
    ['blank lines at both ends', `\n\n${titleFirst(story).join('\n')}\n\n`],
    [
      'lines that are indented',
      titleFirst(story)
        .map((line) => `   ${line}  `)
        .join('\n'),
    ],
  ])('finds title, lede, headings and paragraphs: %s', (_, source) => {
    expect(storyOf(parse(source))).toEqual(story)
  })

  test.each([40, 50, 60, 66, 72, 80, 90, 100])(
    'joins the lines of paragraphs hard-wrapped at %i columns',
    (measure) => {
      for (const blocks of [titleFirst(story), titleLast(story)]) {
        expect(storyOf(parse(blocks.map((block) => hardWrapped(block, measure)).join('\n\n')))).toEqual(story)
        expect(storyOf(parse(blocks.map((block) => folded(block, measure)).join('\n\n')))).toEqual(story)
      }
    },
  )

  test.each([40, 50, 60, 72, 80, 100])('joins the lines of paragraphs that fold wrapped at %i bytes', (measure) => {
    for (const blocks of [titleFirst(story), titleLast(story)]) {
      expect(storyOf(parse(blocks.map((block) => foldedByBytes(block, measure)).join('\n\n')))).toEqual(story)
    }
  })

  test.each([40, 60, 72])('joins lines of %i columns below a title that was not wrapped', (measure) => {
    const long = { ...story, title: `${story.title} ${story.title}` }
    const wrapped = body(long).map((block) => hardWrapped(block, measure))
    expect(storyOf(parse([long.title, ...wrapped].join('\n\n')))).toEqual(long)
    expect(storyOf(parse([...wrapped, long.title].join('\n\n')))).toEqual(long)
  })

  test('joins lines that were broken early here and there, as fmt evens them out', () => {
    expect(storyOf(parse(titleFirst(story).map(evenedOut).join('\n\n')))).toEqual(story)
  })

  test.each(['?', '!', ':', '\u061f'])('keeps a heading that ends in %s', (mark) => {
    const asked = {
      ...story,
      sections: story.sections.map((section) => ({ ...section, heading: section.heading + mark })),
    }
    expect(storyOf(parse(titleLast(asked).join('\n')))).toEqual(asked)
  })

  test('finds no title where there is none but a first paragraph', () => {
    const { title, ...rest } = storyOf(parse(titleFirst(story).slice(1).join('\n\n')))
    expect(title).toBeUndefined()
    expect(rest).toEqual({ lede: story.lede, sections: story.sections })
  })
})

describe('parse()', () => {
  const long =
    'This is a paragraph, and it goes on so long that nobody would take it for a heading or for a line that some program has wrapped. It ends here.'
  const short = 'It rained all day in the town and nobody went out, said the mayor on Monday.'

  test.each([
    ['a long title', ['A Rather Long Title for This Small Story\nBy John Smith', long, long]],
    ['short paragraphs', ['A Rather Long Title for This Small Story\nBy John Smith', short, short, short]],
    ['headings', [`What the weather was like last week\n${long}`, `What it will be like the week after\n${long}`]],
  ])('does not take lines that stand together for a wrapped paragraph: %s', (_, blocks) => {
    const lines = blocks.flatMap((block) => block.split('\n'))
    expect([...textsOfFlow(flowOf(parse(blocks.join('\n\n'))))]).toEqual(lines)
  })

  test.each(['', '\n', ' \n\t\n'])('takes %j for an article with nothing in it', (source) => {
    expect(parse(source)).toMatchObject({ title: undefined, blocks: [], sections: [] })
  })

  test('gives a single paragraph no title', () => {
    expect(storyOf(parse(paragraph))).toEqual({ title: undefined, lede: [paragraph], sections: [] })
  })

  test('gives a single short line no title', () => {
    expect(parse('Bridge Opens Again').title).toBeUndefined()
  })

  test('finds the title of an article without headings', () => {
    const source = ['Bridge Opens Again', paragraph, paragraph].join('\n')
    expect(storyOf(parse(source))).toEqual({ title: 'Bridge Opens Again', lede: [paragraph, paragraph], sections: [] })
  })

  test('takes no line that ends in a stop for the title', () => {
    expect(parse([paragraph, paragraph, 'The bridge is open again.'].join('\n')).title).toBeUndefined()
  })

  test('takes no address for the title', () => {
    expect(parse(['https://example.org/bridge', paragraph, paragraph].join('\n')).title).toBeUndefined()
  })

  test.each(['desk@example.org', '2024', '* * *', '- one of the points'])('takes %j for no heading', (line) => {
    expect(headings(['Bridge Opens Again', paragraph, line, paragraph].join('\n'))).toEqual([])
  })

  test('takes a short line that nothing follows for no heading', () => {
    expect(headings(['Bridge Opens Again', paragraph, 'By our own correspondent'].join('\n'))).toEqual([])
  })

  test.each(['By Jane Doe', 'By Jane Doe, 3 May 2021', 'Von Max Muster | 3. Mai 2021'])(
    'takes the byline %j for no heading',
    (line) => {
      expect(headings(['Bridge Opens Again', line, paragraph, paragraph].join('\n'))).toEqual([])
    },
  )

  test('takes a line that begins with a small letter for no heading', () => {
    expect(
      headings(['Bridge Opens Again', paragraph, 'and so, after all that time had gone by,', paragraph].join('\n')),
    ).toEqual([])
  })

  test('puts a heading numbered 2.1 under that numbered 2', () => {
    const source = [
      'Rivers',
      paragraph,
      '1. Springs',
      paragraph,
      '2. Mouths',
      paragraph,
      '2.1 Deltas',
      paragraph,
      '3. Lakes',
      paragraph,
    ].join('\n')
    expect(
      outline(parse(source).sections).map(({ section, level }) => [level, section.number, section.heading.text]),
    ).toEqual([
      [1, '1', '1. Springs'],
      [1, '2', '2. Mouths'],
      [2, '2.1', '2.1 Deltas'],
      [1, '3', '3. Lakes'],
    ])
  })

  test.each([
    ['1. Aims', '1.1 Why'],
    ['٢. الأهداف', '٢.١ لماذا'],
  ])('takes %j for a heading where %j follows at once', (heading, below) => {
    const source = ['On Rivers', paragraph, heading, below, paragraph].join('\n')
    expect(
      outline(parse(source).sections).map(({ section, level }) => [level, section.number, section.heading.text]),
    ).toEqual([
      [1, '1', heading],
      [2, '1.1', below],
    ])
  })

  test('reads a heading number in Arabic digits', () => {
    const [first, second] = [
      'نص الفقرة الأولى في هذا الباب وهو كلام طويل بما يكفي لأن يكون فقرة.',
      'ثم نص آخر يأتي بعده في السطر الذي يليه ويطول كما طال الأول قبله.',
    ]
    const source = ['عن الأنهار', second, '١. المنابع', first, '١.١ الثلوج', second].join('\n')
    expect(outline(parse(source).sections).map(({ section }) => section.number)).toEqual(['1', '1.1'])
  })

  test.each([
    ['- ', false],
    ['* ', false],
    ['\u2022 ', false],
    ['\u2013 ', false],
    ['1. ', true],
    ['1) ', true],
    ['١. ', true],
    ['۱. ', true],
  ])('reads lines that begin with %j as a list', (marker, ordered) => {
    const items = ['eggs from the farm', 'bread and a little butter', 'salt']
    const { blocks } = parse(['What to Bring', paragraph, ...items.map((item) => marker + item), paragraph].join('\n'))
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph'])
    expect(blocks[1]).toMatchObject({ ordered, items: items.map((text) => ({ marker, text })) })
  })

  test('keeps list items apart that were hard-wrapped, and joins the lines of each', () => {
    const items = [
      '- a jar of the honey that they make in the village on the other side of the river',
      '- two loaves of bread, one of them for those who come late and have eaten nothing',
    ]
    const source = ['What to Bring', paragraph, items.map((item) => hardWrapped(item, 40)).join('\n'), paragraph]
    const { blocks } = parse(
      source.map((block) => (block.includes('\n') ? block : hardWrapped(block, 40))).join('\n\n'),
    )
    expect(blocks.map(textOf)).toEqual([paragraph, items.join('\n'), paragraph])
  })

  test('takes a year or a decimal at the start of a line for no list', () => {
    const lines = ['2024. That was the year.', '3.5 metres is what they measured in the end.']
    expect(parse(['The Flood', paragraph, ...lines].join('\n')).blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  test('joins hard-wrapped Chinese without spaces', () => {
    const text = '这座桥横跨河流连接老市场和南边的城区每天有成千上万的人从桥上走过去上学和工作。'.repeat(3)
    const source = ['新桥开通', '', ...(text.match(/.{1,36}/gu) ?? [])].join('\n')
    expect(parse(source).blocks.map(textOf)).toEqual([text])
  })

  test.each([40, 60, 72])('joins lines of %i columns around an address that is longer', (measure) => {
    const address = `https://example.org/archive/${'a-long-and-winding-path/'.repeat(3)}`.slice(0, 97)
    const blocks = [`${paragraph} ${address} ${paragraph}`, paragraph, address, paragraph]
    const source = ['Bridge Opens Again', ...blocks.map((block) => hardWrapped(block, measure))].join('\n\n')
    expect(storyOf(parse(source))).toEqual({ title: 'Bridge Opens Again', lede: blocks, sections: [] })
  })

  test.each([
    ['', []],
    [' below a title', ['أغنية النهر البعيد']],
  ])('leaves couplets of even lines in their lines%s', (_, above) => {
    const couplets = [
      ['إذا عاد المساء إلى القرى يمشي على مهل', 'أضاءت كل نافذة بقنديل من الأمل'],
      ['وقالت جدتي للريح لا تمضي بلا خبر', 'فإن القلب منتظر رجوع الناس من سفر'],
      ['ويبقى النهر يحكي ما رأى في سالف الزمن', 'عن السفن التي عادت وعن بحارة الوطن'],
      ['ونحن على ضفاف الماء ننتظر الذي غابا', 'ونفتح كلما هبت رياح نحوه بابا'],
    ]
    const source = above.concat(couplets.map((couplet) => couplet.join('\n'))).join('\n\n')
    const { title, lede, sections } = storyOf(parse(source))
    const read = [title ?? '', ...lede, ...sections.flatMap(({ heading, paragraphs }) => [heading].concat(paragraphs))]
    expect(read).toEqual(expect.arrayContaining(couplets.flat()))
  })

  test('leaves verse in its lines', () => {
    const verse = ['The river rose', 'and took the mill', 'and what it chose', 'it carries still']
    expect(
      parse(verse.join('\n'))
        .blocks.concat(parse(verse.join('\n')).sections.flatMap(({ blocks }) => blocks))
        .map(textOf)
        .join(' '),
    ).not.toContain('rose and')
  })

  test('keeps every mark and joiner of the text', () => {
    const line = 'او می\u200cگوید \u2067abc\u2069 \u200fو مُعَلِّم می\u200cشود و دیگر هیچ نمی\u200cگوید.'
    expect(parse(line).blocks.map(textOf)).toEqual([line])
  })

  test.each([
    ['line feed', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
    ['NEL', '\u0085'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
    ['form feed', '\f'],
    ['vertical tab', '\v'],
  ])('ends a line at %s', (_, end) => {
    const { title, blocks } = parse(['Bridge Opens Again', paragraph].join(end))
    expect(title?.text).toBe('Bridge Opens Again')
    expect(blocks[0]?.position.start).toEqual({ line: 2, column: 1, offset: 18 + end.length })
  })

  test('tells where a node stands, white space at its ends left out', () => {
    const source = `Bridge Opens Again\n\n  ${paragraph}  \n`
    const [block] = parse(source).blocks
    expect(block?.position).toEqual({
      start: { line: 3, column: 3, offset: 22 },
      end: { line: 3, column: 3 + paragraph.length, offset: 22 + paragraph.length },
    })
  })

  test('tells of a section where it begins and where its last block ends', () => {
    const source = ['Bridge Opens Again', paragraph, 'A long wait', paragraph, paragraph].join('\n')
    const { position } = parse(source).sections[0] ?? {}
    expect(position?.start).toEqual({ line: 3, column: 1, offset: source.indexOf('A long wait') })
    expect(position?.end.offset).toBe(source.length)
  })

  test('throws where there are more passages than may be held', () => {
    const text = sourceText(`${paragraph}\n`.repeat(3))
    expect(parseText(text, noCorrections, 3).article().blocks).toHaveLength(3)
    expect(() => parseText(text, noCorrections, 2).article()).toThrow(TooLong)
  })

  test('reads the marks of tasks that a list of them is printed with', () => {
    const { blocks } = parse([paragraph, '\u2610 Open the bridge', '\u2611 Mend the bridge', paragraph].join('\n\n'))
    expect(blocks[1]).toMatchObject({ type: 'list', items: [{ marker: '\u2610 ' }, { marker: '\u2611 ' }] })
  })

  test('takes a line longer than the measure for a paragraph, where the way of writing changes late', () => {
    const early = Array.from({ length: 300 }, () => hardWrapped(paragraph, 40))
    const late = Array.from({ length: 8 }, (_, at) => `Paragraph ${at} ${paragraph} ${paragraph} ${paragraph}`)
    const { blocks } = parse([...early, late.join('\n')].join('\n\n'))
    expect(blocks.slice(-8).map((block) => plainBlock(block))).toMatchObject(late.map((text) => ({ text })))
  })

  test('joins the lines of a paragraph in time in proportion', () => {
    const lines = hardWrapped(Array.from({ length: 20_000 }, () => paragraph).join(' '), 70)
    expect(parse(lines).blocks).toHaveLength(1)
  })

  test('reads of a long text no more than is asked for', () => {
    let read = 0
    const text: SourceText = {
      *pieces() {
        for (read = 0; read < 100_000; read += 1) yield `${paragraph}\n`
      },
      ends: () => [`${paragraph}\nBridge Opens Again\n`.repeat(5)],
      whole: () => '',
    }
    const { flow } = parseText(text, noCorrections)
    expect(take(flow.contents, 20)).toHaveLength(20)
    expect(read).toBeLessThan(5000)
    expect(flow.title?.text).toBe('Bridge Opens Again')
  })

  test('reads ten thousand lines, and one of a million letters', () => {
    expect(parse(`${paragraph}\n`.repeat(10_000)).blocks).toHaveLength(10_000)
    expect(parse('ب'.repeat(1_000_000)).blocks).toHaveLength(1)
  })
})
