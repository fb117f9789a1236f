import { describe, expect, test } from 'vitest'
import { explain } from '../../src/document/explain.ts'
import { hardWrapped } from './articles.ts'

const text = 'It rained for nine days and nine nights, and on the tenth the water stood at the doors of the mill.'

describe('explain()', () => {
  test('says what each line was taken for', () => {
    const rows = explain(
      ['Rivers of the North', '', text, 'The springs', text, '- one', '- two', '', text, ''].join('\n'),
    )
    expect(rows.map(({ line, role }) => `${line} ${role}`)).toEqual([
      '1 title',
      '2 blank',
      '3 paragraph',
      '4 heading',
      '5 paragraph',
      '6 item',
      '7 item',
      '8 blank',
      '9 paragraph',
    ])
  })

  test('says which lines go on with the line before', () => {
    const rows = explain(`Rivers\n\n${hardWrapped(text, 40)}`)
    expect(rows.map(({ role }) => role)).toEqual(['title', 'blank', 'paragraph', 'continued', 'continued'])
    expect(rows[3]?.evidence[0]?.feature).toContain('hard-wrapped')
  })

  test('gives of each line its text', () => {
    expect(explain(`  Rivers \n${text}`).map((row) => row.text)).toEqual(['Rivers', text])
  })

  test('gives reasons whose weights add up to the score', () => {
    for (const { score = NaN, evidence } of explain(
      ['Rivers', text, 'Springs?', text, '1. one', '2. two'].join('\n'),
    )) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score)
    }
  })

  test('scores titles and headings above 0, and all else not', () => {
    for (const { role, score, certainty } of explain(
      ['Rivers', text, 'Springs?', text, '1. one', '2. two', text].join('\n'),
    )) {
      expect(score !== undefined && score > 0).toBe(role === 'heading' || role === 'title')
      expect(certainty).toBeGreaterThanOrEqual(0.5)
    }
  })

  test.each([
    ['Springs', 'no mark at its end'],
    ['Springs?', 'ends in a question mark'],
    ['Springs!', 'ends in an exclamation mark'],
    ['Springs:', 'ends in a colon'],
    ['Springs.', 'ends like a sentence'],
    ['- springs', 'begins with a bullet'],
    ['springs', 'begins with a small letter'],
    ['www.example.org', 'an address'],
    ['2024', 'hardly a letter in it'],
  ])('notices of %j: %s', (line, feature) => {
    expect(explain(['Rivers', text, line, text].join('\n'))[2]?.evidence.map((reason) => reason.feature)).toContain(
      feature,
    )
  })

  test('notices that a deeper number follows', () => {
    const rows = explain(['Rivers', text, '1. Aims', '1.1 Why', text].join('\n'))
    expect(rows.map(({ role }) => role)).toEqual(['title', 'paragraph', 'heading', 'heading', 'paragraph'])
    expect(rows[2]?.evidence.map(({ feature }) => feature)).toContain('a deeper number follows')
  })

  test('explains nothing of nothing', () => {
    expect(explain('')).toEqual([])
  })
})
