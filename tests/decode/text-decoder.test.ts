import { describe, expect, test } from 'vitest'
import { encodingOf, textDecoder } from '../../src/decode/text-decoder.ts'

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte)

/** Every encoding of the WHATWG Encoding Standard that turns bytes into text, and a further label of each. */
const encodings = [
  ['utf-8', 'unicode-1-1-utf-8'],
  ['ibm866', 'cp866'],
  ['iso-8859-2', 'latin2'],
  ['iso-8859-3', 'latin3'],
  ['iso-8859-4', 'latin4'],
  ['iso-8859-5', 'cyrillic'],
  ['iso-8859-6', 'asmo-708'],
  ['iso-8859-7', 'greek'],
  ['iso-8859-8', 'visual'],
  ['iso-8859-8-i', 'logical'],
  ['iso-8859-10', 'latin6'],
  ['iso-8859-13', 'iso885913'],
  ['iso-8859-14', 'iso885914'],
  ['iso-8859-15', 'l9'],
  ['iso-8859-16', 'ISO-8859-16'],
  ['koi8-r', 'koi'],
  ['koi8-u', 'koi8-ru'],
  ['macintosh', 'x-mac-roman'],
  ['windows-874', 'tis-620'],
  ['windows-1250', 'cp1250'],
  ['windows-1251', 'x-cp1251'],
  ['windows-1252', 'latin1'],
  ['windows-1253', 'cp1253'],
  ['windows-1254', 'latin5'],
  ['windows-1255', 'cp1255'],
  ['windows-1256', 'x-cp1256'],
  ['windows-1257', 'cp1257'],
  ['windows-1258', 'cp1258'],
  ['x-mac-cyrillic', 'x-mac-ukrainian'],
  ['gbk', 'gb2312'],
  ['gb18030', 'GB18030'],
  ['big5', 'big5-hkscs'],
  ['euc-jp', 'x-euc-jp'],
  ['iso-2022-jp', 'csiso2022jp'],
  ['shift_jis', 'sjis'],
  ['euc-kr', 'ks_c_5601-1987'],
  ['utf-16be', 'unicodefffe'],
  ['utf-16le', 'utf-16'],
] as const

describe('textDecoder()', () => {
  test.each(encodings)('has %s, called %s too', (encoding, label) => {
    expect(encodingOf(label)).toBe(encoding)
    expect(textDecoder(label)?.(every)).toBe(textDecoder(encoding)?.(every))
    const ascii = encoding.startsWith('utf-16') ? undefined : textDecoder(encoding)?.(every.subarray(0x20, 0x7f))
    if (ascii !== undefined) expect(ascii).toMatch(/^ !"#.*xyz\{\|\}~$/)
  })

  test('has the quotes and dashes of windows-1252', () => {
    const text = textDecoder('iso-8859-1')?.(every.subarray(0x80, 0xa2))
    expect(text).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡')
  })

  test('has the Romanian letters of ISO-8859-16', () => {
    const text = textDecoder('iso-8859-16')?.(Uint8Array.from([0xaa, 0xba, 0xde, 0xfe, 0xe3, 0xc3, 0xa4, 0xe2, 0xee]))
    expect(text).toBe('ȘșȚțăĂ€âî')
  })

  test.each(['utf-7', 'utf-32', 'iso-2022-kr', '', 'Arabic text'])('has no %j', (label) => {
    expect(textDecoder(label)).toBeUndefined()
    expect(encodingOf(label)).toBeUndefined()
  })
})
