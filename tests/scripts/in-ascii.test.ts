import { describe, expect, test } from 'vitest'
import { inAscii } from '../../scripts/in-ascii.mjs'

describe('inAscii()', () => {
  test('escapes what is not ASCII, and leaves the rest', () => {
    expect(inAscii('/[\u0627\ud83d\ude00]a\\n/u')).toBe('/[\\u0627\\ud83d\\ude00]a\\n/u')
  })

  test('says so where an escape would not mean the same', () => {
    expect(() => inAscii('/^[\\\u2013]$/')).toThrow('cannot be written in ASCII')
    expect(() => inAscii('String.raw`\u00e9`')).toThrow('cannot be written in ASCII')
  })
})
