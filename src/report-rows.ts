import type { Metadata } from './document/article.ts'
import { outline, wordsOfArticle } from './document/contents.ts'
import type { Evidence } from './document/judgement.ts'
import { minutes } from './document/words.ts'
import { wordsPerMinute } from './document/words-per-minute.ts'
import type { ReportOf } from './report.ts'

/** What was noticed of a line, with what it weighed: `a few words +1.5`. */
export const spoken = ({ feature, weight }: Evidence): string =>
  weight === 0 ? feature : `${feature} ${weight > 0 ? '+' : ''}${weight}`

type Row = readonly [name: string, value: string]

/** What `article info` tells other programs, a name and a value a row. */
export function infoRows(report: ReportOf<'info'>): Row[] {
  return [...commonRows(report), ['minutes', String(minutes(wordsOfArticle(report.article)))]]
}

/** What `article info` tells a person. */
export function infoRowsToRead(report: ReportOf<'info'>): Row[] {
  const time = minutes(wordsOfArticle(report.article))
  const source = 'near the mean of 17 languages: Trauzettel-Klosinski and Dietz 2012'
  const readingTime = `${time} ${time === 1 ? 'minute' : 'minutes'} at ${wordsPerMinute} words a minute (${source})`
  return [...commonRows(report), ['reading time', readingTime]]
}

function commonRows({ source, article, direction, language }: ReportOf<'info'>): Row[] {
  return [
    ['title', article.title?.text ?? ''],
    ...metadataRows(article.metadata),
    ['source', source],
    ['language', language ?? ''],
    ['direction', direction],
    ['sections', String(outline(article.sections).length)],
    ['words', String(wordsOfArticle(article))],
  ]
}

/** What the article says of itself: a row for what it says, none for what it does not. */
function metadataRows({ byline, date, sourceName }: Metadata): Row[] {
  const rows = [
    ['byline', byline],
    ['date', date],
    ['source name', sourceName],
  ] as const
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}
