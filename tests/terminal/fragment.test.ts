import { describe, expect, test } from 'vitest'
import { beside, embedded, leftToRight, neutral } from '../../src/terminal/fragment.ts'

describe('leftToRight()', () => {
  test.each([
    ['ltr', 0],
    ['rtl', 2],
  ] as const)('stands in a %s line at level %i', (within, level) => {
    expect([...leftToRight('12', 'number', within).levels]).toEqual([level, level])
  })

  test('knows its columns', () => {
    expect(leftToRight('a中', 'number', 'ltr').columns).toBe(3)
  })
})

describe('neutral()', () => {
  test.each([
    ['ltr', 0],
    ['rtl', 1],
  ] as const)('takes the level of a %s line: %i', (within, level) => {
    expect([...neutral('. ', 'leader', within).levels]).toEqual([level, level])
  })
})

describe('beside()', () => {
  test('puts texts, levels, roles and columns in a row', () => {
    const row = beside(
      leftToRight('1', 'number', 'rtl'),
      neutral('  ', 'number', 'rtl'),
      neutral('..', 'leader', 'rtl'),
    )
    expect(row).toMatchObject({ text: '1  ..', shaped: '1  ..', columns: 5 })
    expect([...row.levels]).toEqual([2, 1, 1, 1, 1])
    expect(row.runs.map(({ text, role }) => `${role}:${text}`)).toEqual(['number:1', 'number:  ', 'leader:..'])
  })

  test('of nothing is nothing', () => {
    expect(beside()).toMatchObject({ text: '', columns: 0, runs: [] })
  })
})

describe('embedded()', () => {
  test('puts left-to-right text two levels deeper in a right-to-left line', () => {
    expect([...embedded(neutral('ab', 'text', 'ltr'), 'ltr', 'rtl').levels]).toEqual([2, 2])
  })

  test.each([
    ['ltr', 'ltr', 0],
    ['rtl', 'rtl', 1],
    ['rtl', 'ltr', 1],
  ] as const)('leaves %s text in a %s line at its level %i', (own, within, level) => {
    expect([...embedded(neutral('ab', 'text', own), own, within).levels]).toEqual([level, level])
  })
})
