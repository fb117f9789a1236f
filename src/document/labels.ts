// Words that say what a line is: a table, a row a kind, in the languages articles come in. Patterns are of regular
// expressions, in small letters; case does not count.

import { beginsPlainly, digit, letter } from './letters.ts'
import { once } from './once.ts'

/** What the first words of a line say it is. */
export type Label = 'pointer' | 'credit' | 'byline' | 'speaker' | 'ordinal' | 'part'

/** A line that begins with one of the phrases; a phrase that ends in a letter ends its word too. */
const beginning = (...phrases: readonly string[]): (() => RegExp) =>
  once(() => new RegExp(`^(?:${phrases.map((phrase) => phrase + wordEnd(phrase)).join('|')})`, 'u'))

/** A line that is one of the phrases and no more, but for marks at its end. */
const whole = (...phrases: readonly string[]): (() => RegExp) =>
  once(() => new RegExp(`^(?:${phrases.join('|')})[\\s:\uff1a.?!]*$`, 'u'))

const endsInLetter = once(() => new RegExp(`${letter}$`, 'u'))
const wordEnd = (phrase: string): string => {
  const end = phrase.slice(-1)
  return beginsPlainly(end) || (end > '~' && endsInLetter().test(end)) ? `(?!${letter})` : ''
}

const number = `(?:${digit}+|[ivx]+)`

/** A line is asked for the words of the scripts it has; those of the others are not even compiled. */
type Script = 'latin' | 'arabic' | 'other'

/** The one of them that has capitals. */
const LATIN = 1

/** Each by a bit of its own. Of Latin letters, those too that become such when they are made small. */
const scripts: readonly { readonly name: Script; readonly bit: number; readonly sight: RegExp }[] = [
  { name: 'latin', bit: LATIN, sight: /[A-Za-z\u00a9\u00c0-\u00d6\u00d8-\u00ff\u0130\u0178\u1e9e\u212a\u212b]/ },
  { name: 'arabic', bit: 2, sight: /[\u0600-\u06ff]/ },
  { name: 'other', bit: 4, sight: /[\u0590-\u05ff\u2e80-\u9fff]/ },
]

function scriptsIn(line: string): number {
  let bits = 0
  for (const { bit, sight } of scripts) if (sight.test(line)) bits |= bit
  return bits
}

/** Whether a line may have a label at all: sooner seen than a pattern is compiled. */
type Sign = (line: string) => boolean

const begins = (beginnings: string): Sign => {
  const byKey = once(() => keyed(beginnings.split('|')))
  return (line) =>
    byKey()
      .get(keyOf(line))
      ?.some((words) => line.startsWith(words)) ?? false
}

/** The first letter and the third, which many words with the Arabic article differ by. None is shorter than three. */
const keyOf = (text: string): number => text.charCodeAt(0) * 0x1_00_00 + text.charCodeAt(2)

function keyed(beginnings: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const words of beginnings) {
    const key = keyOf(words)
    const others = found.get(key)
    if (others === undefined) found.set(key, [words])
    else others.push(words)
  }
  return found
}

const holds =
  (...marks: readonly string[]): Sign =>
  (line) =>
    marks.some((mark) => line.includes(mark))

const all =
  (...signs: readonly Sign[]): Sign =>
  (line) =>
    signs.every((sign) => sign(line))
const any =
  (...signs: readonly Sign[]): Sign =>
  (line) =>
    signs.some((sign) => sign(line))

