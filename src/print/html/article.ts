import type { Article, Direction, Heading, Metadata, Section } from '../../document/article.ts'
import { outline } from '../../document/contents.ts'
import type { Part } from '../../document/select.ts'
import { blockMarkup } from './block.ts'
import { contentsName } from './contents-name.ts'
import { attribute, escaped } from './escape.ts'
import { dir, prose, type TextWithLinks } from './prose.ts'

/** What an article is set in. */
export interface Setting {
  readonly direction: Direction
  readonly language: string | undefined
}

/** Fewer sections than this need no table of contents. */
const fewestSections = 2

/** An article as markup: its title and what it says of itself, its contents, its text. */
export function* articleMarkup({ title, metadata, blocks, sections }: Article, setting: Setting): Generator<string> {
  const { direction } = setting
  yield '<article>\n'
  yield headerMarkup(title, metadata, direction)
  if (outline(sections).length >= fewestSections) {
    yield `<nav${attribute('aria-label', contentsName(setting.language))}>\n${contentsMarkup(sections, direction)}</nav>\n`
  }
  for (const block of blocks) yield blockMarkup(block, direction)
  for (const section of sections) yield* sectionMarkup(section, 2, direction)
  yield '</article>\n'
}

function headerMarkup(
  title: TextWithLinks | undefined,
  { byline, date, sourceName }: Metadata,
  around: Direction,
): string {
  const said = [
    byline === undefined ? '' : `<bdi>${escaped(byline)}</bdi>`,
    sourceName === undefined ? '' : `<bdi>${escaped(sourceName)}</bdi>`,
    date === undefined ? '' : timeMarkup(date),
  ].filter((part) => part !== '')
  const heading = title === undefined ? '' : `<h1${dir(title.text, around)}>${prose(title)}</h1>\n`
  const line = said.length === 0 ? '' : `<p>${said.join(' \u00b7 ')}</p>\n`
  return heading + line === '' ? '' : `<header>\n${heading}${line}</header>\n`
}

/** A date as machines have it (HTML 2.3.5), as far as this one is such a date. */
const machineDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

function timeMarkup(date: string): string {
  if (!machineDate.test(date) || Number.isNaN(Date.parse(date))) return `<bdi>${escaped(date)}</bdi>`
  return `<time${attribute('datetime', date)} dir="ltr">${escaped(date.slice(0, 10))}</time>`
}

/** HTML has six levels of heading; deeper ones say how deep they are. */
const deepestHeading = 6

function headingMarkup({ heading, number }: Section, level: number, around: Direction): string {
  const name = `h${Math.min(level, deepestHeading)}`
  const depth = level > deepestHeading ? attribute('aria-level', level) : ''
  return `<${name} id="${idOf(number)}"${depth}${dir(heading.text, around)}>${prose(heading)}</${name}>\n`
}

const idOf = (number: string): string => `section-${number.replaceAll('.', '-')}`

/** A section and what is below it. */
function* sectionMarkup(section: Section, level: number, around: Direction): Generator<string> {
  yield headingMarkup(section, level, around)
  for (const block of section.blocks) yield blockMarkup(block, around)
  for (const subsection of section.sections) yield* sectionMarkup(subsection, level + 1, around)
}

/** Parts of an article. */
export function* partsMarkup(parts: readonly Part[], around: Direction): Generator<string> {
  for (const part of parts) {
    switch (part.type) {
      case 'title':
        yield `<h1${dir(part.title.text, around)}>${prose(part.title)}</h1>\n`
        break
      case 'lede':
        for (const block of part.blocks) yield blockMarkup(block, around)
        break
      case 'section':
        yield* sectionMarkup(part, 2, around)
        break
    }
  }
}

/** What is told of a section in a table of contents. */
interface Told {
  readonly number: string
  readonly heading: Pick<Heading, 'text'>
  readonly sections: readonly Told[]
}

/** A table of contents; `isLinked` where its sections are on the same page. */
export function contentsMarkup(sections: readonly Told[], around: Direction, isLinked = true): string {
  if (sections.length === 0) return ''
  const entries = sections.map(({ number, heading, sections: inner }) => {
    const words = `${number} ${escaped(heading.text.replaceAll('\n', ' '))}`
    const entry = isLinked ? `<a href="#${idOf(number)}">${words}</a>` : words
    return `<li${dir(heading.text, around)}>${entry}${inner.length === 0 ? '' : `\n${contentsMarkup(inner, around, isLinked)}`}</li>\n`
  })
  return `<ol>\n${entries.join('')}</ol>\n`
}
