import { assert, constantFrom, property, subarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outline } from '../../src/document/contents.ts'
import { missingLine } from '../../src/document/corrections.ts'
import { explain } from '../../src/document/explain.ts'
import { parse } from '../../src/document/parse.ts'
import { sourceLines } from '../../src/document/source-lines.ts'
import { hardWrapped, stories, titleFirst } from './articles.ts'
import { flowOf, textsOfFlow } from '../../src/document/flow.ts'

const source = titleFirst(stories.en).join('\n')
const none = { title: undefined, headings: undefined }

const headingsOf = (text: string, corrections: Parameters<typeof parse>[1]): string[] =>
  outline(parse(text, corrections).sections).map(({ section }) => section.heading.text)

describe('parse() of lines that are corrected', () => {
  const lines = source.split('\n')

  test('takes the lines that are said to be headings, and no others', () => {
    expect(headingsOf(source, { ...none, headings: [4] })).toEqual([lines[3]])
    expect(headingsOf(source, { ...none, headings: [] })).toEqual([])
  })

  test('takes the line that is said to be the title', () => {
    const article = parse(source, { ...none, title: 3 })
    expect(article.title?.text).toBe(lines[2])
    expect([...textsOfFlow(flowOf(article))].toSorted()).toEqual(lines.toSorted())
  })

  test('takes no title where there is said to be none', () => {
    expect(parse(source, { ...none, title: 'none' }).title).toBeUndefined()
  })

  test('takes a line for a heading that was taken for the title', () => {
    const article = parse(source, { ...none, headings: [1] })
    expect(article.title).toBeUndefined()
    expect(article.sections.map(({ heading }) => heading.text)).toEqual([lines[0]])
  })

  test('leaves a corrected line out of a paragraph it was wrapped into', () => {
    const wrapped = hardWrapped(source.replaceAll('\n', '\n\n'), 50)
    const text = wrapped.split('\n')
    expect(headingsOf(wrapped, { ...none, headings: [4] })).toEqual([text[3]])
  })

  test('is told by explain()', () => {
    const [first, second] = explain(source, { title: 1, headings: [2] })
    expect(first).toMatchObject({ role: 'title', evidence: [{ feature: 'corrected by hand' }] })
    expect(second).toMatchObject({ role: 'heading', certainty: 1, evidence: [{ feature: 'corrected by hand' }] })
  })

  test('loses no word, whatever is said', () => {
    const numbers = subarray(lines.map((_, at) => at + 1))
    const titles = constantFrom(undefined, 'none' as const, 1, 2, lines.length)
    assert(
      property(numbers, titles, (headings, title) => {
        const corrections = { title, headings: headings.filter((line) => line !== title) }
        expect([...textsOfFlow(flowOf(parse(source, corrections)))].toSorted()).toEqual(lines.toSorted())
        expect(headingsOf(source, corrections)).toHaveLength(corrections.headings.length)
      }),
      { seed: 20_261_124 },
    )
  })
})

describe('missingLine()', () => {
  const lines = [...sourceLines(['one\n\nthree'])]

  test.each([
    [{ ...none, headings: [1, 3] }, undefined],
    [{ ...none, headings: [1, 4] }, 4],
    [{ ...none, headings: [2] }, 2],
    [{ ...none, title: 9 }, 9],
    [{ title: 'none', headings: [] }, undefined],
  ] as const)('of %j is %j', (corrections, line) => {
    expect(missingLine(corrections, lines)).toBe(line)
  })
})
