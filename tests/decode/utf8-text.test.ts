import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8Text } from '../../src/decode/utf8-text.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const arabic = '\u062c\u0633\u0631 \u062c\u062f\u064a\u062f\n'

describe('utf8Text()', () => {
  test('reads a text in pieces of whole lines', () => {
    const whole = arabic.repeat(20_000)
    const pieces = [...(utf8Text(bytes(whole))?.pieces() ?? [])]
    expect(pieces.join('')).toBe(whole)
    expect(pieces.length).toBeGreaterThan(3)
    for (const piece of pieces) expect(piece).toMatch(/\n$/)
  })

  test('keeps a line in one piece, however long it is', () => {
    const line = '\u0628'.repeat(200_000)
    expect([...(utf8Text(bytes(`${arabic}${line}\n${arabic}`))?.pieces() ?? [])]).toEqual([arabic, `${line}\n`, arabic])
    expect([...(utf8Text(bytes(line))?.pieces() ?? [])]).toEqual([line])
  })

  test('reads ever more of the end, at last all of it', () => {
    const whole = arabic.repeat(20_000)
    const ends = [...(utf8Text(bytes(whole))?.ends() ?? [])]
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
        const text = utf8Text(bytes(marked ? `\ufeff${whole}` : whole))
        expect(text?.whole()).toBe(whole)
        expect([...(text?.pieces() ?? [])].join('')).toBe(whole)
        expect([...(text?.ends() ?? [])].at(-1)).toBe(whole)
      }),
      { seed: 20_250_307 },
    )
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
    expect(utf8Text(given)).toBeUndefined()
  })
})
