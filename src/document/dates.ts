// Dates as newspapers write them at the head of an article, in the languages articles come in.

import { digit, letter } from './letters.ts'

const months = [
  'jan(?:uary|uar|vier)?|january|feb(?:ruary|ruar)?|f\u00e9vr(?:ier)?|mar(?:ch|s|zo)?|m\u00e4rz|apr(?:il)?|avril|abril|ma[iy]o?|june?|juin|junio|juni|july?|juil(?:let)?|julio|juli|aug(?:ust)?|ao\u00fbt|agosto|sept?(?:ember|embre|iembre)?|okt(?:ober)?|oct(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|d\u00e9c(?:embre)?|dic(?:iembre)?|enero|febrero',
  'يناير|فبراير|مارس|أبريل|إبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر',
  'كانون الثاني|كانون الأول|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت',
  'محرم|صفر|ربيع (?:الأول|الآخر|الثاني)|جمادى (?:الأولى|الآخرة|الثانية)|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة',
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند',
  'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر',
  'ב?ינואר|ב?פברואר|ב?מרץ|ב?אפריל|ב?מאי|ב?יוני|ב?יולי|ב?אוגוסט|ב?ספטמבר|ב?אוקטובר|ב?נובמבר|ב?דצמבר',
].join('|')

const weekdays = [
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo',
  'ال(?:أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)|(?:یک|دو|سه|چهار|پنج)\u200c?شنبه|شنبه|جمعه|پیر|منگل|بدھ|جمعرات|ہفتہ|اتوار',
  'יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי)|שבת|星期[一二三四五六日]|[月火水木金土日]曜日?',
].join('|')

const day = new RegExp(
  [
    `${digit}{1,4}[./-]${digit}{1,2}[./-]${digit}{2,4}`,
    `${digit}{2,4}\\s*年(?:\\s*${digit}{1,2}\\s*月(?:\\s*${digit}{1,2}\\s*日)?)?`,
    `${digit}{1,2}\\.?(?:st|nd|rd|th)?[\\s/-]*(?:de\\s+)?(?:${months})(?!${letter})\\.?,?(?:[\\s/-]*(?:de\\s+)?${digit}{4})?`,
    `(?<!${letter})(?:${months})(?!${letter})\\.?\\s+${digit}{1,2}(?:st|nd|rd|th)?(?!${digit})(?:,?\\s*${digit}{4})?`,
    `(?<!${letter})(?:${months})(?!${letter})\\.?,?\\s+${digit}{4}`,
  ].join('|'),
  'u',
)

/** What may stand around a date on its line: the time, the day of the week, a label, marks. */
const around = new RegExp(
  [
    `${digit}{1,2}[:.\\u060c]${digit}{2}(?::${digit}{2})?(?:\\s*[ap]\\.?m\\.?)?`,
    `(?<!${letter})(?:${weekdays})(?!${letter})`,
    `(?<!${letter})(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?|date|stand|ver\u00f6ffentlicht(?: am)?|aktualisiert(?: am)?|datum|uhr|publi\u00e9 le|mis \u00e0 jour le|le|publicado el|actualizado el|el|am|at|on|gmt|utc|cest?|e[sd]t|p[sd]t)(?!${letter})`,
    `تاريخ (?:النشر|التحديث)|نشر(?:ت)? (?:في|بتاريخ|يوم)|آخر تحديث|التاريخ|بتاريخ|يوم|الساعة|هـ|م(?!${letter})|تاریخ(?: انتشار)?|منتشر شده در|اشاعت|תאריך|פורסם ב-?|עודכן ב-?|发布时间|更新时间|更新日|公開日|時間?`,
    '[\\p{P}\\p{S}\\s\\u200c\\u200e\\u200f]',
  ].join('|'),
  'gu',
)

const anyDigit = new RegExp(digit, 'u')

/** A line longer than this, in UTF-16 units, says more than when. */
const longestDateLine = 80

/** The date a line tells, where it tells nothing else. As the line writes it, without a label or the time. */
export function dateOf(line: string): string | undefined {
  if (line.length > longestDateLine || !anyDigit.test(line)) return undefined
  // Without the flag `i`, as in labels.ts. A small letter takes as much room as its capital, but for a Turkish one.
  const small = line.toLowerCase()
  const found = small.length === line.length ? day.exec(small) : null
  if (found === null) return undefined
  const end = found.index + found[0].length
  const rest = `${small.slice(0, found.index)} ${small.slice(end)}`
  if (rest.replace(day, ' ').replace(around, '') !== '') return undefined
  return line.slice(found.index, end).replace(/[,\s]+$/u, '')
}
