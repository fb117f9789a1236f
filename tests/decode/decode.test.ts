import { describe, expect, test } from 'vitest'
import { decode, type Decoded, type Told } from '../../src/decode/decode.ts'
import { encode, legacyTexts, type LegacyLanguage } from './legacy-texts.ts'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Text, and by what encoding; a guess where the bytes do not say. */
const read = (text: string, encoding: string, more: { strays?: number; isGuess?: boolean } = {}): Decoded => ({
  kind: 'text',
  text,
  encoding,
  strays: 0,
  isGuess: false,
  ...more,
})
const notText: Decoded = { kind: 'not-text', substance: undefined }

/** A text as the encoding can hold it. */
const kept = (text: string, encoding: string): string =>
  Array.from(text, (character) => (encode(character, encoding).length > 0 ? character : '')).join('')

/** Bytes that are none in particular, the same in every run. */
function noise(length: number, least: number): Uint8Array {
  let state = 20_250_307 + length + least
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return least + ((state >> 16) % (256 - least))
  })
}

describe('decode()', () => {
  test('takes bytes for UTF-8', async () => {
    expect(await decode(utf8('سوق é 中'))).toEqual(read('سوق é 中', 'utf-8'))
  })

  test('takes no bytes for an empty text', async () => {
    expect(await decode(bytes())).toEqual(read('', 'utf-8'))
  })

  test.each([
    ['utf-8', bytes(0xef, 0xbb, 0xbf, 0xd8, 0xa7)],
    ['utf-16le', bytes(0xff, 0xfe, 0x27, 0x06)],
    ['utf-16be', bytes(0xfe, 0xff, 0x06, 0x27)],
  ])('follows the byte order mark of %s, and leaves it out', async (encoding, marked) => {
    expect(await decode(marked)).toEqual(read('ا', encoding))
  })

  test.each([
    ['windows-1256', bytes(0xc7, 0xe1), 'windows-1256'],
    ['CP1256', bytes(0xc7, 0xe1), 'windows-1256'],
    ['iso-8859-6', bytes(0xc7, 0xe4), 'iso-8859-6'],
    ['arabic', bytes(0xc7, 0xe4), 'iso-8859-6'],
    [' UTF-16 ', bytes(0x27, 0x06, 0x44, 0x06), 'utf-16le'],
  ])('reads the encoding it is told: %s', async (label, encoded, encoding) => {
    expect(await decode(encoded, { label })).toEqual(read('ال', encoding))
  })

  test('believes a byte order mark before what it is told', async () => {
    expect(await decode(bytes(0xef, 0xbb, 0xbf, 0xd8, 0xa7), { label: 'windows-1256' })).toEqual(read('ا', 'utf-8'))
  })

  test.each([
    ['NUL', bytes(0x61, 0, 0x62), {}],
    ['mostly zeros', new Uint8Array(5000), {}],
    ['NUL after every word', utf8('PATH=/usr/bin\0HOME=/root\0TERM=xterm\0LANG=C.UTF-8\0'), {}],
    ['NUL after every line', utf8('The rain came late\0\nand it was short\0\n'.repeat(50)), {}],
    ['half a unit of UTF-16', bytes(0x27), { label: 'utf-16le' }],
    ['bytes that the encoding it is told does not have', bytes(0x61, 0xff), { label: 'utf-8' }],
    ['NUL in the encoding it is told', bytes(0x61, 0, 0x62), { label: 'windows-1252' }],
  ])('does not take for text what has %s', async (_, encoded, told: Told) => {
    expect(await decode(encoded, told)).toEqual(notText)
  })

  test.each(['utf-9', '', 'replacement', 'hz-gb-2312'])('knows no encoding called %j', async (label) => {
    expect(await decode(bytes(0x61), { label })).toEqual({ kind: 'unknown-encoding' })
  })

  test('says of a label it does not know that it does not, though a byte order mark would do', async () => {
    expect(await decode(bytes(0xef, 0xbb, 0xbf, 0x61), { label: 'utf-9' })).toEqual({ kind: 'unknown-encoding' })
  })
})

