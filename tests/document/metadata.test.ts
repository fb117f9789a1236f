import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Metadata } from '../../src/document/article.ts'
import { parse } from '../../src/document/parse.ts'
import { printText } from '../../src/print/text.ts'
import { reportOfArticle } from '../report-of-article.ts'

// A title, the lines of a test, and paragraphs as long as those of articles are.
const titles = {
  latin: 'Old Bridge Opens Again After Two Years',
  arabic: 'مدينة الساحل تفتح جسرها الجديد بعد عامين',
  persian: 'کتابخانه\u200cی کوچک روستا دوباره باز می\u200cشود',
  urdu: 'گاؤں کے سکول میں پہلی بار بجلی آ گئی',
  hebrew: 'גינה קהילתית חדשה נפתחה בלב השכונה',
  chinese: '新步行桥下月正式开放',
  japanese: '新しい歩道橋が来月から開通へ',
} as const
const sentences = {
  latin: 'The council met again to talk about the bridge, and decided to open it before the winter, the mayor said.',
  arabic: 'افتتحت بلدية المدينة صباح الأحد جسرًا للمشاة فوق النهر، يربط السوق القديم بالحي الجنوبي ويختصر الطريق.',
  persian:
    'مدیر کتابخانه گفت که بیشتر کتاب\u200cها را مردم شهرهای دیگر فرستاده\u200cاند و دانشجویان آن\u200cها را چیده\u200cاند.',
  urdu: 'پہاڑوں کے درمیان واقع اس گاؤں کے سکول میں پیر کے روز پہلی بار بجلی پہنچی تو بچوں نے تالیاں بجائیں۔',
  hebrew: 'אחרי שנה של עבודה פתחו תושבי השכונה את הגינה החדשה, ובה ערוגות ירק, עצי פרי ופינת ישיבה לקשישים.',
  chinese: '市政府周一宣布，新的步行桥将于下月正式开放，届时南区的居民可以步行前往老市场，路程缩短一半。',
  japanese: '市は月曜日、新しい歩道橋を来月から開通させると発表し、南地区の住民は市場まで歩いて行けるようになる。',
} as const
type Script = keyof typeof titles

const paragraph = (script: Script): string => Array.from({ length: 6 }, () => sentences[script]).join(' ')

/** An article that has the lines after its title. */
const withHead = (script: Script, ...lines: readonly string[]): string =>
  [titles[script], ...lines, paragraph(script), paragraph(script)].join('\n')
/** An article whose first paragraph begins with a dateline. */
const withDateline = (script: Script, dateline: string): string =>
  [titles[script], `${dateline} ${paragraph(script)}`, paragraph(script)].join('\n')
/** An article that ends in a line. */
const withEnd = (script: Script, line: string): string =>
  [titles[script], paragraph(script), paragraph(script), line].join('\n')

/** What a text says of itself, once it is sure that the text has still every line. */
function metadata(text: string): Metadata {
  const article = parse(text)
  expect(inPipe(article).split(/\n+/)).toEqual(expect.arrayContaining(text.split('\n')))
  return article.metadata
}

const inPipe = (article: Article): string =>
  [...printText(reportOfArticle({ source: 'x', article, direction: 'ltr' }), { name: undefined })].join('')

