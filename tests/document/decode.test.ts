import { describe, expect, test } from 'vitest'
import { decode } from '../../src/document/decode.ts'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

describe('decode()', () => {
  test('takes bytes for UTF-8', () => {
    expect(decode(new TextEncoder().encode('سوق é 中'))).toEqual({ kind: 'text', text: 'سوق é 中' })
  })

  test('takes no bytes for an empty text', () => {
    expect(decode(bytes())).toEqual({ kind: 'text', text: '' })
  })

  test.each([
    ['UTF-8', bytes(0xef, 0xbb, 0xbf, 0xd8, 0xa7)],
    ['UTF-16, low byte first', bytes(0xff, 0xfe, 0x27, 0x06)],
    ['UTF-16, high byte first', bytes(0xfe, 0xff, 0x06, 0x27)],
  ])('follows the byte order mark of %s, and leaves it out', (_, marked) => {
    expect(decode(marked)).toEqual({ kind: 'text', text: 'ا' })
  })

  test.each([
    ['windows-1256', bytes(0xc7, 0xe1)],
    ['iso-8859-6', bytes(0xc7, 0xe4)],
    ['utf-16le', bytes(0x27, 0x06, 0x44, 0x06)],
  ])('reads the encoding it is told: %s', (label, encoded) => {
    expect(decode(encoded, label)).toEqual({ kind: 'text', text: 'ال' })
  })

  test('believes a byte order mark before what it is told', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0xd8, 0xa7), 'windows-1256')).toEqual({ kind: 'text', text: 'ا' })
  })

  test.each([
    ['a byte that UTF-8 does not have', bytes(0x61, 0xff), undefined],
    ['a character that is cut off', bytes(0xd8), undefined],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), undefined],
    ['NUL', bytes(0x61, 0, 0x62), undefined],
    ['half a unit of UTF-16', bytes(0x27), 'utf-16le'],
  ])('does not take for text what has %s', (_, encoded, label) => {
    expect(decode(encoded, label)).toEqual({ kind: 'not-text' })
  })

  test.each(['utf-9', ''])('knows no encoding called %j', (label) => {
    expect(decode(bytes(0x61), label)).toEqual({ kind: 'unknown-encoding' })
  })

  test('says of a label it does not know that it does not, though a byte order mark would do', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61), 'utf-9')).toEqual({ kind: 'unknown-encoding' })
  })
})