/** Without a sign, a pattern is tried on every line of its script. */
export const labels: readonly (readonly [Label, Script, pattern: () => RegExp, sign?: Sign])[] = [
  // Points to another text, or is of the page and not of the article.
  [
    'pointer',
    'latin',
    beginning(
      'read (?:also|more|next|on)|also read|see also:|related(?: articles?| stories| posts?)?:|watch:|listen:',
      'more (?:on|about|from)|(?:next|previous)(?: page| article| post)?:|comments?(?: ?\\(| on|:|$)',
      'share(?: this|:|$)|tags?:|advertisement$|subscribe$|sign up',
      'lesen sie (?:auch|mehr)|mehr zum thema|siehe auch:|auch interessant|anzeige$|werbung$|zur startseite',
      'lire aussi|\u00e0 lire|voir aussi|publicit\u00e9$|lea tambi\u00e9n|ver tambi\u00e9n|te puede interesar|publicidad$',
    ),
  ],
  [
    'pointer',
    'arabic',
    beginning(
      '[إا]?قر[أا]\u064f? ?(?:أيض|ايض|المزيد)\\S*|شاهد(?:وا)?(?: أيض\\S*)?:|إعلان$|مواضيع ذات صلة|للمزيد:?|وسوم:|الكلمات المفتاحية:',
      'بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|برچسب\u200c?ها:|مزید پڑھیں|یہ بھی پڑھیں',
    ),
    begins('إقر|اقر|قرأ|قرا|شاهد|إعلان|مواضيع|للمزيد|وسوم|الكلمات|بیشتر|همچنین|مطالب|برچسب|مزید|یہ بھی'),
  ],
  [
    'pointer',
    'other',
    beginning('קראו (?:עוד|גם)|תגיות:|延伸阅读|相关阅读|关键词|标签[：:]|関連記事|続きを読む|タグ[：:]'),
  ],
  // Says whose picture or text it is, or where it comes from.
  [
    'credit',
    'latin',
    beginning(
      `(?:${letter}+ ?/ ?)?(?:photo|image|picture|photograph|illustration|graphic|video|source|credit|copyright)s?(?: (?:credit|by|courtesy|via)s?)?\\s*[:|/]`,
      '(?:photo|image|photograph)s? (?:by|courtesy)|(?:with )?material (?:from|by)|mit material von',
      `(?:${letter}+ ?/ ?)?(?:bild|foto|quelle|grafik|bildquelle|video|illustration)(?:nachweis|s|en|n)?\\s*[:|/]`,
      '(?:cr\u00e9dits?|photo|source|fuente|foto|imagen)\\s*:|\u00a9|\\(c\\)|.*[.)\\s](?:photos?|image|bild|fotos?|cr\u00e9dit photo)\\s*: ?\\S',
    ),
  ],
  [
    'credit',
    'arabic',
    beginning(
      '(?:المصدر|المصادر|مصدر|صورة|الصورة|تصوير)\\s*:|(?:منبع|عکس|تصویر|ماخذ|بشکریہ|(?:تصویر کا )?ذریعہ)\\s*:',
      '.*[.)\\s](?:صورة|تصوير|عکس|تصویر)\\s*: ?\\S',
    ),
    all(holds(':'), holds('مصدر', 'مصادر', 'صورة', 'تصوير', 'منبع', 'عکس', 'تصویر', 'ماخذ', 'بشکریہ', 'ذریعہ')),
  ],
  [
    'credit',
    'other',
    beginning(
      '(?:צילום|תמונה|מקור)\\s*:',
      '(?:图|图片|来源|來源|写真|出典|提供)[：:＝=]',
      '.*[.。)\\s](?:צילום|写真|图|摄影)\\s*[：:＝] ?\\S',
    ),
  ],
  [
    'byline',
    'latin',
    beginning(
      // A name, and after it a date at most.
      `(?:(?:written |posted |story )?by|von|par|por) ${letter}+ ${letter}(?:${letter}|[. ])*(?:[,|\\u2022(\\u2013-][^.!?]*${digit}{4}[^.!?]*)?$`,
      '(?:autor|autorin|author|editor|redaktion|kontakt|contact|auteur|interview|entretien|entrevista)\\s*:|interview(?:ed)? (?:by|with)|propos recueillis|das gespr\u00e4ch f\u00fchrte',
    ),
  ],
  [
    'byline',
    'arabic',
    beginning(
      'بقلم|(?:حوار|أجرى الحوار|أجرت الحوار|كتب|كتبت|كتبه|إعداد|تحرير|الكاتب)\\s*:|(?:نویسنده|نوشته|نوشته\u200c?ی|مترجم|تحریر|گفت\u200c?وگو|انٹرویو)\\s*:|به قلم|از قلم',
    ),
    any(
      begins('بقلم|به قلم|از قلم'),
      all(holds(':'), begins('حوار|أجر|كتب|إعداد|تحرير|الكاتب|نویسنده|نوشت|مترجم|تحریر|گفت|انٹرویو')),
    ),
  ],
  ['byline', 'other', beginning('מאת|文[/／：:]|(?:作者|撰文|执笔|執筆|著者|筆者|編集)[：:]|(?:本报)?记者 ')],
  // Says who speaks, in an interview or on a stage: a letter or two and a colon, or a dash of full width.
  ['speaker', 'latin', beginning(`(?:${letter}{1,2}\\s?:|\u2014) ?\\S`)],
  [
    'speaker',
    'arabic',
    beginning(`(?:${letter}{1,2}\\s?:|\u2014) ?\\S`),
    (line) => line.startsWith('\u2014') || line.slice(0, 4).includes(':'),
  ],
  ['speaker', 'other', beginning(`(?:${letter}{1,2}\\s?[:：]|\u2014) ?\\S`)],
  // Numbers a part of the text by a word.
  [
    'ordinal',
    'latin',
    beginning(
      `(?:chapter|part|section|step|lesson|act|day|week|appendix|tip|rule|phase|method) (?:#|no\\.? )?(?:${number}|one|two|three|four|five|six|seven|eight|nine|ten)`,
      `(?:kapitel|teil|abschnitt|schritt|lektion|tag|tipp|regel|phase|chapitre|partie|\u00e9tape|cap\u00edtulo|parte|paso) ${number}`,
      '[ivx]+[.)] |[a-z][.)] ',
    ),
  ],
  [
    'ordinal',
    'arabic',
    beginning(
      `(?:الفصل|الباب|الجزء|القسم|الخطوة|المبحث|المرحلة|الدرس) (?:ال${letter}+|${digit}+)`,
      '(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|أول[\u0627\u064b]+|ثاني[\u0627\u064b]+|ثالث[\u0627\u064b]+|رابع[\u0627\u064b]+|خامس[\u0627\u064b]+)\\s*[:.\\-\u2013]',
      `(?:فصل|بخش|گام|قسمت|مرحله|باب|حصہ|مرحلہ) (?:${digit}+|اول|دوم|سوم|چهارم|پنجم)`,
    ),
    begins(
      'الفصل |الباب |الجزء |القسم |الخطوة |المبحث |المرحلة |الدرس |أول|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|فصل |بخش |گام |قسمت |مرحله |باب |حصہ |مرحلہ ',
    ),
  ],
  [
    'ordinal',
    'other',
    beginning(
      `(?:פרק|חלק|שלב|צעד) (?:[\u05d0-\u05ea]['\u05f3]?(?![\u05d0-\u05ea])|${digit}+)`,
      `第(?:${digit}|[一二三四五六七八九十])+[章節节部步篇回]|[一二三四五六七八九十]+[、．.]`,
      "[\u05d0-\u05ea][.)'] ",
    ),
  ],
  // The name of a part that many articles have.
  [
    'part',
    'latin',
    whole(
      'introduction|background|overview|summary|conclusions?|discussion|methods?|results|references|sources(?: (?:and|&) links)?|further reading|see also|external links|notes|acknowledge?ments',
      'einleitung|hintergrund|zusammenfassung|fazit|(?:zwischen|mein )?fazit|quellen|literatur|weblinks|ausblick',
      'introduction|conclusion|r\u00e9sum\u00e9|sources|introducci\u00f3n|conclusi[o\u00f3]n(?:es)?|resumen|fuentes|referencias',
    ),
  ],
  [
    'part',
    'arabic',
    whole(
      'مقدمة|المقدمة|تمهيد|خاتمة|الخاتمة|الخلاصة|خلاصة|المراجع|المصادر|النتائج|ملخص',
      'مقدمه|نتیجه\u200c? ?گیری|جمع\u200c? ?بندی|منابع|خلاصه|پیش\u200c?گفتار|مطالعه بیشتر|تعارف|خلاصہ|نتیجہ|حوالہ جات|مزید مطالعہ',
    ),
    begins(
      'مقدم|المقدمة|تمهيد|خاتمة|الخاتمة|الخلاصة|خلاص|المراجع|المصادر|النتائج|ملخص|نتی|جمع|منابع|پیش|مطالعه|تعارف|حوالہ|مزید',
    ),
  ],
  [
    'part',
    'other',
    whole(
      'מבוא|הקדמה|רקע|סיכום|לסיכום|מסקנות|מקורות|引言|前言|背景|结论|總結|总结|参考文献|结语|はじめに|おわりに|まとめ|背景|概要',
    ),
  ],
]