describe('a byline', () => {
  test.each([
    ['latin', 'By Jane Doe', 'Jane Doe'],
    ['latin', 'BY JANE DOE', 'JANE DOE'],
    ['latin', 'By Jane Doe and John F. Roe', 'Jane Doe and John F. Roe'],
    ['latin', 'By Jane Doe in Berlin', 'Jane Doe'],
    ['latin', 'By Jane Doe, staff writer', 'Jane Doe'],
    ['latin', 'By Jane Doe • 5 min read', 'Jane Doe'],
    ['latin', 'Author: Jane Doe', 'Jane Doe'],
    ['latin', '- By Jane Doe', 'Jane Doe'],
    ['latin', 'Von Max Muster', 'Max Muster'],
    ['latin', 'Von Dr. Max Muster und Eva von der Heide, Berlin', 'Dr. Max Muster und Eva von der Heide'],
    ['latin', 'Par Jean-Luc Dupont', 'Jean-Luc Dupont'],
    ['latin', 'Por María García López', 'María García López'],
    ['arabic', 'بقلم: محمد علي', 'محمد علي'],
    ['arabic', 'بقلم د. محمد علي', 'د. محمد علي'],
    ['arabic', 'كتب: أحمد حسن', 'أحمد حسن'],
    ['arabic', 'كتبت - منى سالم', 'منى سالم'],
    ['arabic', 'بقلم: محمد علي وأحمد حسن', 'محمد علي وأحمد حسن'],
    ['persian', 'نویسنده: علی رضایی', 'علی رضایی'],
    ['persian', 'به قلم مریم احمدی', 'مریم احمدی'],
    ['urdu', 'از قلم: احمد ندیم', 'احمد ندیم'],
    ['urdu', 'تحریر: احمد ندیم', 'احمد ندیم'],
    ['hebrew', 'מאת: ישראל ישראלי', 'ישראל ישראלי'],
    ['hebrew', 'מאת רות כהן ודנה לוי', 'רות כהן ודנה לוי'],
    ['chinese', '作者：张三', '张三'],
    ['chinese', '文/张三 图/李四', '张三'],
    ['chinese', '作者：约翰·史密斯', '约翰·史密斯'],
    ['chinese', '记者 张三', '张三'],
    ['japanese', '文：山田太郎', '山田太郎'],
    ['japanese', '執筆：山田 太郎', '山田 太郎'],
  ] as const)('in %s is told: %s', (script, line, byline) => {
    expect(metadata(withHead(script, line))).toEqual({ byline })
  })

  test('is told where its label stands on a line of its own', () => {
    expect(metadata(withHead('latin', 'Von', 'Max Muster'))).toEqual({ byline: 'Max Muster' })
  })

  test('is told at the end only with a label that cannot be of another article', () => {
    expect(metadata(withEnd('latin', 'Author: Jane Doe'))).toEqual({ byline: 'Jane Doe' })
    expect(metadata(withEnd('latin', '(Reporting by Jane Doe; Editing by John Roe)'))).toEqual({ byline: 'Jane Doe' })
    expect(metadata(withEnd('latin', 'By Jane Doe'))).toEqual({})
  })

  test.each([
    ['latin', 'By the time we arrived'],
    ['latin', 'By The Time We Arrived'],
    ['latin', 'BY THE RIVER'],
    ['latin', 'By Popular Demand'],
    ['latin', 'By Land and Sea'],
    ['latin', 'By Jane'],
    ['latin', 'Von Berlin nach Paris'],
    ['latin', 'Von Menschen und Mäusen'],
    ['latin', 'VON MENSCH ZU MENSCH'],
    ['latin', 'Par monts et par vaux'],
    ['latin', 'Por la mañana'],
    ['latin', 'Jane Doe'],
    ['arabic', 'كتب محمد رسالة إلى أمه'],
    ['arabic', 'كتب: إن الحل قريب'],
    ['arabic', 'بقلم رصاص'],
    ['persian', 'نویسنده: این کتاب را نخوانید'],
    ['urdu', 'تحریر: یہ کتاب نہ پڑھیں'],
    ['hebrew', 'מאת ה\u05f3 היתה זאת'],
    ['chinese', '作者：本报记者'],
    ['chinese', '文化与历史'],
    ['japanese', '文化と歴史'],
  ] as const)('in %s is not made of other words: %s', (script, line) => {
    expect(metadata(withHead(script, line))).toEqual({})
  })

  test('is not looked for in the middle of an article', () => {
    const text = [titles.latin, paragraph('latin'), 'By Jane Doe', ...Array(6).fill(paragraph('latin'))].join('\n')
    expect(metadata(text)).toEqual({})
  })
})

describe('a date', () => {
  test.each([
    ['latin', 'May 3, 2021', 'May 3, 2021'],
    ['latin', 'Published May 3', 'May 3'],
    ['latin', '3. Mai 2021, 12:00 Uhr', '3. Mai 2021'],
    ['latin', 'Publié le 3 mai 2021 à 10h30', '3 mai 2021'],
    ['latin', 'Lunes, 3 de mayo de 2021', '3 de mayo de 2021'],
    ['latin', 'Politics | 3 May 2021', '3 May 2021'],
    ['arabic', 'الأحد 3 مايو 2021 - 10:30', '3 مايو 2021'],
    ['arabic', 'تاريخ النشر: ٣ مايو ٢٠٢١م', '٣ مايو ٢٠٢١'],
    ['persian', 'دوشنبه ۱۳ اردیبهشت ۱۴۰۰ - ساعت ۱۰:۳۰', '۱۳ اردیبهشت ۱۴۰۰'],
    ['urdu', 'تاریخ اشاعت: 3 مئی 2021', '3 مئی 2021'],
    ['hebrew', 'פורסם ב-3 במאי 2021', '3 במאי 2021'],
    ['chinese', '2021年05月03日 10:30', '2021年05月03日'],
    ['japanese', '公開日：2021年5月3日', '2021年5月3日'],
    ['japanese', '2021年5月3日 10時30分', '2021年5月3日'],
  ] as const)('in %s is told: %s', (script, line, date) => {
    expect(metadata(withHead(script, line))).toEqual({ date })
  })

  test('is when an article was published, not when it was changed', () => {
    const lines = ['Updated: 4 May 2021', 'Published: 3 May 2021']
    expect(metadata(withHead('latin', ...lines))).toEqual({ date: '3 May 2021' })
  })

  test.each(['3 May', 'May 2021', 'The summer of 2021', 'On 3 May 2021 the bridge fell'])(
    'is not what says less or more: %s',
    (line) => {
      expect(metadata(withHead('latin', line))).toEqual({})
    },
  )

  test('is not the heading of a day in a chronicle', () => {
    const text = [titles.latin, '3 May 2021', paragraph('latin'), '4 May 2021', paragraph('latin')].join('\n')
    expect(metadata(text)).toEqual({})
  })
})

