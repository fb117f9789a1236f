import { describe, expect, test } from 'vitest'
import { passages } from '../../src/document/passages.ts'
import { bodyPassages, endsOf, sampleOf } from '../../src/document/sample.ts'
import { sourceText } from '../../src/document/source-text.ts'
import { traits } from '../../src/document/traits.ts'

const sentence = 'The river rose again, and this time the bridge was closed for the whole of a week in March.'
const lines = Array.from({ length: 600 }, (_, at) => `${sentence} So it was on day ${at + 1}.`).concat(
  'What the river did',
)
const all = passages(sourceText(lines.join('\n')))

describe('sampleOf()', () => {
  test('knows a long text by its first passages and its last, each with its own words', () => {
    const sample = sampleOf(all)
    expect(sample.isWhole).toBe(false)
    expect(sample.last.map(({ text, words }) => [text, words])).toEqual(
      lines.slice(-4).map((line) => [line, traits(line).words]),
    )
    expect(endsOf(sample).asRead.at(-1)?.words).toBe(4)
  })
})

describe('bodyPassages()', () => {
  test.each([
    ['that stands first', 0],
    ['that stands last', -1],
  ] as const)('leaves out a title %s, and tells of it', (_, place) => {
    const short = passages(sourceText(lines.slice(0, 3).join('\n')))
    const sample = sampleOf(short)
    const title = sample.first.at(place)?.passage
    const told: string[] = []
    const body = Array.from(
      bodyPassages(short, sample, title, ({ text }) => told.push(text)),
      ({ text }) => text,
    )
    expect(told).toEqual([title?.text])
    expect(body).toEqual(lines.slice(0, 3).filter((line) => line !== title?.text))
  })

  test('leaves out the last passage of a long text where that is the title', () => {
    const told: string[] = []
    const body = Array.from(
      bodyPassages(all, sampleOf(all), 'last', ({ text }) => told.push(text)),
      ({ text }) => text,
    )
    expect(told).toEqual(lines.slice(-1))
    expect(body).toEqual(lines.slice(0, -1))
  })
})
