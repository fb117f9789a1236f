// What goes into a pipe: text in logical order, nothing added and nothing changed.

import type { Block, Section } from '../document/article.ts'
import { outline, wordsOfSection } from '../document/contents.ts'
import type { Part } from '../document/select.ts'
import { infoRows, spoken } from '../report-rows.ts'
import type { Report, ReportOf } from '../report.ts'

/** Options of text for a pipe: `name` stands before each row of a table, as grep has it when it is given several files. */
export interface TextOptions {
  readonly name: string | undefined
}

/**
 * A report as text for other programs. What is prose is one line a block with a blank line between blocks; what is a
 * table is one line a row with a tab between fields.
 */
export function printText(report: Report, { name }: TextOptions): Iterable<string> {
  switch (report.kind) {
    case 'article':
      return prose(articleBlocks(report))
    case 'parts':
      return prose(report.parts.flatMap(partBlocks))
    case 'contents':
    case 'hits':
    case 'info':
    case 'stored':
    case 'explanation':
      return table(rows(report), name === undefined ? [] : [name])
  }
}

function* prose(blocks: Iterable<string>): Generator<string> {
  let between = ''
  for (const block of blocks) {
    yield `${between}${block}\n`
    between = '\n'
  }
}

function articleBlocks({ article: { title, blocks, sections } }: ReportOf<'article'>): string[] {
  return [...(title === undefined ? [] : [title.text]), ...blocks.map(blockText), ...sections.flatMap(sectionBlocks)]
}

function partBlocks(part: Part): string[] {
  switch (part.type) {
    case 'title':
      return [part.title.text]
    case 'lede':
      return part.blocks.map(blockText)
    case 'section':
      return sectionBlocks(part)
  }
}

const sectionBlocks = ({ heading, blocks, sections }: Section): string[] => [
  heading.text,
  ...blocks.map(blockText),
  ...sections.flatMap(sectionBlocks),
]

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map(({ marker, text }) => `${marker}${text}`).join('\n')
  }
}

type Row = readonly (string | number)[]

function* table(cells: Iterable<Row>, before: Row): Generator<string> {
  // A tab inside a field would make two of it, and a line feed, as the name of a file may have, two rows.
  for (const row of cells)
    yield `${[...before, ...row].map((cell) => String(cell).replace(/[\t\n]/g, ' ')).join('\t')}\n`
}

function rows(report: Exclude<Report, { kind: 'article' | 'parts' }>): Row[] {
  switch (report.kind) {
    case 'contents':
      return outline(report.article.sections).map(({ section }) => [
        section.number,
        section.heading.text,
        wordsOfSection(section),
      ])
    case 'hits':
      return report.hits.map(({ section, text }) => [section?.number ?? 'lede', section?.heading.text ?? '', text])
    case 'info':
      return infoRows(report)
    case 'stored':
      return report.articles.map(({ name, title }) => [name, title ?? ''])
    case 'explanation':
      return report.lines.map(({ line, role, score, evidence, text }) => [
        line,
        role,
        score ?? '',
        evidence.map(spoken).join(', '),
        text,
      ])
  }
}