describe('a line of several', () => {
  test.each([
    ['latin', 'By Jane Doe, 3 May 2021', { byline: 'Jane Doe', date: '3 May 2021' }],
    ['latin', 'Published 3 May 2021 by Jane Doe', { byline: 'Jane Doe', date: '3 May 2021' }],
    ['latin', 'By Jane Doe, Reuters', { byline: 'Jane Doe', sourceName: 'Reuters' }],
    ['latin', 'By The Associated Press', { sourceName: 'The Associated Press' }],
    ['latin', 'Jane Doe | 3 May 2021 | Reuters', { byline: 'Jane Doe', date: '3 May 2021', sourceName: 'Reuters' }],
    ['latin', 'New York | 3 May 2021 | Reuters', { date: '3 May 2021', sourceName: 'Reuters' }],
    ['latin', 'World News | 3 May 2021 | Reuters', { date: '3 May 2021', sourceName: 'Reuters' }],
    ['arabic', 'محمد علي | 3 مايو 2021 | رويترز', { byline: 'محمد علي', date: '3 مايو 2021', sourceName: 'رويترز' }],
    ['arabic', 'رويترز - 3 مايو 2021', { date: '3 مايو 2021', sourceName: 'رويترز' }],
    ['hebrew', 'מאת ישראל ישראלי, 3 במאי 2021', { byline: 'ישראל ישראלי', date: '3 במאי 2021' }],
    [
      'chinese',
      '来源：新华社 作者：张三 2021-05-03 10:30',
      { byline: '张三', date: '2021-05-03', sourceName: '新华社' },
    ],
  ] as const)('in %s tells each: %s', (script, line, told) => {
    expect(metadata(withHead(script, line))).toEqual(told)
  })
})

describe('a dateline', () => {
  test.each([
    ['latin', 'BERLIN, 3 May (Reuters) \u2014', { date: '3 May', sourceName: 'Reuters' }],
    ['latin', 'WASHINGTON, D.C. (AP) \u2014', { sourceName: 'AP' }],
    ['latin', 'Kairo/Berlin (dpa/tmn) -', { sourceName: 'dpa/tmn' }],
    ['latin', 'Port-au-Prince (AFP) -', { sourceName: 'AFP' }],
    ['latin', 'New Delhi, May 3 (PTI)', { date: 'May 3', sourceName: 'PTI' }],
    ['latin', 'Madrid, 3 may (EFE).-', { date: '3 may', sourceName: 'EFE' }],
    ['latin', 'BERLIN, 3 May \u2014', { date: '3 May' }],
    ['latin', '(Reuters) -', { sourceName: 'Reuters' }],
    ['arabic', 'القاهرة - (رويترز):', { sourceName: 'رويترز' }],
    ['arabic', 'رام الله 3-5-2021 وفا-', { date: '3-5-2021', sourceName: 'وفا' }],
    ['arabic', 'الكويت - 3 - 5 (كونا) --', { sourceName: 'كونا' }],
    ['arabic', 'القاهرة 3 مايو 2021 (د ب أ) -', { date: '3 مايو 2021', sourceName: 'د ب أ' }],
    ['persian', 'تهران- ایرنا-', { sourceName: 'ایرنا' }],
    ['hebrew', 'ירושלים (רויטרס) -', { sourceName: 'רויטרס' }],
    ['urdu', 'اسلام آباد (اے پی پی) -', { sourceName: 'اے پی پی' }],
    ['chinese', '（新华社北京5月3日电）', { date: '5月3日', sourceName: '新华社' }],
    ['chinese', '新华社北京5月3日电（记者 张三）', { byline: '张三', date: '5月3日', sourceName: '新华社' }],
    ['japanese', '【東京共同】', { sourceName: '共同' }],
    ['japanese', '[東京 3日 ロイター] -', { sourceName: 'ロイター' }],
  ] as const)('in %s is told: %s', (script, dateline, told) => {
    expect(metadata(withDateline(script, dateline))).toEqual(told)
  })

  test.each([
    ['latin', 'KHAN YOUNIS, GAZA \u2014'],
    ['latin', 'The news agency (AP) \u2014 which'],
    ['latin', 'In Berlin (Reuters) it was said that'],
    ['latin', 'IN MAY 2021 \u2014'],
    ['arabic', 'في 3 مايو 2021 -'],
    ['arabic', 'قالت وكالة رويترز - إن'],
    ['persian', 'به گزارش ایرنا،'],
    ['chinese', '（记者调查）'],
    ['japanese', '【特集】'],
  ] as const)('in %s is not made of other words: %s', (script, opening) => {
    expect(metadata(withDateline(script, opening))).toEqual({})
  })
})

