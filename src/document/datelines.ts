// Datelines: the place, the day and the agency that a report begins with, as newspapers write them. Only the beginning
// of a paragraph is looked at.

import { agencyAtEnd, agencyAtStart, agencyOf } from './agencies.ts'
import type { Metadata } from './article.ts'
import { dateIn, isFullDate, withoutWhen, type DateInLine } from './dates.ts'
import { personNames } from './person-names.ts'
import { isPlaceName } from './place-name.ts'

type Told = Pick<Metadata, 'byline' | 'date' | 'sourceName'>

/** A dateline is no longer than this, in UTF-16 units; and the place in it. */
const longest = 120
const longestPlace = 60

/** What ends every dateline, or holds its agency. */
const sign = /^.{0,80}[-(\uff08\u3010\uff3b[\u3014\u2013\u2014/:电電讯]/

/** Few words and a number, and one of the marks a dateline ends in: dates cost most to look for. */
const mayBeDated =
  /^(?:[^\s\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]+\s+){0,7}[^\s\d]{0,20}[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19].{0,40}[-(\uff08\u2013\u2014/电電讯]/

/** What the dateline of a paragraph tells; nothing, where it has none for certain. */
export function datelineOf(paragraph: string): Told {
  const opening = paragraph.slice(0, longest)
  if (!sign.test(opening)) return {}
  const found = mayBeDated.test(opening) ? dateIn(opening) : undefined
  const dated = found !== undefined && found.before.length <= longestPlace ? found : undefined
  return chineseWire(dated) ?? inSquareBrackets(opening) ?? signed(opening, dated) ?? dayAlone(dated) ?? {}
}

/** What stands between the agency and the day: a place. */
const chinesePlace = /^[\u3400-\u9fff]{0,8}$/
const wire =
  /^\s*[电電讯]\s*[)\uff09\u3011]?\s*(?:[(\uff08]\s*(?:本报|新华社)?记者[\s\uff1a:]*([^()\uff08\uff09]{2,30})[)\uff09])?/

/** `新华社北京5月3日电（记者 张三）`. */
function chineseWire(dated: DateInLine | undefined): Told | undefined {
  const after = wire.exec(dated?.after ?? '')
  if (dated === undefined || after === null) return undefined
  const before = dated.before.replace(/^[(\uff08\u3010]/, '')
  const sourceName = agencyAtStart(before)
  if (!chinesePlace.test(before.slice(sourceName?.length ?? 0).replace(/^本[报社]/, ''))) return undefined
  const byline = personNames(after[1] ?? '')?.names
  return { date: dated.date, ...(sourceName !== undefined && { sourceName }), ...(byline !== undefined && { byline }) }
}

const bracket = /^[\u3010\uff3b[\u3014]([^\u3010\u3011\uff3b\uff3d[\]\u3014\u3015]{2,40})[\u3011\uff3d\]\u3015]/

/** `【東京共同】`, `[ロンドン ３日 ロイター]`. */
function inSquareBrackets(opening: string): Told | undefined {
  const inside = bracket.exec(opening)?.[1] ?? ''
  const sourceName = agencyOf(inside) ?? agencyOf(/[^\s\u30fb]+$/.exec(inside)?.[0] ?? '') ?? agencyAtEnd(inside)
  if (sourceName === undefined) return undefined
  const before = inside.slice(0, inside.lastIndexOf(sourceName))
  const date = dateIn(before)?.date
  const place = before.replace(date ?? '', ' ').replace(/[\d\uff10-\uff19]+日|[\s=\uff1d\u30fb]+/g, ' ')
  if (!isPlaceOrNone(place.trim())) return undefined
  return { sourceName, ...(date !== undefined && { date }) }
}

/** `BERLIN, 3 May (Reuters) \u2014`, `القاهرة - (رويترز):`, `تهران- ایرنا-`. */
function signed(opening: string, dated: DateInLine | undefined): Told | undefined {
  const before = dated === undefined ? '' : withoutWhen(dated.before)
  const day = dated !== undefined && isPlaceOrNone(before) ? dated : undefined
  const text = day?.after ?? opening
  const place = day === undefined ? '' : before
  const sourceName = agencyInBrackets(text, place, day !== undefined) ?? agencyBetweenMarks(text, place)
  if (sourceName === undefined) return undefined
  return { sourceName, ...(day !== undefined && { date: day.date }) }
}

const brackets =
  /^([^()\uff08\uff09!?\u061f\u3002]{0,60})[(\uff08]([^()\uff08\uff09]{2,40})[)\uff09](\s*\.?\s*[-\u2013\u2014\u0640:/])?/
/** Numbers and marks at the end: a day, in a way that is not known. */
const trailing = /[\s\d,\u060c:.\u2013\u2014/-]+$/

/** The agency in brackets, where a mark follows them, or before them stands a day or a place in capitals. */
function agencyInBrackets(text: string, before: string, hasDay: boolean): string | undefined {
  const [, written = '', inside = '', mark] = brackets.exec(text) ?? []
  const sourceName = agencyOf(inside)
  if (sourceName === undefined) return undefined
  // The stop of `D.C.` is of its name.
  const place = `${before} ${/\d|[^.]$/.test(written.trim()) ? written.replace(trailing, '') : written}`.trim()
  const isSure = mark !== undefined || (place !== '' && (hasDay || isCapitals(place)))
  return isSure && isPlaceOrNone(place) ? sourceName : undefined
}

/** A place with a hyphen or two, the agency, and the text. */
const mostPieces = 6
const marks = /\s*[-\u2013\u2014/:]+\s*/

/** The agency that marks part from the place before it and the text after it. */
function agencyBetweenMarks(text: string, before: string): string | undefined {
  const pieces = text.split(marks, mostPieces)
  // Most texts begin with no place.
  if (pieces.length < 2 || (pieces[0]?.length ?? 0) > longestPlace || !isPlaceOrNone(`${before} ${pieces[0]}`.trim()))
    return undefined
  const at = pieces.findIndex((piece) => agencyOf(piece) !== undefined)
  const place = [before, ...pieces.slice(0, Math.max(at, 0))].join(' ').trim()
  return at !== -1 && isPlaceName(place) ? agencyOf(pieces[at] ?? '') : undefined
}

/** `BERLIN, 3 May —`, `القاهرة، 3 مايو 2021 -`: without an agency the place must be sure. */
function dayAlone(dated: DateInLine | undefined): Told | undefined {
  if (dated === undefined || !/^[\s,.]*[-\u2013\u2014]+\s/.test(dated.after)) return undefined
  const place = withoutWhen(dated.before)
  if (!isPlaceName(place)) return undefined
  const hasCase = place.toLowerCase() !== place.toUpperCase()
  return isCapitals(place) || (!hasCase && isFullDate(dated.date)) ? { date: dated.date } : undefined
}

const isPlaceOrNone = (text: string): boolean => text === '' || isPlaceName(text)

const isCapitals = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase()
