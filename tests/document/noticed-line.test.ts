import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NoticedLine } from '../../src/document/noticed-line.ts'
import { traits } from '../../src/document/traits.ts'

describe('NoticedLine', () => {
  test('has the words of its text, counted before or not', () => {
    const word = fc.constantFrom('a', 'word', '\u0643\u0644\u0645\u0629', '\u65b0\u6865', '.', ':')
    const text = fc.array(word, { minLength: 1, maxLength: 45 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, (line) => {
        expect(new NoticedLine(line).traits()).toEqual(traits(line))
        expect(new NoticedLine(line).traits().words).toBe(traits(line).words)
      }),
      { seed: 20_261_126, numRuns: 500 },
    )
  })

  test('is short where no stop ends a few words', () => {
    expect(new NoticedLine('A few words').isShort).toBe(true)
    expect(new NoticedLine('A few words.').isShort).toBe(false)
    expect(new NoticedLine('word '.repeat(21).trim()).isShort).toBe(false)
  })
})