describe('decode() of UTF-16 without a byte order mark', () => {
  const texts = {
    ...legacyTexts,
    'a word': 'Rain',
    // U+4E00 has a zero byte too, and on the other side.
    'a word and a character of two bytes that are letters of ASCII': 'Rain \u6162',
    'the number one': '一一一一一一一一一一 一一\n',
  }

  test.each(Object.entries(texts))('tells the order of its bytes: %s', async (_, text) => {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      expect(await decode(encode(text, encoding))).toEqual(read(text, encoding))
    }
  })

  test('counts the half of a unit that is cut off', async () => {
    const cut = encode(legacyTexts.ar, 'utf-16le').subarray(0, -1)
    expect(await decode(cut)).toEqual(read(`${legacyTexts.ar.slice(0, -1)}\ufffd`, 'utf-16le', { strays: 1 }))
  })
})

describe('decode() of UTF-8 with stray bytes', () => {
  const [arabic, english] = [utf8(legacyTexts.ar), utf8('The rain came \u201clate\u201d, as it does.\n')]

  test('shows U+FFFD for each, and counts them', async () => {
    const decoded = await decode(joined(arabic, bytes(0xff), arabic, bytes(0xc0, 0xfe), arabic))
    const text = `${legacyTexts.ar}\ufffd${legacyTexts.ar}\ufffd\ufffd${legacyTexts.ar}`
    expect(decoded).toEqual(read(text, 'utf-8', { strays: 3 }))
  })

  test('counts no U+FFFD that was there before', async () => {
    const decoded = await decode(joined(arabic, utf8('\ufffd\ufffd'), bytes(0xff)))
    expect(decoded).toEqual(read(`${legacyTexts.ar}\ufffd\ufffd\ufffd`, 'utf-8', { strays: 1 }))
  })

  test('counts a last character that is cut off', async () => {
    expect(await decode(utf8('سوق').subarray(0, -1))).toEqual(read('سو\ufffd', 'utf-8', { strays: 1 }))
    expect(await decode(utf8('It rained\u2019').subarray(0, -1))).toEqual(
      read('It rained\ufffd', 'utf-8', { strays: 1 }),
    )
    expect(await decode(utf8('“Rain”').subarray(0, -2))).toEqual(read('“Rain\ufffd', 'utf-8', { strays: 1 }))
  })

  test('keeps what else the text has of UTF-8, be it little', async () => {
    expect(await decode(joined(english, bytes(0xe9), english))).toMatchObject({ encoding: 'utf-8', strays: 1 })
  })

  test('counts them after a byte order mark too, and in what it is told', async () => {
    const marked = joined(bytes(0xef, 0xbb, 0xbf), arabic, bytes(0xff))
    expect(await decode(marked)).toEqual(read(`${legacyTexts.ar}\ufffd`, 'utf-8', { strays: 1 }))
    const hebrew = joined(encode(legacyTexts.he, 'windows-1255'), bytes(0xdf))
    expect(await decode(hebrew, { label: 'windows-1255' })).toEqual(
      read(`${legacyTexts.he}\ufffd`, 'windows-1255', { strays: 1 }),
    )
  })

  test('takes no text in another encoding for it', async () => {
    for (const [language, encoding] of legacy) {
      expect(await decode(encode(legacyTexts[language], encoding))).not.toMatchObject({ encoding: 'utf-8' })
    }
  })
})

