import { describe, expect, test } from 'vitest'
import { labelOf, labels, mayBeSpeaker } from '../../src/document/labels.ts'

/** Lines made of the words of a pattern: one, two, with marks. */
function linesOf(pattern: RegExp): string[] {
  const words = [...new Set(pattern.source.match(/[\p{L}\p{M}\u200c]+/gu))]
  const ends = [...words.map((word) => ` ${word}`), '', 'ا', 'وا', ' أيضا', ' ١']
  const begun = [
    ...words,
    ...words.map((word) => `ا${word}`),
    ...words.map((word) => `ال${word}`),
    'اقرأ',
    'إقرا',
    '\u2014',
    'س',
  ]
  return begun.flatMap((word) =>
    ends.flatMap((end) => ['', ':', ' :', ': س', '.', ' س'].map((mark) => `${word}${end}${mark}`)),
  )
}

describe('labels', () => {
  const signed = labels.flatMap(([label, script, pattern, sign]) =>
    sign === undefined ? [] : [{ label, script, pattern, sign }],
  )

  test.each(signed)('has signs that every $label in $script letters shows', ({ pattern, sign }) => {
    const lines = [...linesOf(pattern()), 'قال الوزير. صورة: س'].filter((line) => pattern().test(line))
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.filter((line) => !sign(line))).toEqual([])
  })
})

describe('labelOf()', () => {
  test.each([
    ['اقرأ أيضا: الميناء', 'pointer'],
    ['المصدر: الأنباء', 'credit'],
    ['بقلم محمد', 'byline'],
    ['كتب: محمد', 'byline'],
    ['س: ١', 'speaker'],
    ['الفصل الأول', 'ordinal'],
    ['ثانيا: الماء', 'ordinal'],
    ['الخاتمة', 'part'],
    ['مزید مطالعہ', 'part'],
    ['الجزائر والعتاد: واقع وتحديات', undefined],
    ['مجالات التعاون', undefined],
    ['Read also: the mill', 'pointer'],
    ['Introduction', 'part'],
    ['PHOTO: REUTERS', 'credit'],
    ['\u212a: 1', 'speaker'],
  ])('of %j is %s', (line, label) => {
    expect(labelOf(line)).toBe(label)
  })

  test('finds a speaker only where there may be one', () => {
    const lines = labels
      .filter(([label]) => label === 'speaker')
      .flatMap(([, , pattern]) => linesOf(pattern()))
      .concat('\u0130\u0130 : yes', '\u{1d400}\u{1d401} : yes', '\u05e9:\u05e9', 'A\uff1aa')
    const spoken = lines.filter((line) => labelOf(line) === 'speaker')
    expect(spoken.length).toBeGreaterThan(5)
    expect(spoken.filter((line) => !mayBeSpeaker(line))).toEqual([])
  })
})
