import { describe, expect, test } from 'vitest'
import { language } from '../../src/document/language.ts'
import { stories, titleFirst } from './articles.ts'

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

  test.each([
    ['nothing', ''],
    ['a few words', 'Bridge Opens Again'],
    ['a few Arabic words', 'افتتاح الجسر الجديد'],
    ['digits and marks', '12345 67890 -- 12345 67890 -- 12345 67890 -- 12345 67890'],
    ['names that are of no language', 'Anna Berlin Maria Lisboa Roma Oslo Adam Sara David Milano'],
  ])('does not guess from %s', async (_, text) => {
    expect(await language(text)).toBeUndefined()
  })
})
