import { describe, expect, test } from 'vitest'
import { decode } from '../../src/decode/decode.ts'
import { asRead, isVisual } from '../../src/decode/visual-hebrew.ts'
import { levels, visualLine } from '../../src/terminal/bidi.ts'
import { stories, titleFirst } from '../document/articles.ts'
import { encode, legacyTexts } from './legacy-texts.ts'

describe('asRead()', () => {
  test.each([
    ['םולש', 'שלום'],
    ['.הנוכשה בלב (השדח) הניג', 'גינה (חדשה) בלב השכונה.'],
    ['2024 תנשב ויה םיצע 3,000', '3,000 עצים היו בשנת 2024'],
    ['New York Times-ב םסרופ', 'פורסם ב-New York Times'],
    ['12:30 העשב', 'בשעה 12:30'],
    ['Only English (here), 1.', 'Only English (here), 1.'],
  ])('makes %j of what looks like it', (seen, read) => {
    expect(asRead(seen)).toBe(read)
  })
})

/** A text as its lines look. */
const asSeen = (text: string): string =>
  text
    .split('\n')
    .map((line) => visualLine(line, levels(line, 'rtl')))
    .join('\n')

const kept = (text: string): string => new TextDecoder('iso-8859-8').decode(encode(text, 'iso-8859-8'))
const articles = [legacyTexts.he, titleFirst(stories.he).join('\n\n')].map(kept)

describe('Hebrew as it looks', () => {
  test.each(articles)('is told from Hebrew as it is read, and read: %#', async (text) => {
    expect([isVisual(text), isVisual(asSeen(text))]).toEqual([false, true])
    const [seen, read] = [encode(asSeen(text), 'iso-8859-8'), encode(text, 'iso-8859-8')]
    const guessed = { kind: 'text', text, isGuess: true, strays: 0 }
    expect(await decode(seen)).toEqual({ ...guessed, encoding: 'iso-8859-8' })
    expect(await decode(read)).toEqual({ ...guessed, encoding: 'windows-1255' })
  })

  test('is told by its words under its own label, and not under those of what is read', async () => {
    const [text = ''] = articles
    const seen = encode(asSeen(text), 'iso-8859-8')
    expect(await decode(seen, { label: 'iso-8859-8' })).toMatchObject({ text, isGuess: false })
    expect(await decode(encode(text, 'iso-8859-8'), { label: 'iso-8859-8' })).toMatchObject({ text })
    for (const label of ['iso-8859-8-i', 'windows-1255']) {
      expect(await decode(seen, { label })).toMatchObject({ text: asSeen(text), encoding: label })
    }
  })

  test('is left as it is in a page, whose lines are not those of its words', async () => {
    const page = `<html><p>${asSeen('גנים ועצים')}</p></html>`
    expect(await decode(encode(page, 'iso-8859-8'), { declared: 'iso-8859-8' })).toMatchObject({ text: page })
  })
})
