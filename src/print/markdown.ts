import type { List as MdastList, Paragraph as MdastParagraph, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Article, Section } from '../document/article.ts'
import type { Entry } from '../document/entries.ts'
import type { Part } from '../document/select.ts'
import type { Hit } from '../document/search.ts'
import type { Report } from '../report.ts'
import { harmless } from '../terminal/presentable.ts'
import { infoRows, spoken } from '../report-rows.ts'
import { frontMatter } from './front-matter.ts'
import { blockNode, phrasing, type TextWithLinks } from './markdown-block.ts'

/** Options of Markdown. */
export interface MarkdownOptions {
  /** Makes harmless what a terminal would obey. */
  readonly forTerminal: boolean
  /** Whether it stands among others: only a document has front matter. */
  readonly isAmongOthers?: boolean
}

/** A report as Markdown: headings at the level they stand, lists as lists, the words of a search in bold. */
export function* printMarkdown(
  report: Report,
  { forTerminal, isAmongOthers = false }: MarkdownOptions,
): Generator<string> {
  const matter = report.kind === 'article' && !isAmongOthers ? frontMatter(report.article.metadata) : ''
  const markdown = matter + asMarkdown(report)
  yield forTerminal ? markdown.split('\n').map(harmless).join('\n') : markdown
}

function asMarkdown(report: Report): string {
  const root: Root = { type: 'root', children: nodes(report) }
  return toMarkdown(root, {
    bullet: '-',
    listItemIndent: 'one',
    rule: '-',
    fences: true,
    extensions: [gfmToMarkdown()],
  })
}

function nodes(report: Report): RootContent[] {
  switch (report.kind) {
    case 'article':
      return articleNodes(report.article)
    case 'parts':
      return report.parts.flatMap(partNodes)
    case 'contents':
      return report.entries.length === 0 ? [] : [contentsList(report.entries)]
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

function heading(node: TextWithLinks, level: number): RootContent {
  return { type: 'heading', depth: headingDepths[level - 1] ?? 6, children: phrasing(node) }
}

function articleNodes({ title, blocks, sections }: Article): RootContent[] {
  return [
    ...(title === undefined ? [] : [heading(title, 1)]),
    ...blocks.map(blockNode),
    ...sections.flatMap((section) => sectionNodes(section, 2)),
  ]
}

function partNodes(part: Part): RootContent[] {
  switch (part.type) {
    case 'title':
      return [heading(part.title, 1)]
    case 'lede':
      return part.blocks.map(blockNode)
    case 'section':
      return sectionNodes(part, 2)
  }
}

function sectionNodes(section: Section, level: number): RootContent[] {
  return [
    heading(section.heading, level),
    ...section.blocks.map(blockNode),
    ...section.sections.flatMap((subsection) => sectionNodes(subsection, level + 1)),
  ]
}

function bulleted(items: readonly string[]): MdastList {
  return {
    type: 'list',
    spread: false,
    children: items.map((text) => ({ type: 'listItem', spread: false, children: [paragraph([plain(text)])] })),
  }
}

function contentsList(entries: readonly Entry[]): MdastList {
  return {
    type: 'list',
    ordered: true,
    spread: false,
    children: entries.map(({ heading: { text }, sections }) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph([plain(text)]), ...(sections.length === 0 ? [] : [contentsList(sections)])],
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
  return section === undefined ? [body] : [heading(section.heading, 2), body]
}
