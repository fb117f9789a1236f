// Lines that say who wrote an article, or who sent it, by words before the name: tables, in the languages articles come
// in. Nearer than the labels that headings are weighed by: what is found here is told as certain.

import { agencyOf } from './agencies.ts'
import type { Metadata } from './article.ts'
import { once } from './once.ts'
import { personNames } from './person-names.ts'

const setOf = (...rows: readonly string[]): (() => ReadonlySet<string>) =>
  once(() => new Set(rows.flatMap((row) => row.split('|'))))

/** Before the name, with a colon or without. */
const leading = setOf(
  'by|written by|reported by|posted by|published by|story by|text by|words by|analysis by|opinion by|review by',
  'von|geschrieben von|text von|interview von|kommentar von|analyse von',
  'par|\u00e9crit par|publi\u00e9 par|r\u00e9dig\u00e9 par|propos recueillis par|por|escrito por|publicado por',
  'נכתב על ידי|נכתב ע"י|记者|本报记者|新华社记者|記者',
)
/** As those; and where they have a colon, they may stand at the end of an article too. */
const leadingAnywhere = setOf('بقلم|به قلم|به\u200cقلم|از قلم|מאת')

/** Before the name with a colon or a stroke; without one, they begin a sentence. */
const marked = setOf(
  'author|authors|autor|autorin|autoren|autores|autora|auteur|auteure|auteurs|auteures|reporter|reporting',
  'كتب|كتبت|كتبه|كتبها|الكاتب|الكاتبة|إعداد|المؤلف|مراسلنا|أجرى الحوار|أجرت الحوار',
  'نویسنده|نويسنده|نوشته|نگارنده|خبرنگار|تحریر|مصنف|مصنفہ|نامہ نگار',
  'כתב|כותב|כותבת|המחבר|המחברת|כתבנו',
  '文|撰文|作者|撰稿|见习记者|通讯员|执笔|執筆|筆者|著者|ライター|取材・文|文・写真',
)

const mark = /^([^:\uff1a/\uff0f\uff5c=\uff1d\u0640\u2013-]{1,24}?)\s*[:\uff1a/\uff0f\uff5c=\uff1d\u0640\u2013-]\s*/

/** The first words of the labels that need no mark: what else begins a line is not looked at twice. */
const firstWords = once(
  () =>
    new Set(
      [...leading(), ...leadingAnywhere(), 'a', 'an', 'ein', 'eine'].map((label) => label.split(' ', 1)[0] ?? ''),
    ),
)

/** Whether a line may begin with a label that needs no mark. */
export const mayBeByline = (line: string): boolean => firstWords().has((line.split(' ', 1)[0] ?? '').toLowerCase())

/** What follows the label a line begins with. */
function afterLabel(line: string): string | undefined {
  const [whole = '', label = ''] = mark.exec(line) ?? []
  const key = label.toLowerCase()
  if (marked().has(key) || leading().has(key) || leadingAnywhere().has(key)) return line.slice(whole.length)
  if (!mayBeByline(line)) return undefined
  const words = line.split(' ')
  const count = [1, 2, 3].find((each) => isLeading(words.slice(0, each).join(' ').toLowerCase()))
  return count === undefined ? undefined : words.slice(count).join(' ')
}

const isLeading = (label: string): boolean =>
  leading().has(label) || leadingAnywhere().has(label) || /^(?:an? \S+ by|eine? \S+ von)$/.test(label)

type Told = Pick<Metadata, 'byline' | 'sourceName'>

/** What a line that begins with such a label says: who wrote, and for which agency. Nothing, where that is in doubt. */
export function bylineOf(line: string): Told | undefined {
  const names = afterLabel(line)
  return names === undefined ? undefined : saidOf(names)
}

/** As `bylineOf`, of a line at the end of an article: `Author: Jane Doe`, `(Reporting by Jane Doe; editing by John Roe)`. */
export function bylineAtEnd(line: string): Told | undefined {
  const inside = line.replace(/^[(\uff08]/, '').replace(/\s*;.*$|[)\uff09]$/, '')
  const [whole = '', label = ''] = mark.exec(inside) ?? /^(reporting) by /i.exec(inside) ?? []
  const key = label.toLowerCase()
  return marked().has(key) || leadingAnywhere().has(key) ? saidOf(inside.slice(whole.length)) : undefined
}

/** Whether a line is such a label alone, and the name is on the next. */
export const isBylineLabel = (line: string): boolean => {
  const label = line.replace(/\s*[:\uff1a]$/, '').toLowerCase()
  return isLeading(label) || (label.length < line.length && marked().has(label))
}

/** Whose the pictures are, on the same line. */
const pictures = /\s+(?:图|圖|摄影?|攝影?|写真|撮影)\s*[/\uff0f:\uff1a].*$/

function saidOf(text: string): Told | undefined {
  const agency = agencyOf(text)
  if (agency !== undefined) return { sourceName: agency }
  const found = personNames(text.replace(pictures, ''))
  if (found === undefined) return undefined
  const sourceName = agencyOf(found.rest.replace(/^[\s,\u060c\u3001(]+/, ''))
  return { byline: found.names, ...(sourceName !== undefined && { sourceName }) }
}
