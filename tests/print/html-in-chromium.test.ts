// How a browser sets the pages that --format html writes: from which side it reads them, in what order, and whether
// anything stands out to the side. Needs Chromium (apt-get install chromium); without it these tests are skipped.

import { beforeAll, describe, expect, test } from 'vitest'
import { run } from '../fake-host.ts'
import { hasChromium, inChromium, type SetBlock, type SetPage } from '../in-chromium.ts'

const arabic = `---
title: عودة النهر إلى القرية
lang: ar
---

بعد سنوات من الجفاف عاد النهر إلى القرية في ليلة واحدة، ووقف الناس على الجسر القديم ينظرون إلى الماء حتى الصباح، وقال أكبرهم سنا إنه لم ير مثل ذلك منذ ستين سنة.

## ما الذي حدث؟

The dam above the village was opened on Tuesday, said the engineer who had opened it, and nobody had thought of telling the village about it.

> الماء لا ينسى طريقه، وإن طال به الغياب.

### الخطوات التالية

- تنظيف المجرى القديم من الحجارة والأشجار التي سقطت فيه خلال سنوات الجفاف الطويلة
- بناء جسر جديد

1. أولا
2. ثانيا

\`\`\`sh
sluice --open --gate 4 && echo "a line of code that is rather long, and longer than a phone is wide, so that it scrolls"
\`\`\`

| اليوم | القدم | ملاحظة طويلة عن اليوم | ملاحظة أخرى طويلة | ملاحظة ثالثة |
|---|---|---|---|---|
| الثلاثاء | 9 | انفتح السد في منتصف الليل | https://example.org/a/very/long/address/that/does/not/end | لا شيء |

## العنوان الذي كتبه أهل القرية على لوح من خشب عند مدخل الجسر القديم https://example.org/a-long-address-without-a-break-for-a-phone

انظر [موقع القرية](https://example.org/).
`
const english = arabic.replace(/[\u0600-\u06ff]+/g, 'word').replace('lang: ar', 'lang: en')

const widths = [360, 1280]

async function set(text: string): Promise<readonly SetPage[]> {
  const { code, output } = await run(['--format', 'html', 'a.md'], { files: { 'a.md': text } })
  expect(code).toBe(0)
  return inChromium(output, widths)
}

const named = ({ blocks }: SetPage, ...names: readonly string[]): SetBlock[] =>
  blocks.filter(({ name }) => names.includes(name))

describe.skipIf(!hasChromium)('a page in Chromium (apt-get install chromium)', () => {
  let rightToLeft: readonly SetPage[] = []
  let leftToRight: readonly SetPage[] = []
  beforeAll(async () => {
    rightToLeft = await set(arabic)
    leftToRight = await set(english)
  })

  test('is as wide as it was asked to be', () => {
    expect(rightToLeft.map(({ width }) => width)).toEqual(widths)
    expect(rightToLeft.map(({ blocks }) => blocks.length > 20)).toEqual([true, true])
  })

  test('does not scroll sideways, on a phone or on a desk', () => {
    for (const { width, scrollWidth } of [...rightToLeft, ...leftToRight]) expect(scrollWidth).toBe(width)
  })

  test('has every block on the page, but for code and tables, which scroll by themselves', () => {
    for (const page of [...rightToLeft, ...leftToRight]) {
      for (const { left, right, text } of named(page, 'h1', 'h2', 'h3', 'p', 'li', 'blockquote', 'pre', 'a')) {
        expect(left, text).toBeGreaterThanOrEqual(0)
        expect(right, text).toBeLessThanOrEqual(page.width)
      }
    }
  })

  test('has lines no longer than one reads with ease, in the middle of a desk', () => {
    for (const page of [rightToLeft[1], leftToRight[1]]) {
      const [first] = page === undefined ? [] : named(page, 'p')
      expect((first?.right ?? 0) - (first?.left ?? 0)).toBeLessThan(720)
      expect(Math.abs((first?.left ?? 0) - (1280 - (first?.right ?? 0)))).toBeLessThan(2)
    }
  })

  test('reads from the right in Arabic, and from the left where a paragraph is English', () => {
    for (const page of rightToLeft) {
      expect(page.language).toBe('ar')
      for (const { direction, first, last, text } of named(page, 'h1', 'p', 'li', 'a')) {
        const isEnglish = text.startsWith('The dam')
        expect(direction, text).toBe(isEnglish ? 'ltr' : 'rtl')
        if (text.length > 1) expect(first > last, text).toBe(!isEnglish)
      }
    }
  })

  test('begins each line at the edge where reading starts', () => {
    for (const page of rightToLeft) {
      for (const { right, first, text } of named(page, 'h1', 'h3').concat(named(page, 'p').slice(0, 1))) {
        expect(right - first, text).toBeLessThan(20)
      }
    }
    for (const page of leftToRight) {
      for (const { left, first, text } of named(page, 'h1', 'h3').concat(named(page, 'p').slice(0, 1))) {
        expect(first - left, text).toBeLessThan(20)
      }
    }
  })

  test('has its blocks below each other in the order of the article', () => {
    for (const page of [...rightToLeft, ...leftToRight]) {
      const tops = named(page, 'h1', 'h2', 'h3', 'p', 'blockquote', 'pre')
        .filter(({ text }) => !text.startsWith('الماء'))
        .map(({ top }) => top)
      expect(tops).toEqual(tops.toSorted((one, other) => one - other))
    }
  })

  test('sets the columns of a table, the bar of a quote and code from their own sides', () => {
    for (const page of rightToLeft) {
      const [day, foot] = named(page, 'th')
      expect(day?.left).toBeGreaterThanOrEqual(foot?.right ?? Infinity)
      expect(named(page, 'blockquote')[0]?.borders).toEqual([0, 4])
      expect(named(page, 'pre')[0]).toMatchObject({ direction: 'ltr' })
      expect(named(page, 'pre')[0]?.first).toBeLessThan(named(page, 'pre')[0]?.last ?? 0)
    }
    expect(leftToRight.map((page) => named(page, 'blockquote')[0]?.borders)).toEqual([
      [4, 0],
      [4, 0],
    ])
  })
})
