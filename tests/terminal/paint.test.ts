import { describe, expect, test } from 'vitest'
import { paint } from '../../src/terminal/paint.ts'

const roles = ['title', 'heading', 'text', 'match', 'number', 'leader', 'count', 'marker', 'label', 'aside'] as const

describe('paint()', () => {
  test.each(roles)('gives %s back as it is without colours', (role) => {
    expect(paint(0)('abc', { role })).toBe('abc')
  })

  test.each(roles.filter((role) => role !== 'text'))('closes all that it opens for %s', (role) => {
    const painted = paint(1)('abc', { role })
    expect(painted).toMatch(/^(\u001b\[\d+m)+abc(\u001b\[\d+m)+$/)
    expect(painted.split('abc').map((side) => side.match(/\u001b/g)?.length)).toEqual(
      Array.from({ length: 2 }, () => (role === 'title' ? 2 : 1)),
    )
  })

  test('leaves text as it is', () => {
    expect(paint(1)('abc', { role: 'text' })).toBe('abc')
  })

  test('tells titles, headings and matches from text and from each other', () => {
    const looks = (['title', 'heading', 'match', 'text'] as const).map((role) => paint(1)('abc', { role }))
    expect(new Set(looks).size).toBe(4)
  })

  test('paints nothing where there is nothing', () => {
    expect(paint(1)('', { role: 'title' })).toBe('')
  })
})
