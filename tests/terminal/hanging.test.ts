import { describe, expect, test } from 'vitest'
import type { Direction } from '../../src/document/article.ts'
import { beside, leftToRight, neutral } from '../../src/terminal/fragment.ts'
import { hanging, type Labelled } from '../../src/terminal/hanging.ts'
import { logical } from '../../src/terminal/display/logical.ts'
import { visual } from '../../src/terminal/display/visual.ts'
import type { PageLine } from '../../src/terminal/page-line.ts'

const asIs = (text: string): string => text
const labelled = (text: string, own: Direction, within: Direction): Labelled => ({
  label: beside(leftToRight('1.', 'number', within), neutral(' ', 'number', within)),
  runs: [{ text, role: 'text' }],
  own,
  within,
})
const frame = (columns: number, direction: Direction, measure = columns) => ({ columns, measure, direction })
const shown = (lines: readonly PageLine[], show = logical): string[] => lines.map((line) => show(line, asIs))

const closing = (columns: number) => neutral('.'.repeat(columns), 'leader', 'ltr')

describe('hanging()', () => {
  test('sets every line of the text as far in as the first', () => {
    expect(shown(hanging(labelled('one two three four', 'ltr', 'ltr'), frame(12, 'ltr')))).toEqual([
      '1. one two',
      '   three',
      '   four',
    ])
  })

  test('hangs from the right in a right-to-left line', () => {
    const lines = hanging(labelled('אבג דהו זחט יכל', 'rtl', 'rtl'), frame(12, 'rtl'))
    expect(shown(lines, visual)).toEqual(['  והד גבא 1.', '  לכי טחז'])
  })

  test('ends the lines of text that reads against the line at one side', () => {
    const lines = hanging(labelled('אבג דהו זחט יכל', 'rtl', 'ltr'), frame(12, 'ltr'))
    expect(shown(lines, visual)).toEqual(['1. והד גבא', '   לכי טחז'])
    const short = hanging(labelled('אבג דהו זחט יכלמ נס', 'rtl', 'ltr'), frame(12, 'ltr'))
    expect(shown(short, visual)).toEqual(['1.  והד גבא', '   מלכי טחז', '         סנ'])
    const english = hanging(labelled('one two three', 'ltr', 'rtl'), frame(12, 'rtl'))
    expect(shown(english, visual)).toEqual(['  one two 1.', '  three'])
  })

  test('closes the last line at its far side', () => {
    const lines = hanging(
      { ...labelled('one two three four', 'ltr', 'ltr'), closing, closingColumns: 3 },
      frame(16, 'ltr'),
    )
    expect(shown(lines)).toEqual(['1. one two', '   three four...'])
  })

  test('stands label and text one under the other where there is no room', () => {
    expect(shown(hanging(labelled('one two', 'ltr', 'ltr'), frame(9, 'ltr')))).toEqual(['1. one', 'two'])
  })

  test('keeps left-to-right text in order in a right-to-left line', () => {
    const lines = hanging(labelled('one two', 'ltr', 'rtl'), frame(20, 'rtl'))
    expect(shown(lines, visual)).toEqual(['          one two 1.'])
  })
})
