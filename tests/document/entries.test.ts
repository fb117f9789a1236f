import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Section } from '../../src/document/article.ts'
import { wordsOfSection } from '../../src/document/contents.ts'
import { entriesOf, type Entry } from '../../src/document/entries.ts'
import { flowOf } from '../../src/document/flow.ts'
import { parse } from '../../src/document/parse.ts'
import { TooLong } from '../../src/document/too-long.ts'
import { anyArticle } from '../any-article.ts'

const paragraph = 'The bridge over the river was opened on Sunday, two years after the flood had taken it away.'
const { contents } = flowOf(
  parse(['A Bridge', paragraph, '1. Ferry', paragraph, '1.1 What to bring', paragraph, '- one', '* two'].join('\n')),
)

/** The entry of a section, made of its tree. */
const entryOf = (section: Section): Entry => ({
  number: section.number,
  heading: { text: section.heading.text },
  line: section.heading.position.start.line,
  words: wordsOfSection(section),
  sections: section.sections.map(entryOf),
})

describe('entriesOf()', () => {
  test('counts the words of a section with those of its subsections', () => {
    expect(entriesOf(contents)).toMatchObject([
      {
        number: '1',
        heading: { text: '1. Ferry' },
        words: 46,
        sections: [{ number: '1.1', heading: { text: '1.1 What to bring' }, words: 26, sections: [] }],
      },
    ])
  })

  test('tells of any article what its tree tells', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(entriesOf(flowOf(article).contents)).toEqual(article.sections.map(entryOf))
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test('throws where there are more headings than may be held, not more paragraphs', () => {
    expect(entriesOf(contents, 2)).toHaveLength(1)
    expect(() => entriesOf(contents, 1)).toThrow(TooLong)
  })
})
