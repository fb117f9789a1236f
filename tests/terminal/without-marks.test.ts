import { describe, expect, test } from 'vitest'
import { methods } from '../../src/terminal/display/methods.ts'
import { paint } from '../../src/terminal/paint.ts'
import { withoutMarks } from '../../src/terminal/without-marks.ts'
import { lineOf } from './display/lines.ts'

const visual = (text: string): string => methods.visual.show(withoutMarks(lineOf(text, 4)), paint(0))

describe('withoutMarks()', () => {
  test('leaves the letters joined as they were', () => {
    expect(visual('\u0628\u064e\u062a\u064f')).toBe('  \ufe96\ufe91')
  })

  test('leaves out Hebrew points, but not maqaf', () => {
    expect(visual('\u05d0\u05b8\u05be\u05d1\u05bc')).toBe(' \u05d1\u05be\u05d0')
  })

  test('leaves marks that are letters of their own, and those of other scripts', () => {
    expect(visual('\u0622e\u0301')).toBe('  \u00e9\ufe81')
  })

  test('leaves a line without marks as it is', () => {
    const line = lineOf('\u0628')
    expect(withoutMarks(line)).toBe(line)
  })
})
