// How often the encoding of a text is guessed: of every beginning of some words, line, three lines, twenty.

import { describe, expect, test } from 'vitest'
import { decode } from '../../src/decode/decode.ts'
import { textDecoder } from '../../src/decode/text-decoder.ts'
import { stories, titleFirst } from '../document/articles.ts'
import { encode, legacyTexts, type LegacyLanguage } from './legacy-texts.ts'

type Language = LegacyLanguage | 'ur'

const written: readonly (readonly [language: Language, encoding: string])[] = [
  ['ar', 'windows-1256'],
  ['ar', 'iso-8859-6'],
  ['fa', 'windows-1256'],
  ['ur', 'windows-1256'],
  ['he', 'windows-1255'],
  ['he', 'iso-8859-8-i'],
  ['ru', 'windows-1251'],
  ['uk', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['fr', 'windows-1252'],
  ['de', 'windows-1252'],
  ['es', 'windows-1252'],
  ['pl', 'windows-1250'],
  ['tr', 'windows-1254'],
  ['el', 'windows-1253'],
  ['th', 'windows-874'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['ko', 'euc-kr'],
  ['zh', 'gbk'],
  ['zh', 'gb18030'],
  ['zh-Hant', 'big5'],
]

/** Written without spaces: so many characters are a few words. */
const unspaced = /^(?:ja|zh|th)/

function linesOf(language: Language): string[] {
  const story = Object.entries(stories).find(([name]) => name === language)?.[1]
  const text = language === 'ur' ? '' : legacyTexts[language]
  return [...(story === undefined ? [] : titleFirst(story)), ...text.split('\n')].filter((line) => line !== '')
}

/** All pieces of so many words or lines that follow one another. */
function pieces(language: Language, { lines = 0, words = 0 }: { lines?: number; words?: number }): string[] {
  const all = linesOf(language)
  if (lines > 0) {
    return all.map((_, from) => Array.from({ length: lines }, (__, at) => all[(from + at) % all.length]).join('\n'))
  }
  return all.flatMap((line) => {
    const parts = unspaced.test(language) ? Array.from(line) : line.split(' ')
    const [length, between] = unspaced.test(language) ? [words * 2, ''] : [words, ' ']
    return parts
      .filter((_, at) => at % length === 0 && at + length <= parts.length)
      .map((_, at) => parts.slice(at * length, (at + 1) * length).join(between))
  })
}

/** The pieces that do not come back as they were, of those that are more than ASCII. */
async function wrong(texts: readonly string[], encoding: string): Promise<{ all: number; wrong: string[] }> {
  const all = texts.map((text) => encode(text, encoding)).filter((bytes) => bytes.some((byte) => byte >= 0x80))
  const found: string[] = []
  for (const bytes of all) {
    const decoded = await decode(bytes)
    const meant = textDecoder(encoding)?.(bytes) ?? ''
    if (decoded.kind !== 'text' || decoded.text !== meant) found.push(meant)
  }
  return { all: all.length, wrong: found }
}

describe('the encoding is guessed', () => {
  test.for(written)('of every line, and of some: %s in %s', async ([language, encoding]) => {
    for (const lines of [1, 3, 20]) {
      const found = await wrong(pieces(language, { lines }), encoding)
      expect(found.all).toBeGreaterThan(0)
      expect(found.wrong).toEqual([])
    }
  })

  // A few letters can be those of many languages.
  test.for(written)('of most headlines: %s in %s', async ([language, encoding]) => {
    const five = await wrong(pieces(language, { words: 5 }), encoding)
    expect(five.wrong.length).toBeLessThanOrEqual(/^(?:pl|th)$/.test(language) ? 1 : 0)
    const three = await wrong(pieces(language, { words: 3 }), encoding)
    expect(three.all).toBeGreaterThan(five.all)
    expect(three.wrong.length / three.all).toBeLessThanOrEqual(0.2)
  })
})
