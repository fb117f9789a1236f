import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/document/fold.ts'
import { listen, termsOf } from '../../src/document/terms.ts'
import { traits } from '../../src/document/traits.ts'

describe('listen()', () => {
  test('hears the beginnings of passages one after the other', () => {
    const unit = fc.constantFrom(...'aB \u0623\u0629\u064b\u00e9.\u2013', 'e\u0301', '\u{1f600}', '\u1112\u1161')
    const passage = fc.string({ unit, maxLength: 500 }).map(traits)
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 5 }), (passages) => {
        expect(listen(passages)).toBe(fold(passages.map(({ text }) => text.slice(0, 300)).join(' ')))
      }),
      { seed: 20_261_125, numRuns: 500 },
    )
  })
})

describe('termsOf()', () => {
  test('are the longer words, and pairs of characters where no spaces part them', () => {
    expect(termsOf('\u0627\u0644\u062c\u0632\u0627\u0626\u0631 in the news')).toEqual([
      '\u0627\u0644\u062c\u0632\u0627\u064a\u0631',
      'news',
    ])
    expect(termsOf('\u65b0\u6865\u6881 opens')).toEqual(['\u65b0\u6865', '\u6865\u6881', 'opens'])
  })
})
