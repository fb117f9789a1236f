import type { Direction, Title } from '../document/article.ts'
import type { Hit } from '../document/search.ts'
import { infoRows, spoken } from '../report-rows.ts'
import type { Report, ReportOf } from '../report.ts'
import { articleMarkup, contentsMarkup, partsMarkup } from './html/article.ts'
import { pageOf, type PageFrame } from './html/document.ts'
import { escaped } from './html/escape.ts'
import { dir } from './html/prose.ts'

/** A report as a page of HTML that is complete in itself: nothing is fetched for it, and no script is in it. */
export function printHtml(report: Report): Iterable<string> {
  return pageOf(bodyOf(report), frameOf(report))
}

function frameOf(report: Report): PageFrame {
  if (report.kind === 'stored') return { title: 'Stored articles', language: 'en', direction: 'ltr' }
  const { direction, source } = report
  const title = titleOf(report)?.text.replaceAll('\n', ' ') ?? source
  return {
    title,
    language: languageOf(report),
    direction,
    ...(report.kind === 'article' ? { metadata: report.article.metadata } : {}),
  }
}

function bodyOf(report: Report): Iterable<string> {
  switch (report.kind) {
    case 'article':
      return articleMarkup(report.article, report)
    case 'parts':
      return ['<article>\n', ...partsMarkup(report.parts, report.direction), '</article>\n']
    case 'contents':
      return [titleMarkup(report), contentsMarkup(report.entries, report.direction, false)]
    case 'hits':
      return [titleMarkup(report), ...report.hits.map((hit) => hitMarkup(hit, report.direction))]
    case 'info':
      return [rowsMarkup(infoRows(report))]
    case 'stored':
      return [rowsMarkup(report.articles.map(({ name, title }) => [name, title ?? '']))]
    case 'explanation':
      return [
        rowsMarkup(
          report.lines.map(({ line, role, evidence }) => [`${line} ${role}`, evidence.map(spoken).join(', ')]),
        ),
      ]
  }
}

type OfSource = Exclude<Report, { kind: 'stored' }>

const titleOf = (report: OfSource): Pick<Title, 'text'> | undefined =>
  report.kind === 'contents' ? report.title : report.article.title

const languageOf = (report: OfSource): string | undefined =>
  report.kind === 'contents' || 'language' in report ? report.language : report.article.metadata.language

function titleMarkup(report: ReportOf<'contents' | 'hits'>): string {
  const title = titleOf(report)
  return title === undefined ? '' : `<h1${dir(title.text, report.direction)}>${escaped(title.text)}</h1>\n`
}

/** Names and what is told of them. These are of the program, in English, and what is told of anything may not be. */
const rowsMarkup = (rows: readonly (readonly [name: string, value: string])[]): string =>
  `<dl>\n${rows.map(([name, value]) => `<dt lang="en" dir="ltr">${escaped(name)}</dt>\n<dd dir="auto">${escaped(value)}</dd>\n`).join('')}</dl>\n`

/** A paragraph with the words that were found in it, under the heading of its section. */
function hitMarkup({ section, text, ranges }: Hit, around: Direction): string {
  let marked = ''
  let at = 0
  for (const [start, end] of ranges) {
    marked += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`
    at = end
  }
  const heading = section?.heading.text ?? ''
  const above = section === undefined ? '' : `<h2${dir(heading, around)}>${section.number} ${escaped(heading)}</h2>\n`
  return `${above}<p${dir(text, around)}>${marked}${escaped(text.slice(at))}</p>\n`
}
