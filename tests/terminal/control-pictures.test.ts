import { describe, expect, test } from 'vitest'
import { controlPictures, oneLine } from '../../src/terminal/control-pictures.ts'

describe('controlPictures()', () => {
  test.each([
    ['ESC', '\u001b', '\u241b'],
    ['NUL', '\0', '\u2400'],
    ['BEL', '\u0007', '\u2407'],
    ['backspace', '\b', '\u2408'],
    ['carriage return', '\r', '\u240d'],
    ['vertical tab', '\v', '\u240b'],
    ['unit separator', '\u001f', '\u241f'],
    ['DEL', '\u007f', '\u2421'],
    ['CSI', '\u009b', '\u241b'],
    ['OSC', '\u009d', '\u241d'],
    ['NEL', '\u0085', '\u2405'],
    ['tab', '\t', ' '],
  ])('shows %s', (_, control, picture) => {
    expect(controlPictures(`a${control}b`)).toBe(`a${picture}b`)
  })

  test('leaves line feeds and all that is no control', () => {
    const text = 'a\nb \u00a0é\u200c\u202e中'
    expect(controlPictures(text)).toBe(text)
  })

  test('leaves no C0, DEL or C1', () => {
    const all = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('')
    expect(controlPictures(all)).toHaveLength(0xa0)
    expect(controlPictures(all)).not.toMatch(/(?!\n)\p{Cc}/u)
  })
})

describe('oneLine()', () => {
  test('shows line feeds and tabs too', () => {
    expect(oneLine('a\nb\tc\u001b')).toBe('a\u240ab\u2409c\u241b')
  })
})
