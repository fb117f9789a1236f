import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ending, sentenceEndsInside } from '../../src/document/script.ts'
import { digit, letter } from '../../src/document/letters.ts'

const closing = `["'\u2019\u201d\u00bb\u203a)\\]}\u300d\u300f\uff09\u3011\u05f4\u200e\u200f]*`
const marks = { stop: '.\u3002\u06d4\u2026', pause: ',\u060c\uff1b', question: '?\u061f', exclamation: '!', colon: ':' }
const piece = fc.constantFrom(
  ...Object.values(marks).flatMap((each) => Array.from(each)),
  'a',
  ' ',
  'ب',
  '1',
  '漢',
  '"',
  '\u201d',
  ')',
  ']',
  '}',
  '\u05f4',
  '\u200f',
  '\u{1f600}',
  '\n',
)
const line = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

/** What `ending` is to tell, by regular expressions. */
const slow = (text: string): string =>
  Object.entries(marks).find(([, each]) => new RegExp(`[${each}]${closing}$`, 'u').test(text.slice(-16)))?.[0] ?? 'open'

describe('ending()', () => {
  test.each([
    ['He said: \u201cno.\u201d', 'stop'],
    ['(Is it so?)', 'question'],
    ['قال:', 'colon'],
    ['first, second,', 'pause'],
    ['Rivers of the North', 'open'],
    ['', 'open'],
    [')', 'open'],
  ])('of %j is %s', (text, expected) => {
    expect(ending(text)).toBe(expected)
  })

  test('is the mark before all that closes, of the last sixteen units', () => {
    fc.assert(
      fc.property(line, fc.nat({ max: 20 }), (text, count) => {
        const closed = `${text}${')'.repeat(count)}`
        expect(ending(closed)).toBe(slow(closed))
      }),
      { seed: 20_261_125, numRuns: 3000 },
    )
  })
})

describe('sentenceEndsInside()', () => {
  test('holds where a mark ends a sentence, and another begins on the line', () => {
    const inside = new RegExp(
      `[.!?\u061f\u06d4\u0964\u2026]${closing}\\s+(?!${digit})(?=\\S)|[\u3002\uff01\uff1f](?=${letter})`,
      'u',
    )
    fc.assert(
      fc.property(line, (text) => {
        expect(sentenceEndsInside(text)).toBe(inside.test(text))
      }),
      { seed: 20_261_125, numRuns: 3000 },
    )
  })
})
