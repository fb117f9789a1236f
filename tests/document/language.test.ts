import { describe, expect, test } from 'vitest'
import { language } from '../../src/document/language.ts'
import { stories, titleFirst } from './articles.ts'

const whole = (name: 'en' | 'fr' | 'de'): string => titleFirst(stories[name]).join('\n')
/** An article of at least so many characters. */
const atLeast = (characters: number, text: string): string =>
  `${text}\n`.repeat(Math.ceil(characters / (text.length + 1)))

describe('language()', () => {
  test.each(Object.entries(stories))('finds that an article is in %s', async (expected, story) => {
    expect(await language(titleFirst(story).join('\n'))).toBe(expected)
  })

  test('takes Arabic with a few foreign letters in names for Arabic', async () => {
    const article = titleFirst(stories.ar).join('\n')
    expect(await language(`${article}\nقال السفير پاول چاك، وهو من هولندا، إنه سعيد.`)).toBe('ar')
  })

  test('takes Arabic with a paragraph of English for Arabic', async () => {
    expect(await language([...titleFirst(stories.ar), ...stories.en.lede].join('\n'))).toBe('ar')
  })

  test.each([1000, 1600, 3000, 6000, 30_000])('finds the language of %i characters', async (characters) => {
    for (const expected of ['en', 'fr', 'de'] as const) {
      expect(await language(atLeast(characters, whole(expected)))).toBe(expected)
    }
  })

  test('takes a long article with a paragraph of another language for what most of it is', async () => {
    const english = atLeast(3500, whole('en'))
    expect(await language(`${english}${stories.de.lede.join('')}\n${english}`)).toBe('en')
  })

  test.each([
    ['half English, half French', atLeast(1600, whole('en')) + atLeast(1600, whole('fr'))],
    ['three languages by turns', atLeast(6000, [whole('en'), whole('fr'), whole('de')].join('\n'))],
    ['nothing', ''],
    ['a few words', 'Bridge Opens Again'],
    ['a few Arabic words', 'افتتاح الجسر الجديد'],
    ['digits and marks', '12345 67890 -- 12345 67890 -- 12345 67890 -- 12345 67890'],
    ['names that are of no language', 'Anna Berlin Maria Lisboa Roma Oslo Adam Sara David Milano'],
  ])('does not guess from %s', async (_, text) => {
    expect(await language(text)).toBeUndefined()
  })
})
