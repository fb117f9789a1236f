import { agencyOf } from './agencies.ts'
import type { Metadata } from './article.ts'
import { bylineAtEnd, isBylineLabel } from './bylines.ts'
import { creditedSource } from './credited-source.ts'
import { datelineOf } from './datelines.ts'
import { dateOf, isFullDate } from './dates.ts'
import { metadataLine } from './metadata-line.ts'
import { personNames } from './person-names.ts'
import { ending } from './script.ts'

type Told = Pick<Metadata, 'byline' | 'date' | 'sourceName'>

/** So many passages are looked at after the title, and so many at the end: an article may be as long as it likes. */
const [atHead, atEnd] = [8, 4] as const
/** From this length on, in UTF-16 units, a passage is a paragraph, and the lines before the text are over. */
const longParagraph = 280
/**
 * How many passages tell of an article, but for its title: the first, among which another line of a date makes dates the
 * headings of a chronicle, and the last.
 */
export const passagesTold = { first: 60, last: atEnd } as const

/**
 * What an article that nobody marked up says of itself: who wrote it, when, and where it was published, where lines
 * that stand where such lines stand say so for certain. Each is as the text writes it, and nothing is taken from the text.
 *
 * @param firstTexts What is told by the first passages without the title, as many as passagesTold.first.
 * @param lastTexts And by the last, as many as passagesTold.last.
 */
export function metadataOf(firstTexts: readonly string[], lastTexts: readonly string[]): Metadata {
  const first = firstTexts.map(withoutBullet)
  const last = lastTexts.map(withoutBullet)
  const long = first.findIndex(({ length }) => length >= longParagraph)
  const opening = first.slice(0, Math.min(atHead, long === -1 ? atHead : long + 1))
  const head = opening.filter(({ length }) => length < longParagraph)
  const told: readonly Told[] = [
    ...head.map(metadataLine),
    dayOf(head, first),
    ...head.map((line, at) => nameAfterLabel(line, head[at + 1])),
    ...last.map(toldAtEnd),
    ...opening.map(datelineOf),
    ...last.slice(-1).map(signature),
  ]
  const byline = told.find((each) => each.byline !== undefined)?.byline
  const date = told.find((each) => each.date !== undefined)?.date
  const sourceName = told.find((each) => each.sourceName !== undefined)?.sourceName
  return {
    ...(byline !== undefined && { byline }),
    ...(date !== undefined && { date }),
    ...(sourceName !== undefined && { sourceName }),
  }
}

/** Before such lines where they stood in a list of a page. */
const bullet = /^[-*\u2022\u2013\u2014]\s+/

const withoutBullet = (text: string): string => text.replace(bullet, '')

const saysUpdated = /updated|modified|aktualisiert|mis \u00e0 jour|actualizado|تحديث|به\u200c?روز|עודכן|更新/i
const saysPublished =
  /published|posted|ver\u00f6ffentlicht|publi\u00e9|publicado|نشر|انتشار|اشاعت|פורסם|发布|發布|公開|配信/i
const time = /\d{1,2}:\d{2}|[\d\u06f0-\u06f9\u0660-\u0669]:|\d\s*(?:uhr|[時时点])/i

/** The date of a line that tells only that; of more, the first that does not say when the text was changed. */
function dayOf(head: readonly string[], first: readonly string[]): Told {
  const lines = head.filter((line) => dateOf(line) !== undefined)
  const line = lines.find((each) => !saysUpdated.test(each)) ?? lines[0]
  const date = line === undefined ? undefined : dateOf(line)
  if (line === undefined || date === undefined) return {}
  if (saysPublished.test(line) || saysUpdated.test(line)) return { date }
  return (isFullDate(date) || time.test(line)) && !isChronicle(first) ? { date } : {}
}

/** Whether lines of dates stand apart in a text. */
function isChronicle(first: readonly string[]): boolean {
  const dated = first.flatMap((line, at) => (dateOf(line) === undefined ? [] : [at]))
  return dated.some((at, nth) => at - (dated[nth - 1] ?? at) > 1)
}

/** In UTF-16 units. */
const longestLabel = 24

/** The name on a line of its own, after `Von`. */
function nameAfterLabel(line: string, next: string | undefined): Told {
  const names = next !== undefined && line.length < longestLabel && isBylineLabel(line) ? personNames(next) : undefined
  return names === undefined ? {} : { byline: names.names }
}

const labelMark = /[:\uff1a/\uff0f(\uff08=\uff1d\u0640\u2013-]/

/** What a line at the end of an article says with a label. */
function toldAtEnd(line: string): Told {
  if (line.length >= longParagraph || !labelMark.test(line)) return {}
  const sourceName = creditedSource(line)
  const told = dateOf(line)
  const date = told !== undefined && saysPublished.test(line) ? told : undefined
  return { ...bylineAtEnd(line), ...(sourceName !== undefined && { sourceName }), ...(date !== undefined && { date }) }
}

const inBrackets = /[(\uff08]([^()\uff08\uff09]{2,40})[)\uff09]$/
/** Signs that are no word besides, and need no brackets on a line of their own. */
const unmistakable = /^(?:dpa|AFP|AP|Reuters|EFE|أ ?ف ?ب|د ?ب ?أ|رويترز|الأناضول|وكالات)/

/** `(Reuters)`, alone or after the last sentence; `dpa/AFP`. */
function signature(text: string): Told {
  const end = text.slice(-60)
  const found = inBrackets.exec(end)
  const before = end.slice(0, found?.index).trim()
  const stands = before === '' || ending(before) === 'stop'
  const sourceName = found === null ? agencyOf(unmistakable.test(text) ? end : '') : agencyOf(found[1] ?? '')
  return sourceName === undefined || (found !== null && !stands) ? {} : { sourceName }
}
