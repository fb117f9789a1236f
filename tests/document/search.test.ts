import { describe, expect, test } from 'vitest'
import { parse } from '../../src/document/parse.ts'
import { search, type Hit } from '../../src/document/search.ts'

const article = parse(
  [
    'Bridge Opens Again',
    'The bridge over the river was opened on Sunday, two years after the flood had taken it.',
    'The old ferry',
    'The ferry will go on for a month; its captain says that he, for one, will not miss the river.',
    'What to see',
    '- the mill by the river',
    '- the well-known garden',
    'In the end the BRIDGE is a bridge, and nobody who lives there would call it anything more than that.',
  ].join('\n'),
)

/** The words at the ranges of a hit. */
const marked = ({ text, ranges }: Hit): string[] => ranges.map(([start, end]) => text.slice(start, end))

describe('search()', () => {
  test('finds paragraphs and list items, each with its section and line', () => {
    expect(search(article, 'river').map(({ section, line }) => [section?.number, line])).toEqual([
      [undefined, 2],
      ['1', 4],
      ['2', 6],
    ])
  })

  test('gives the text of one list item, not of the list', () => {
    expect(search(article, 'garden').map(({ text }) => text)).toEqual(['the well-known garden'])
  })

  test('tells every place', () => {
    expect(search(article, 'bridge').map(marked)).toEqual([['bridge'], ['BRIDGE', 'bridge']])
  })

  test('tells places as UTF-16 offsets', () => {
    const [hit] = search(
      parse('\u{1f309} was the sign of the bridge, and it stood over the gate for many years.'),
      'bridge',
    )
    expect(hit?.ranges).toEqual([[23, 29]])
  })

  test('tells every place in a long text, whatever stands before it', () => {
    const text =
      '\u0645\u064f\u062f\u064f\u0646 (\ufdfa) \u{1f309} abc-def \u0627\u0644\u0645\u062f\u0646\u061f '.repeat(3000)
    const places = Array.from(text.matchAll(/\u0645\u064f?\u062f\u064f?\u0646/g), ({ 0: word, index }) => [
      index,
      index + word.length,
    ])
    expect(search(parse(text), '\u0645\u062f\u0646').map(({ ranges }) => ranges)).toEqual([places])
  })

  test('tells places that stand close together', () => {
    expect(search(parse('ab-ab-ab and no more of it.'), 'ab').map(({ ranges }) => ranges)).toEqual([
      [
        [0, 2],
        [3, 5],
        [6, 8],
      ],
    ])
  })

  test('wants all of the words, in any order', () => {
    expect(search(article, 'flood bridge').map(marked)).toEqual([['bridge', 'flood']])
    expect(search(article, 'flood ferry')).toEqual([])
  })

  test('makes one range of words that stand together', () => {
    expect(search(article, 'the bridge').map(marked)).toEqual([
      ['The bridge', 'the', 'the'],
      ['the', 'the BRIDGE', 'bridge', 'the'],
    ])
  })

  test('finds parts of words', () => {
    expect(search(article, 'captai').map(marked)).toEqual([['captai']])
  })

  test('finds words on both sides of a hyphen by the words as by the whole', () => {
    expect(search(article, 'well-known').map(marked)).toEqual([['well', 'known']])
  })

  test.each([
    ['tashkeel in the text', 'جاء المُعَلِّمُ من المدينة.', 'المعلم', ['المُعَلِّمُ']],
    ['tashkeel in the words', 'جاء المعلم من المدينة.', 'المُعَلِّم', ['المعلم']],
    ['quotation marks', 'قال “أهلاً” ثم ذهب.', 'اهلا', ['أهلاً']],
    ['tatweel', 'قال أهـــلا ثم ذهب.', 'أهلا', ['أهـــلا']],
    ['Persian letters', 'او کتاب را می\u200cخواند.', 'كتاب ميخواند', ['کتاب', 'می\u200cخواند']],
    ['decomposed letters', 'un e\u0301te\u0301 chaud', 'été', ['e\u0301te\u0301']],
  ])('takes no notice of %s', (_, text, words, expected) => {
    expect(search(parse(text), words).map(marked)).toEqual([expected])
  })

  test.each(['', '  ', '«»', '\u200f'])('finds nothing for no words: %j', (words) => {
    expect(search(article, words)).toEqual([])
  })

  test('does not look at headings or the title', () => {
    expect(search(article, 'Opens Again')).toEqual([])
    expect(search(article, 'old')).toEqual([])
  })

  test('finds nothing where one word is not there', () => {
    expect(search(article, 'bridge xyzzy')).toEqual([])
  })
})
