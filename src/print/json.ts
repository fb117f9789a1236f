import type { Section } from '../document/article.ts'
import { outline, wordsOfArticle, wordsOfBlocks, wordsOfSection } from '../document/contents.ts'
import type { Part } from '../document/select.ts'
import type { Entry } from '../document/entries.ts'
import { countWords, minutes } from '../document/words.ts'
import type { Report, ReportOf } from '../report.ts'
import { blockValue, linksOf, type JsonBlock, type Linked } from './json-block.ts'

// The shapes of docs/article.schema.json. Keys are only ever added. Absent is null here, and nowhere else in the program.

interface JsonSection extends Linked {
  readonly number: string | null
  readonly title: string | null
  readonly words: number
  readonly minutes: number
  readonly line: number
  readonly blocks: readonly JsonBlock[]
  readonly sections: readonly JsonSection[]
}

/** Options of JSON: `forTerminal` indents it, and writes what a terminal would obey as escapes. */
export interface JsonOptions {
  readonly forTerminal: boolean
}

/** A report as JSON: one value an article, section, entry or hit, each on a line of its own (JSON Lines) in a pipe. */
export function* printJson(report: Report, { forTerminal }: JsonOptions): Generator<string> {
  for (const value of values(report)) {
    yield forTerminal ? `${harmlessJson(JSON.stringify(value, undefined, 2))}\n` : `${JSON.stringify(value)}\n`
  }
}

/** JSON.stringify escapes C0 alone; DEL, C1 and the bidi overrides and embeddings would reach the terminal. */
export const harmlessJson = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function values(report: Report): readonly object[] {
  switch (report.kind) {
    case 'article':
    case 'info':
      return [articleValue(report)]
    case 'parts':
      return report.parts.map(partValue)
    case 'contents':
      return outline(report.entries).map(({ section, level }) => entryValue(section, level))
    case 'hits':
      return hitValues(report)
    case 'stored':
      return report.articles.map(({ name, title }) => ({ name, title: title ?? null }))
    case 'explanation':
      return report.lines.map(({ line, role, score, certainty, evidence, text }) => ({
        line,
        role,
        score: score ?? null,
        certainty: certainty ?? null,
        evidence,
        text,
      }))
  }
}

function articleValue({ source, article, direction, language }: ReportOf<'article' | 'info'>): object {
  const words = wordsOfArticle(article)
  const { byline, date, sourceName } = article.metadata
  return {
    source,
    title: article.title?.text ?? null,
    ...linksOf(article.title),
    byline: byline ?? null,
    date: date ?? null,
    source_name: sourceName ?? null,
    language: language ?? null,
    direction,
    words,
    minutes: minutes(words),
    blocks: article.blocks.map(blockValue),
    sections: article.sections.map(sectionValue),
  }
}

function partValue(part: Part): JsonSection {
  switch (part.type) {
    case 'section':
      return sectionValue(part)
    case 'title': {
      const { text, position } = part.title
      const words = countWords(text)
      return {
        ...unnumbered,
        title: text,
        ...linksOf(part.title),
        words,
        minutes: minutes(words),
        line: position.start.line,
        blocks: [],
      }
    }
    case 'lede': {
      const words = wordsOfBlocks(part.blocks)
      const line = part.blocks[0]?.position.start.line ?? 1
      return { ...unnumbered, words, minutes: minutes(words), line, blocks: part.blocks.map(blockValue) }
    }
  }
}

/** What the title and the lede share: they are no numbered section. */
const unnumbered = { number: null, title: null, sections: [] } as const

function sectionValue(section: Section): JsonSection {
  const words = wordsOfSection(section)
  return {
    number: section.number,
    title: section.heading.text,
    ...linksOf(section.heading),
    words,
    minutes: minutes(words),
    line: section.heading.position.start.line,
    blocks: section.blocks.map(blockValue),
    sections: section.sections.map(sectionValue),
  }
}

const entryValue = ({ number, heading, line, words }: Entry, level: number): object => ({
  number,
  title: heading.text,
  level,
  words,
  minutes: minutes(words),
  line,
})

function hitValues({ source, hits }: ReportOf<'hits'>): object[] {
  return hits.map(({ section, line, text, ranges }) => ({
    source,
    number: section?.number ?? null,
    section: section?.heading.text ?? null,
    line,
    text,
    ranges,
  }))
}