/** A row of the table, without its script. */
interface Row {
  readonly label: Label
  readonly pattern: () => RegExp
  readonly sign: Sign
}

/** The rows for lines that have the same scripts: made when such a line comes. */
const rowsByScripts = new Map<number, readonly Row[]>()

function rowsFor(bits: number): readonly Row[] {
  const known = rowsByScripts.get(bits)
  if (known !== undefined) return known
  const names = new Set(scripts.filter(({ bit }) => (bits & bit) !== 0).map(({ name }) => name))
  const rows = labels
    .filter(([, script]) => names.has(script))
    .map(([label, , pattern, sign = () => true]) => ({ label, pattern, sign }))
  rowsByScripts.set(bits, rows)
  return rows
}

/** Whether a line may say who speaks: sooner seen than a label is looked for. */
export const mayBeSpeaker = (line: string): boolean => line.startsWith('\u2014') || /[:\uff1a]/.test(line.slice(0, 6))

/** The label a line begins with, if any. */
export function labelOf(line: string): Label | undefined {
  const bits = scriptsIn(line)
  // The flags `iu` would have V8 look up the cases of each letter of each pattern: longer than a start may take.
  const small = (bits & LATIN) === 0 ? line : line.toLowerCase()
  return rowsFor(bits).find(({ pattern, sign }) => sign(small) && pattern().test(small))?.label
}
