import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heldBytes, type Bytes } from '../../src/bytes.ts'
import { utf8Text } from '../../src/decode/utf8-text.ts'
import type { SourceText } from '../../src/document/source-text.ts'
import { Failed } from '../../src/failure.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (all: Uint8Array): SourceText | undefined => utf8Text('story.txt', heldBytes(all))
const arabic = '\u062c\u0633\u0631 \u062c\u062f\u064a\u062f\n'

/** Bytes that are other ones as soon as somebody asks for more, as those in one room are. */
function oneAtATime(all: Uint8Array): Bytes {
  let given = new Uint8Array(0)
  return {
    ...heldBytes(all),
    part: (start, end) => {
      given.fill(0xff)
      given = all.slice(start, end)
      return given
    },
  }
}

describe('utf8Text()', () => {
  test('reads a text in pieces of whole lines', () => {
    const whole = arabic.repeat(20_000)
    const pieces = [...(textOf(bytes(whole))?.pieces() ?? [])]
    expect(pieces.join('')).toBe(whole)
    expect(pieces.length).toBeGreaterThan(3)
    for (const piece of pieces) expect(piece).toMatch(/\n$/)
  })

  test('keeps a line in one piece, however long it is', () => {
    const line = '\u0628'.repeat(200_000)
    expect([...(textOf(bytes(`${arabic}${line}\n${arabic}`))?.pieces() ?? [])]).toEqual([arabic, `${line}\n`, arabic])
    expect([...(textOf(bytes(line))?.pieces() ?? [])]).toEqual([line])
  })

  test('reads ever more of the end, at last all of it', () => {
    const whole = arabic.repeat(20_000)
    const ends = [...(textOf(bytes(whole))?.ends() ?? [])]
    expect(ends.at(-1)).toBe(whole)
    for (const [at, end] of ends.entries()) {
      expect(whole.endsWith(`\n${end}`) || end === whole).toBe(true)
      expect(end.length).toBeGreaterThan(ends[at - 1]?.length ?? 0)
    }
  })

  test('reads any text as it was written, without a byte order mark', () => {
    const line = fc.constantFrom('', 'a', '\u0628\u064e', '\u4e2d', '\u{1f600}', '\ufeff', '\r', '\u2028')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, marked) => {
        const whole = lines.join('\n')
        if (whole.startsWith('\ufeff')) return
        const text = textOf(bytes(marked ? `\ufeff${whole}` : whole))
        expect(text?.whole()).toBe(whole)
        expect([...(text?.pieces() ?? [])].join('')).toBe(whole)
        expect([...(text?.ends() ?? [])].at(-1)).toBe(whole)
      }),
      { seed: 20_250_307 },
    )
  })

  test('reads bytes that are good only until others are asked for', () => {
    const line = fc.constantFrom(
      '',
      'a',
      '\u0628',
      '\u4e2d'.repeat(30_000),
      '\u{1f600}'.repeat(20_000),
      'b'.repeat(65_535),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const whole = lines.join('\n')
        const text = utf8Text('story.txt', oneAtATime(bytes(whole)))
        expect(text?.whole()).toBe(whole)
        expect([...(text?.pieces() ?? [])].join('')).toBe(whole)
        for (const end of text?.ends() ?? []) expect(whole.endsWith(`\n${end}`) || end === whole).toBe(true)
      }),
      { seed: 20_250_307, numRuns: 40 },
    )
  })

  const long = bytes(arabic.repeat(20_000))
  test.each([
    ['are cut', long.subarray(0, 100_000)],
    ['are gone', long.subarray(0, 0)],
    ['turn to bytes of another encoding', bytes(arabic.repeat(20_000)).fill(0xc7, 100_000)],
    ['turn to zeros', bytes(arabic.repeat(20_000)).fill(0, 100_000)],
    ['turn to escapes', bytes(arabic.repeat(20_000)).fill(0x1b, 100_000)],
  ])('says so where the bytes %s while they are read', (_, later) => {
    let now = long
    const text = utf8Text('story.txt', {
      ...heldBytes(long),
      part: (start, end) => now.subarray(start, end),
    })
    now = later
    const read: string[] = []
    const readAll = (): void => {
      for (const piece of text?.pieces() ?? []) read.push(piece)
    }
    expect(readAll).toThrow(Failed)
    expect(arabic.repeat(20_000).startsWith(read.join(''))).toBe(true)
    expect(text?.whole).toThrow(Failed)
    expect(() => [...(text?.ends() ?? [])]).toThrow(Failed)
  })

  test.each([
    ['bytes of another encoding', Uint8Array.of(0xc7, 0xe1)],
    ['a character that is cut off', bytes('\u0628').subarray(0, 1)],
    ['half a surrogate pair', Uint8Array.of(0xed, 0xa0, 0x80)],
    ['a zero', bytes('a\0b')],
    ['an escape, which may lead to another encoding', bytes('\u001b$B')],
    ['the beginning of a document', bytes('%PDF-1.7')],
    ['the beginning of another document', bytes('{\\rtf1')],
  ])('leaves %s to others', (_, given) => {
    expect(textOf(given)).toBeUndefined()
  })
})
