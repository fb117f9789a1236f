// Dates as newspapers write them at the head of an article, in the languages articles come in.

import { digit, letter } from './letters.ts'
import { once } from './once.ts'

const months = () =>
  [
    'jan(?:uary|uar|vier)?|january|feb(?:ruary|ruar)?|f\u00e9vr(?:ier)?|mar(?:ch|s|zo)?|m\u00e4rz|apr(?:il)?|avril|abril|ma[iy]o?|june?|juin|junio|juni|july?|juil(?:let)?|julio|juli|aug(?:ust)?|ao\u00fbt|agosto|sept?(?:ember|embre|iembre)?|okt(?:ober)?|oct(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|d\u00e9c(?:embre)?|dic(?:iembre)?|enero|febrero',
    'يناير|فبراير|مارس|أبريل|إبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر',
    'كانون الثاني|كانون الأول|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت',
    'محرم|صفر|ربيع (?:الأول|الآخر|الثاني)|جمادى (?:الأولى|الآخرة|الثانية)|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة',
    'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند',
    'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر',
    'ב?ינואר|ב?פברואר|ב?מרץ|ב?אפריל|ב?מאי|ב?יוני|ב?יולי|ב?אוגוסט|ב?ספטמבר|ב?אוקטובר|ב?נובמבר|ב?דצמבר',
  ].join('|')

const weekdays = () =>
  [
    '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo',
    'ال(?:أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)|(?:یک|دو|سه|چهار|پنج)\u200c?شنبه|شنبه|جمعه|پیر|منگل|بدھ|جمعرات|ہفتہ|اتوار',
    'יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי)|שבת|星期[一二三四五六日]|[月火水木金土日]曜日?',
  ].join('|')

const day = once(
  () =>
    new RegExp(
      [
        `${digit}{1,4}[./-]${digit}{1,2}[./-]${digit}{2,4}`,
        `${digit}{1,2}月${digit}{1,2}日`,
        `${digit}{2,4}\\s*年(?:\\s*${digit}{1,2}\\s*月(?:\\s*${digit}{1,2}\\s*日)?)?`,
        `${digit}{1,2}\\.?(?:st|nd|rd|th)?[\\s/-]*(?:de\\s+)?(?:${months()})(?!${letter})\\.?,?(?:[\\s/-]*(?:de\\s+)?${digit}{4})?`,
        `(?<!${letter})(?:${months()})(?!${letter})\\.?\\s+${digit}{1,2}(?:st|nd|rd|th)?(?!${digit})(?:,?\\s*${digit}{4})?`,
        `(?<!${letter})(?:${months()})(?!${letter})\\.?,?\\s+${digit}{4}`,
      ].join('|'),
      'u',
    ),
)

/** What may stand around a date on its line: the time, the day of the week, a label, marks. */
const around = once(
  () =>
    new RegExp(
      [
        `${digit}{1,2}[:.\\u060c]${digit}{2}(?::${digit}{2})?(?:\\s*[ap]\\.?m\\.?)?`,
        `${digit}{1,2}\\s*(?:h|[時时点])\\s*(?:${digit}{1,2}分?)?`,
        `(?<!${letter})(?:${weekdays()})(?!${letter})`,
        `(?<!${letter})(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?|date|stand|ver\u00f6ffentlicht(?: am)?|aktualisiert(?: am)?|datum|uhr|publi\u00e9(?: le)?|mis \u00e0 jour le|le|publicado(?: el)?|actualizado(?: el)?|fecha|el|a las|am|at|on|\u00e0|hrs?|gmt|utc|cest?|e[sd]t|p[sd]t)(?!${letter})`,
        `(?:تاريخ )?(?:النشر|التحديث)|(?:نُ?شرت?)(?: في| بتاريخ| يوم)?|آخر تحديث|التاريخ|بتاريخ|يوم|الساعة|هـ|(?<!${letter})م(?!${letter})|تاریخ(?: انتشار| اشاعت)?|منتشر شده در|انتشار|ساعت|اشاعت|بجے|(?<!${letter})(?:ב?תאריך|ב?שעה|פורסם(?: ב-?)?|עודכן(?: ב-?)?)(?!${letter})|发布(?:时间|日期)?|發布(?:時間)?|更新(?:时间|日期|日時|日)?|公開日|配信|時間?|日期|时间`,
        '[\\p{P}\\p{S}\\s\\u200c\\u200e\\u200f]',
      ].join('|'),
      'gu',
    ),
)

const anyDigit = /[0-9\u0660-\u0669\u06f0-\u06f9]/

/** A line longer than this, in UTF-16 units, says more than when. */
const longestDateLine = 80

/** The date a line tells, where it tells nothing else. As the line writes it, without a label or the time. */
export function dateOf(line: string): string | undefined {
  if (line.length > longestDateLine) return undefined
  const found = dateIn(line)
  return found !== undefined && saysOnlyWhen(`${found.before} ${found.after}`) ? found.date : undefined
}

/** A date where it stands: with what a line says before and after it. */
export interface DateInLine {
  readonly date: string
  readonly before: string
  readonly after: string
}

/** The first date in a line. As the line writes it, without a label or the time. */
export function dateIn(line: string): DateInLine | undefined {
  const found = anyDigit.test(line) ? day().exec(inSmall(line)) : null
  if (found === null) return undefined
  const date = line.slice(found.index, found.index + found[0].length).replace(/[,\s]+$/u, '')
  return { date, before: line.slice(0, found.index), after: line.slice(found.index + date.length) }
}

/** A line without the time, the day of the week, and what else stands around a date. */
export function withoutWhen(line: string): string {
  let rest = ''
  let at = 0
  for (const found of inSmall(line).matchAll(around())) {
    rest += `${line.slice(at, found.index)} `
    at = found.index + found[0].length
  }
  return (rest + line.slice(at)).trim()
}

/** Whether a line says when, or nothing at all. */
export const saysOnlyWhen = (line: string): boolean => inSmall(line).replace(day(), ' ').replace(around(), '') === ''

// Without the flag `i`, as in labels.ts. A small letter takes as much room as its capital, but for a Turkish one.
function inSmall(line: string): string {
  const small = line.toLowerCase()
  return small.length === line.length ? small : line
}

const numbers = once(() => new RegExp(`${digit}+`, 'gu'))

/** Whether a date says the year and the day, in whatever order. */
export function isFullDate(date: string): boolean {
  const found = date.match(numbers()) ?? []
  return found.length > 2 || (found.some(({ length }) => length === 4) && found.some(({ length }) => length < 3))
}
