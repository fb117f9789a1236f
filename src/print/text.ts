// What goes into a pipe: text in logical order, nothing added and nothing changed.

import type { Block, List, Section } from '../document/article.ts'
import { outline, rowsOf } from '../document/contents.ts'
import type { Flow } from '../document/flow.ts'
import type { Part } from '../document/select.ts'
import { infoRows, spoken } from '../report-rows.ts'
import type { Report } from '../report.ts'

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
      return prose(flowBlocks(report.flow))
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
    // A picture without a word.
    if (block === '') continue
    yield `${between}${block}\n`
    between = '\n'
  }
}

function* flowBlocks({ title, blocks }: Flow): Generator<string> {
  if (title !== undefined) yield title.text
  for (const block of blocks) yield blockText(block)
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

/** A block, be it of several lines; a blank line parts what is in it where a reader needs one. */
function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'code':
    case 'image':
      return block.text
    case 'list':
      return listText(block)
    case 'quote':
      return together(block.blocks)
    case 'table':
      return rowsOf(block)
        .map((row) => row.map(({ text }) => field(text)).join('\t'))
        .join('\n')
  }
}

const together = (blocks: readonly Block[]): string =>
  blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n')

/** A list within an item stands further in; all else in it is as it would be outside. */
function listText({ items }: List): string {
  let text = ''
  let between = ''
  for (const { marker, text: words, blocks = [] } of items) {
    text += `${between}${marker}${words}`
    between = '\n'
    for (const inner of blocks) {
      const isList = inner.type === 'list'
      text += isList ? `\n${blockText(inner).replace(/^(?=.)/gm, '  ')}` : `\n\n${blockText(inner)}`
      between = isList ? between : '\n\n'
    }
  }
  return text
}

/**
 * A tab inside a field would make two of it, and a line feed, as the name of a file may have, two rows. Few have either: it
 * is sooner seen than replaced.
 */
function field(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  return /[\t\n]/.test(cell) ? cell.replace(/[\t\n]/g, ' ') : cell
}

type Row = readonly (string | number)[]

/** A table is handed on some rows at a time: one by one, a long one costs more. */
const atOnce = 500

function* table(cells: readonly Row[], before: Row): Generator<string> {
  const line = (row: Row): string => `${Array.from([...before, ...row], field).join('\t')}\n`
  for (let at = 0; at < cells.length; at += atOnce)
    yield cells
      .slice(at, at + atOnce)
      .map(line)
      .join('')
}

function rows(report: Exclude<Report, { kind: 'article' | 'parts' }>): Row[] {
  switch (report.kind) {
    case 'contents':
      return outline(report.entries).map(({ section: { number, heading, words } }) => [number, heading.text, words])
    case 'hits':
      return report.hits.map(({ section, text }) => [section?.number ?? 'lede', section?.heading.text ?? '', text])
    case 'info':
      return infoRows(report)
    case 'stored':
      return report.articles.map(({ name, title }) => [name, title ?? ''])
    case 'explanation':
      return report.lines.map(({ line, role, certainty, evidence, text }) => [
        line,
        role,
        certainty ?? '',
        evidence.map(spoken).join(', '),
        text,
      ])
  }
}
