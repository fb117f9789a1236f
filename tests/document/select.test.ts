import { describe, expect, test } from 'vitest'
import { parse } from '../../src/document/parse.ts'
import { select, type Selection } from '../../src/document/select.ts'

const text = 'It rained for nine days and nine nights, and on the tenth the water stood at the doors of the mill.'
const rivers = parse(
  ['Rivers of the North', text]
    .concat(
      [
        'The springs',
        'The river',
        '3. The river in winter',
        '3.1 Ice',
        '3.2 Floods',
        'Mouth of the river',
        '1984',
      ].flatMap((heading) => (heading === '1984' ? [] : [heading, text])),
    )
    .join('\n'),
)
const arabic = parse(
  ['أنهار الشمال', 'كلام طويل بما يكفي لأن يكون فقرة كاملة من فقرات هذا المقال القصير.']
    .concat(
      ['المنابع الأولى', 'رحلة إلى المصب', 'مدرسة النهر'].flatMap((heading) => [
        heading,
        'كلام طويل بما يكفي لأن يكون فقرة كاملة من فقرات هذا المقال القصير.',
      ]),
    )
    .join('\n'),
)

/** What was found, in short: the number of each section, or the name of what is none; else the kind and what is told. */
const found = (selection: Selection): string => {
  switch (selection.kind) {
    case 'found':
      return selection.parts.map((part) => (part.type === 'section' ? part.number : part.type)).join(' ')
    case 'absent':
      return `no ${selection.wanted}: ${selection.nearest.map(({ number }) => number).join(' ')}`
    case 'ambiguous':
      return `which: ${selection.candidates.map(({ number }) => number).join(' ')}`
    case 'backwards':
      return `backwards ${selection.range}`
    case 'no-such-part':
      return `no ${selection.part}`
  }
}

describe('select()', () => {
  test('is given six sections, two of them in the third', () => {
    expect(found(select(rivers, '1-'))).toBe('1 2 3 4')
    expect(rivers.sections.map(({ sections }) => sections.map(({ number }) => number))).toEqual([
      [],
      [],
      ['3.1', '3.2'],
      [],
    ])
  })

  test.each([
    ['a number', '2', '2'],
    ['a number within a section', '3.2', '3.2'],
    ['a list', '1,4', '1 4'],
    ['a list in the order asked', '4,1', '4 1'],
    ['a list that names one twice', '2,2', '2'],
    ['a list with spaces', '1, 4', '1 4'],
    ['a range', '2-4', '2 3 4'],
    ['a range of one', '2-2', '2'],
    ['a range from within a section', '3.2-4', '3.2 4'],
    ['an open range', '3-', '3 4'],
    ['a list of ranges', '1-2,4-', '1 2 4'],
    ['a section and what stands in it, once', '3,3.1', '3'],
    ['what stands in a section, and that section, once', '3.1,3', '3'],
    ['an en dash', '1\u20132', '1 2'],
    ['Arabic digits', '٢', '2'],
    ['Persian digits', '۲', '2'],
    ['Devanagari digits', '२', '2'],
    ['mathematical digits', '\u{1d7dc}', '4'],
    ['full-width digits', '\uff12', '2'],
    ['an Arabic comma', '١،٤', '1 4'],
    ['an Arabic decimal mark', '٣٫٢', '3.2'],
    ['space around', ' 2 ', '2'],
    ['direction marks around', '\u200f2\u200e', '2'],
    ['direction marks within', '\u200f2\u200f-\u200e3\u200e', '2 3'],
  ])('takes %s', (_, wanted, numbers) => {
    expect(found(select(rivers, wanted))).toBe(numbers)
  })

  test.each([
    ['the title', 'title', 'title'],
    ['the title in capitals', ' TITLE ', 'title'],
    ['the lede', 'lede', 'lede'],
    ['a whole heading', 'The springs', '1'],
    ['a heading in other case', 'THE SPRINGS', '1'],
    ['the beginning of a heading', 'the spr', '1'],
    ['the middle of a heading', 'winter', '3'],
    ['a heading that others begin with or hold', 'the river', '2'],
    ['what one heading begins with and others hold', 'mouth of', '4'],
    ['a heading within a section', 'flood', '3.2'],
  ])('takes %s', (_, wanted, numbers) => {
    expect(found(select(rivers, wanted))).toBe(numbers)
  })

  test.each([
    ['without hamza', 'الاولى', '1'],
    ['with tashkeel', 'رِحْلَة', '2'],
    ['with heh for teh marbuta', 'مدرسه', '3'],
    ['with Persian yeh', 'الی', '2'],
    ['with quotation marks', '“المنابع”', '1'],
  ])('takes words of a heading written %s', (_, wanted, numbers) => {
    expect(found(select(arabic, wanted))).toBe(numbers)
  })

  test('asks which, where words match several headings equally', () => {
    expect(found(select(rivers, 'the'))).toBe('which: 1 2')
    expect(found(select(rivers, 'river in'))).toBe('3')
    expect(found(select(rivers, 'riv'))).toBe('which: 2 3 4')
  })

  test('offers the headings nearest to words that match none', () => {
    expect(found(select(rivers, 'the sprigns'))).toMatch(/^no the sprigns: 1 /)
    expect(found(select(arabic, 'المصبّات'))).toMatch(/^no .*: 2/)
  })

  test.each([
    ['a number that is not there', '9', 'no 9: 4 3 3.1'],
    ['zero', '0', 'no 0: 1 2 3'],
    ['a number within a section that has not so many', '3.9', 'no 3.9: 3 3.1 3.2'],
    ['a number within a section that has none', '2.1', 'no 2.1: 2 1 3'],
    ['a list, one of which is not there', '1,9', 'no 9: 4 3 3.1'],
    ['a range that ends too late', '2-9', 'no 9: 4 3 3.1'],
    ['a range that begins too late', '9-', 'no 9: 4 3 3.1'],
    ['words far from any heading', 'xyzzy', 'no xyzzy: 1 2 3'],
    ['words near the last heading', 'mouht of the rivr', 'no mouht of the rivr: 4 3 2'],
    ['nothing', '', 'no : 1 2 3'],
    ['punctuation alone', '?!', 'no ?!: 1 2 3'],
  ])('finds none for %s, and offers the nearest', (_, wanted, told) => {
    expect(found(select(rivers, wanted))).toBe(told)
  })

  test.each(['4-2', '3.2-3.1', '٤-٢'])('says of %s that it runs backwards', (range) => {
    expect(found(select(rivers, range))).toMatch(/^backwards [\d.]+-[\d.]+$/)
  })

  test('finds a heading that is a number, where no section has it', () => {
    const years = parse(['Two Years', text, 'Before 1984', text, 'After 2001', text].join('\n'))
    expect(found(select(years, '1984'))).toBe('1')
    expect(found(select(years, '2'))).toBe('2')
  })

  test.each(['title', 'lede'] as const)('finds no %s in an article that has none', (part) => {
    expect(select(parse(''), part)).toEqual({ kind: 'no-such-part', part })
  })

  test.each(['1', 'springs'])('offers nothing for %s in an article without headings', (wanted) => {
    expect(select(parse(''), wanted)).toEqual({ kind: 'absent', wanted, nearest: [] })
  })

  test('gives the lede its blocks', () => {
    expect(select(rivers, 'lede')).toMatchObject({ kind: 'found', parts: [{ type: 'lede', blocks: [{ text }] }] })
  })
})
