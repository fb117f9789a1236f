import type { List as MdastList, Paragraph as MdastParagraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Article, Block, Section } from '../document/article.ts'
import type { Part } from '../document/select.ts'
import type { Hit } from '../document/search.ts'
import type { Report } from '../report.ts'
import { harmless } from '../terminal/presentable.ts'
import { infoRows, spoken } from '../report-rows.ts'

/** Options of Markdown: `forTerminal` makes harmless what a terminal would obey. */
export interface MarkdownOptions {
  readonly forTerminal: boolean
}

/** A report as Markdown: headings at the level they stand, lists as lists, the words of a search in bold. */
export function* printMarkdown(report: Report, { forTerminal }: MarkdownOptions): Generator<string> {
  const markdown = asMarkdown(report)
  yield forTerminal ? markdown.split('\n').map(harmless).join('\n') : markdown
}

function asMarkdown(report: Report): string {
  const root: Root = { type: 'root', children: nodes(report) }
  return toMarkdown(root, { bullet: '-', listItemIndent: 'one', rule: '-' })
}

function nodes(report: Report): RootContent[] {
  switch (report.kind) {
    case 'article':
      return articleNodes(report.article)
    case 'parts':
      return report.parts.flatMap(partNodes)
    case 'contents':
      return report.article.sections.length === 0 ? [] : [contentsList(report.article.sections)]
    case 'hits':
      return report.hits.flatMap(hitNodes)
    case 'info':
      return [bulleted(infoRows(report).map(([name, value]) => `${name}: ${value}`))]
    case 'stored':
      return [bulleted(report.articles.map(({ name, title }) => `${name}: ${title ?? ''}`))]
    case 'explanation':
      return [
        bulleted(report.lines.map(({ line, role, evidence }) => `${line} ${role}: ${evidence.map(spoken).join(', ')}`)),
      ]
  }
}

const plain = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (children: PhrasingContent[]): MdastParagraph => ({ type: 'paragraph', children })

/** Markdown knows six levels of heading. */
const headingDepths = [1, 2, 3, 4, 5, 6] as const

function heading(text: string, level: number): RootContent {
  return { type: 'heading', depth: headingDepths[level - 1] ?? 6, children: [plain(text)] }
}

function articleNodes({ title, blocks, sections }: Article): RootContent[] {
  return [
    ...(title === undefined ? [] : [heading(title.text, 1)]),
    ...blocks.map(blockNode),
    ...sections.flatMap((section) => sectionNodes(section, 2)),
  ]
}

function partNodes(part: Part): RootContent[] {
  switch (part.type) {
    case 'title':
      return [heading(part.title.text, 1)]
    case 'lede':
      return part.blocks.map(blockNode)
    case 'section':
      return sectionNodes(part, 2)
  }
}

function sectionNodes(section: Section, level: number): RootContent[] {
  return [
    heading(section.heading.text, level),
    ...section.blocks.map(blockNode),
    ...section.sections.flatMap((subsection) => sectionNodes(subsection, level + 1)),
  ]
}

function blockNode(block: Block): RootContent {
  switch (block.type) {
    case 'paragraph':
      return paragraph([plain(block.text)])
    case 'list':
      return {
        ...bulleted(block.items.map(({ text }) => text)),
        ordered: block.ordered,
        ...(block.ordered ? { start: firstNumber(block.items[0]?.marker ?? '') } : {}),
      }
  }
}

/** The number a list begins with, in the digits a list marker can have: European, Arabic, Persian. */
function firstNumber(marker: string): number {
  const digits = marker.replace(/[^0-9\u0660-\u0669\u06f0-\u06f9]/g, '')
  return Number.parseInt(
    digits.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf)),
    10,
  )
}

function bulleted(items: readonly string[]): MdastList {
  return {
    type: 'list',
    spread: false,
    children: items.map((text) => ({ type: 'listItem', spread: false, children: [paragraph([plain(text)])] })),
  }
}

function contentsList(sections: readonly Section[]): MdastList {
  return {
    type: 'list',
    ordered: true,
    spread: false,
    children: sections.map((section) => ({
      type: 'listItem',
      spread: false,
      children: [
        paragraph([plain(section.heading.text)]),
        ...(section.sections.length === 0 ? [] : [contentsList(section.sections)]),
      ],
    })),
  }
}

function hitNodes({ section, text, ranges }: Hit): RootContent[] {
  const phrases: PhrasingContent[] = []
  let at = 0
  for (const [start, end] of ranges) {
    phrases.push(plain(text.slice(at, start)), { type: 'strong', children: [plain(text.slice(start, end))] })
    at = end
  }
  phrases.push(plain(text.slice(at)))
  const body = paragraph(phrases)
  return section === undefined ? [body] : [heading(section.heading.text, 2), body]
}
