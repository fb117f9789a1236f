// A short run of what `npm run fuzz` does for minutes.

import { describe, expect, test } from 'vitest'
import { run } from '../fake-host.ts'
import type { Asking } from './asking.ts'
import { bombs } from './bombs.ts'
import { fuzz } from './fuzz.ts'
import { growings, growthOf } from './growth.ts'
import { harmOf } from './harm.ts'
import { kinds } from './kinds.ts'

test('nothing that is made up does harm', async () => {
  const { harmful, kinds: rows } = await fuzz({ seed: 20_250_307, casesOfKind: 20, until: Infinity })
  expect(harmful).toEqual([])
  expect(rows).toEqual(kinds.map(({ name }) => ({ name, cases: 20, survived: 20 })))
})

const asPage: Asking = {
  args: [],
  command: 'text',
  format: 'text',
  method: 'visual',
  isColored: false,
  columns: 80,
  from: 'auto',
  isCorrected: false,
}

describe('what is made to blow up is read in the end', () => {
  test.each(bombs)('$name', async ({ name, content }) => {
    const done = await run(['text', '--bidi', 'visual', '--color', 'never', name], {
      files: { [name]: content },
      columns: 80,
    })
    expect(harmOf(done, asPage)).toBeUndefined()
    expect(done.code).toBe(0)
  })
})

describe('work grows as the input does', () => {
  // As many of each reader as there is time for.
  const few = growings.filter((_, index) => index % 4 === 0)

  test.each(few)('$name', (growth) => {
    expect(growthOf(growth, 6000)).toBeLessThan(4.5)
  })
})

describe('harmOf() sees', () => {
  const text = { code: 0, output: '', complaints: '' } as const
  const harms = [
    ['a control', { output: 'a\u0007b\n' }, /control/],
    ['a control of two bytes', { output: 'a\u009b31mb\n' }, /control/],
    ['a style where there is none', { output: '\u001b[31mb\n' }, /control/],
    ['an override', { output: 'a\u202eb\n' }, /override/],
    ['an override of a method that has none', { output: '\u202db\u202c\n' }, /override/],
    ['an embedding that is left open', { output: 'a\u202bb\n' }, /outlives its line/],
    ['an isolate that is closed in the next line', { output: 'a\u2067b\nc\u2069\n' }, /outlives its line/],
    ['a defect', { complaints: 'article: Cannot go on: x\nThis is a defect\n' }, /defect/],
    ['a stack trace', { complaints: 'article: x\n    at y (z.js:1:1)\n' }, /stack trace/],
    ['a control in a message', { complaints: 'article: Cannot read "\u001b": no\n' }, /control/],
    ['a link to what is no page', { output: '\u001b]8;;file:///x\u001b\\a\u001b]8;;\u001b\\\n' }, /links to/],
    [
      'a link to what is in none of the three ways',
      { output: '\u001b]8;;javascript:a\u001b\\b\u001b]8;;\u001b\\\n' },
      /links to/,
    ],
    ['a link that outlives its line', { output: '\u001b]8;;https://a.example\u001b\\a\n' }, /link outlives/],
  ] as const

  test.each(harms)('%s', (_, done, harm) => {
    expect(harmOf({ ...text, ...done }, asPage)).toMatch(harm)
    expect(harmOf(text, asPage)).toBeUndefined()
  })

  test('a style that outlives the page, and not what a page has of its own', () => {
    const colored = { ...asPage, isColored: true }
    const link = '\u001b]8;;https://a.example/%1b\u001b\\a\u001b]8;;\u001b\\'
    expect(harmOf({ ...text, output: `\u001b[1m\u001b[4ma\u001b[24m\u001b[22m ${link}\n` }, colored)).toBeUndefined()
    expect(harmOf({ ...text, output: '\u001b[1ma\n' }, colored)).toMatch(/style/)
    expect(harmOf({ ...text, output: `${link}\n` }, asPage)).toBeUndefined()
    const explicit = { ...asPage, method: 'explicit' } as const
    expect(harmOf({ ...text, output: '\u001b[8l\u2067a\u2069\n\u001b[8h' }, explicit)).toBeUndefined()
    const carrier = { ...asPage, method: 'carrier' } as const
    expect(harmOf({ ...text, output: ' \u202da\u202c\n' }, carrier)).toBeUndefined()
  })
})
