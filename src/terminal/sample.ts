import type { DisplayMethod } from '../request.ts'
import { methods } from './display/methods.ts'
import { place } from './page-line.ts'
import { paint } from './paint.ts'
import { paragraph } from './paragraph.ts'

/**
 * A line that goes wrong wherever something is wrong: words to join, brackets and quotation marks to turn around, Latin
 * letters and a number to leave as they are, a sign that belongs at the end.
 */
export const sampleText =
  '\u0633\u0644\u0627\u0645 (abc) 25% \u00ab\u0627\u0644\u0639\u0631\u0628\u064a\u0629\u00bb \u0646\u0639\u0645!'

/** How the sample looks where it is right, in words for one who does not read Arabic. */
export const sampleAsItShouldBe = [
  'A line is right where, read from its right end,',
  '  - it begins at the right edge of the screen, or a few columns from it,',
  '  - its parts stand so: a word, (abc), 25%, a word in \u00ab \u00bb, a word, and last !,',
  '  - brackets and \u00ab \u00bb have their hollow side towards what is in them,',
  '  - the letters of an Arabic word are joined, but for gaps after alef and reh.',
]

/** The sample as a method sends it, in whole lines; `isOpen` where the terminal is in the mode the method needs. */
export function sampleLines(method: DisplayMethod, columns: number, isOpen: boolean): string {
  const { show, open, close, free } = methods[method]
  const usable = Math.max(1, columns - free.terminalWithMarks)
  const lines = paragraph([{ text: sampleText, role: 'text' }], 'rtl', usable)
  const frame = { columns: usable, measure: usable, direction: 'rtl' } as const
  const shown = lines.map((line) => `${show(place(line, 'rtl', frame), paint(0))}\n`).join('')
  return isOpen ? shown : `${open}${shown}${close}`
}