/** Languages, encodings that they were written in, and the name that the guess has for it. */
const legacy: readonly (readonly [LegacyLanguage, encoding: string, name?: string])[] = [
  ['ar', 'windows-1256'],
  ['ar', 'iso-8859-6'],
  ['fa', 'windows-1256'],
  ['he', 'windows-1255'],
  // Hebrew letters are the same bytes in both.
  ['he', 'iso-8859-8', 'windows-1255'],
  ['ru', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['ru', 'iso-8859-5'],
  ['ru', 'ibm866'],
  ['uk', 'windows-1251'],
  ['uk', 'koi8-u'],
  ['el', 'windows-1253'],
  ['tr', 'windows-1254'],
  ['pl', 'windows-1250'],
  ['pl', 'iso-8859-2'],
  ['fr', 'windows-1252'],
  ['de', 'windows-1252'],
  ['es', 'windows-1252'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['ko', 'euc-kr'],
  ['zh', 'gbk', 'gb18030'],
  ['zh-Hant', 'big5'],
  ['zh-Hant', 'gbk', 'gb18030'],
  ['th', 'windows-874'],
]

describe('decode() of a legacy encoding', () => {
  test.for(legacy)('guesses %s in %s', async ([language, encoding, name = encoding]) => {
    const encoded = encode(legacyTexts[language], encoding)
    expect(await decode(encoded)).toEqual(read(kept(legacyTexts[language], encoding), name, { isGuess: true }))
  })

  test.for(legacy)('guesses it of a line of %s in %s', async ([language, encoding]) => {
    const lines = kept(legacyTexts[language], encoding).trim().split('\n')
    for (const line of lines) expect(await decode(encode(line, encoding))).toMatchObject({ text: line })
  })

  const titles = [
    ['windows-1256', 'مباحثات دفاعية لتعزيز الشراكة'],
    ['iso-8859-6', 'مباحثات دفاعية لتعزيز الشراكة'],
    ['windows-1256', 'می\u200cرود'.replace('ی', 'ي')],
    ['windows-1255', 'גינה חדשה בלב השכונה'],
    ['windows-1251', 'Новости дня'],
    ['windows-1252', 'Caf\u00e9 cr\u00e8me \u2013 \u201cbon\u201d'],
    ['windows-1252', 'It\u2019s raining'],
    ['shift_jis', '今日のニュース'],
    ['euc-kr', '섬의 작은 항구에 배가 돌아왔다'],
  ] as const

  test.each(titles)('guesses it of a few words: %s %s', async (encoding, title) => {
    expect(await decode(encode(title, encoding))).toMatchObject({ text: title, isGuess: true })
  })

  test('finds what is not ASCII deep in a long text', async () => {
    const english = 'Nothing but letters of ASCII here, line after line.\n'.repeat(4000)
    const decoded = await decode(joined(utf8(english), encode(legacyTexts.ru, 'windows-1251'), utf8(english)))
    expect(decoded).toEqual(read(`${english}${legacyTexts.ru}${english}`, 'windows-1251', { isGuess: true }))
  })

  test('tells ISO-2022-JP by its escapes', async () => {
    const encoded = joined(bytes(0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42), utf8(' 2024\n'))
    expect(await decode(encoded)).toEqual(read('日本 2024\n', 'iso-2022-jp', { isGuess: true }))
  })

  test('believes what the bytes declare, but not where they are UTF-8', async () => {
    const [hebrew, greek] = [encode(legacyTexts.he, 'windows-1255'), encode(legacyTexts.el, 'iso-8859-7')]
    expect(await decode(greek, { declared: 'iso-8859-7' })).toEqual(read(legacyTexts.el, 'iso-8859-7'))
    expect(await decode(hebrew, { declared: 'iso-8859-8-i' })).toEqual(read(legacyTexts.he, 'iso-8859-8-i'))
    expect(await decode(utf8(legacyTexts.he), { declared: 'windows-1255' })).toEqual(read(legacyTexts.he, 'utf-8'))
    expect(await decode(hebrew, { declared: 'no-such' })).toMatchObject({ text: legacyTexts.he, isGuess: true })
    expect(await decode(hebrew, { declared: 'koi8-r', label: 'windows-1255' })).toEqual(
      read(legacyTexts.he, 'windows-1255'),
    )
  })
})

describe('decode() of noise', () => {
  test.each([100, 1000, 20_000, 200_000])('takes %i bytes of it for no text', async (length) => {
    expect(await decode(noise(length, 0))).toEqual(notText)
    expect(await decode(noise(length, 1))).toEqual(notText)
  })

  test('takes it for no text, though a byte order mark stands before it', async () => {
    expect(await decode(joined(bytes(0xff, 0xfe), noise(5000, 0)))).toEqual(notText)
    expect(await decode(joined(bytes(0xef, 0xbb, 0xbf), noise(5000, 0)))).toEqual(notText)
  })
})
