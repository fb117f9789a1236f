import { describe, expect, test } from 'vitest'
import { harmless, presentable, taken } from '../../src/terminal/presentable.ts'

describe('presentable()', () => {
  test('changes no unit into two, nor two into one', () => {
    const text = 'a\u001b[31m\tb\u202e\u2066c\u2069\u202c\u0085\n\u{1f600}'
    expect(presentable(text)).toHaveLength(text.length)
  })

  test('puts something in the place of what it takes out', () => {
    expect(presentable('a\u202eb')).toBe(`a${taken}b`)
  })

  test('gives a text without controls back as it is', () => {
    const text = 'مُعَلِّم می\u200cرود \u200f\u200e\u061c \u{1f468}\u200d\u{1f469} (a)'
    expect(presentable(text)).toBe(text)
  })
})

describe('harmless()', () => {
  test.each([
    ['an isolate that is closed', 'a\u2067b\u2069c'],
    ['an embedding that is closed', 'a\u202bb\u202cc'],
    ['an embedding in an isolate', '\u2066a\u202bb\u202cc\u2069'],
    ['an isolate in an embedding', '\u202ba\u2068b\u2069c\u202c'],
    ['isolates one after another', '\u2066a\u2069\u2067b\u2069'],
    ['direction marks and joiners', '\u200e\u200f\u061c\u200c\u200d'],
  ])('leaves %s', (_, text) => {
    expect(harmless(text)).toBe(text)
  })

  test.each([
    ['an override', 'a\u202eb\u202cc', 'abc'],
    ['an override that is not closed', '\u202dab', 'ab'],
    ['an isolate that is not closed', 'a\u2067b', 'ab'],
    ['an embedding that is not closed', 'a\u202bb', 'ab'],
    ['a closing without an opening', 'a\u2069b\u202cc', 'abc'],
    ['an embedding that an isolate closes', '\u2066a\u202bb\u2069c\u202c', '\u2066ab\u2069c'],
    ['an embedding closed in an isolate that it stands outside of', '\u202ba\u2066b\u202cc\u2069', 'a\u2066bc\u2069'],
    ['the outer of two isolates that are closed once', '\u2066a\u2067b\u2069c', 'a\u2067b\u2069c'],
    ['a second closing of an isolate with an embedding left open', '\u2066a\u202bb\u2069c\u2069', '\u2066ab\u2069c'],
    ['an override around an embedding', '\u202ea\u202bb\u202cc\u202c', 'a\u202bb\u202cc'],
  ])('takes out %s', (_, text, expected) => {
    expect(harmless(text)).toBe(expected)
  })

  test('makes a space of a line feed and of a tab', () => {
    expect(harmless('a\nb\tc')).toBe('a b c')
    expect(harmless('a\u2028b\u2029c')).toBe('a b c')
  })
})
