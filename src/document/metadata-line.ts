import { agencyOf } from './agencies.ts'
import type { Metadata } from './article.ts'
import { bylineOf, mayBeByline } from './bylines.ts'
import { creditedSource } from './credited-source.ts'
import { dateIn, isFullDate, saysOnlyWhen } from './dates.ts'
import { personNames } from './person-names.ts'

type Told = Pick<Metadata, 'byline' | 'date' | 'sourceName'>

/** A line longer than this, in UTF-16 units, is text. */
const longestLine = 160

/** A number or a mark: without one, and without a word for a byline, a line is not looked at further. */
const sign = /[-\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19:\uff1a/\uff0f|\uff5c\u2022=\uff1d\u0640\u2013]/

/** What parts the pieces of such a line, for certain. */
const bar = /\s*[|\u2022]\s*/
/** What parts them where a word stands on both sides, or a label begins. */
const between =
  /\s*[|\u2022]\s*|\s+[\u00b7/\uff5c\u2013\u2014-]\s+|\t+|\s{3,}|\s+(?=(?:来源|來源|作者|编辑|責任編輯|责任编辑|记者|发布时间)[\uff1a:\s])/

/**
 * What a line before the text says of an article: `By Jane Doe, 3 May 2021`, `Jane Doe | 3 May 2021 | Reuters`. A line
 * of which a part is not understood says nothing, unless a label or a bar makes the rest certain.
 */
export function metadataLine(line: string): Told {
  if (line.length > longestLine || !(sign.test(line) || mayBeByline(line))) return {}
  const dated = dateIn(line)
  const text = dated === undefined ? line : `${dated.before} | ${dated.after}`
  const pieces = text
    .split(between)
    .map(piece)
    .filter((each) => each !== '' && !(dated !== undefined && saysOnlyWhen(each)))
  const labelled = first(pieces.map(bylineOf))
  const sourceName = first(pieces.map(sourceOf))
  // A line that is a date alone is judged with the others of the text.
  const date = dated !== undefined && isFullDate(dated.date) && pieces.length > 0 ? dated.date : undefined
  const told = { ...(sourceName !== undefined && { sourceName }), ...labelled, ...(date !== undefined && { date }) }
  if (labelled !== undefined) return told
  return date === undefined ? {} : withoutLabel(line, pieces, told)
}

/** What a line with a date says without a word before the name. */
function withoutLabel(line: string, pieces: readonly string[], told: Told): Told {
  const unknown = pieces.filter((each) => sourceOf(each) === undefined)
  const [only, ...others] = unknown
  if (only === undefined) return told
  const names = only === pieces[0] && others.length === 0 ? personNames(only) : undefined
  if (names?.rest === '' && told.sourceName !== undefined) return { ...told, byline: names.names }
  return bar.test(line) ? told : {}
}

const first = <Value>(values: readonly (Value | undefined)[]): Value | undefined =>
  values.find((value) => value !== undefined)

const sourceOf = (text: string): string | undefined => agencyOf(text) ?? creditedSource(text)

/** A piece without the marks at its ends, and without the word that led to a date. */
const piece = (text: string): string =>
  text
    .replace(/^[\s,\u060c;:.\u2013\u2014*/-]+|[\s,\u060c;\u2013\u2014/-]+$/g, '')
    .replace(/\s+(?:on|am|le|el|vom|du|del|في|يوم|در|ב)$/, '')