describe('a source', () => {
  test.each([
    ['latin', 'Source: Reuters', 'Reuters'],
    ['latin', 'Source: The Daily Planet', 'The Daily Planet'],
    ['latin', 'Quelle: dpa/AFP', 'dpa/AFP'],
    ['latin', 'Source : AFP', 'AFP'],
    ['latin', 'Fuente: EFE', 'EFE'],
    ['latin', '(Reuters)', 'Reuters'],
    ['latin', 'The end of it came in the winter. (AFP)', 'AFP'],
    ['arabic', 'المصدر: الجزيرة + وكالات', 'الجزيرة + وكالات'],
    ['arabic', 'المصدر : رويترز', 'رويترز'],
    ['persian', 'منبع: ایسنا', 'ایسنا'],
    ['urdu', 'بشکریہ: اے پی پی', 'اے پی پی'],
    ['hebrew', 'מקור: רויטרס', 'רויטרס'],
    ['chinese', '来源：新华社', '新华社'],
    ['japanese', '出典：共同通信', '共同通信'],
  ] as const)('in %s is told at the end: %s', (script, line, sourceName) => {
    expect(metadata(withEnd(script, line))).toEqual({ sourceName })
  })

  test('is told where the title comes last', () => {
    const text = [paragraph('arabic'), paragraph('arabic'), 'المصدر: رويترز', titles.arabic].join('\n')
    expect(metadata(text)).toEqual({ sourceName: 'رويترز' })
  })

  test.each([
    ['latin', 'Source: our own calculations'],
    ['latin', 'Source: Getty Images'],
    ['latin', 'Source: https://example.org/a'],
    ['latin', 'The agency is called Reuters (Reuters)'],
    ['arabic', 'المصدر: دراسة نشرت عام 2019 في مجلة'],
    ['hebrew', 'מקור המים נמצא בהר'],
    ['chinese', '来源不明'],
  ] as const)('in %s is not made of other words: %s', (script, line) => {
    expect(metadata(withEnd(script, line))).toEqual({})
  })
})

/** A text on one line: a wrapped paragraph may have broken what is told. */
const oneLine = (source: string): string => source.replace(/\s+/g, ' ')

describe('metadata of any text', () => {
  const words = [
    ['By', 'Von', 'بقلم:', 'كتب:', 'نویسنده:', 'מאת', '文/', '作者：', 'Source:', 'المصدر:', '来源：', 'Published'],
    ['Jane Doe', 'Max von Muster', 'محمد علي', 'علی رضایی', '张三', 'BERLIN', 'القاهرة', '北京', '电', 'the time'],
    ['3 May 2021', '3 مايو', '۱۴۰۰/۰۲/۱۳', '2021年5月3日', '10:30', 'Reuters', '(رويترز)', 'ایرنا', '新华社', 'dpa'],
    [',', '،', '|', '-', '\u2014', ':', '(', ')', '【', '】', '.', 'and', 'و', '\n', '\n', '\n\n', '\u200f', '\u00a0'],
    [sentences.latin, sentences.arabic, sentences.chinese],
  ].flat()
  const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((chosen) => chosen.join(' '))

  test('stands in the text as it is told', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const told of Object.values(parse(source).metadata)) {
          expect(told.trim()).not.toBe('')
          expect(oneLine(source)).toContain(oneLine(told))
        }
      }),
      { seed: 20_250_307, numRuns: 2000 },
    )
  })

  test('is told again by what a pipe gets', () => {
    fc.assert(
      fc.property(text, (source) => {
        const article = parse(source)
        expect(parse(inPipe(article)).metadata).toEqual(article.metadata)
      }),
      { seed: 20_250_307, numRuns: 1000 },
    )
  })
})
