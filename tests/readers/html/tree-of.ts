import type { Article, Block, Link, Section } from '../../../src/document/article.ts'

/** What was read, a line a node: where it stands, what it is, its words with their links as `[words](address)`. */
export function treeOf({ metadata, title, blocks, sections }: Article): string {
  const said = Object.entries(metadata).map(([name, value]) => `${name}: ${value}`)
  const head = title === undefined ? [] : [`${title.position.start.line} title: ${words(title)}`]
  return [...said, ...head, ...blocks.flatMap(linesOf), ...sections.flatMap(sectionLines)]
    .map((line) => `${line}\n`)
    .join('')
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`)

function sectionLines({ number, heading, blocks, sections }: Section): string[] {
  const inner = [...blocks.flatMap(linesOf), ...sections.flatMap(sectionLines)]
  return [`${heading.position.start.line} section ${number}: ${words(heading)}`, ...indented(inner)]
}

function linesOf(block: Block): string[] {
  const { line } = block.position.start
  switch (block.type) {
    case 'paragraph':
      return [`${line} paragraph: ${words(block)}`]
    case 'image':
      return [`${line} image: ${block.text} (${block.url})`]
    case 'code':
      return [`${line} code ${block.language ?? ''}`, ...indented(block.text.split('\n'))]
    case 'quote':
      return [`${line} quote`, ...indented(block.blocks.flatMap(linesOf))]
    case 'list':
      return [
        `${line} list${block.ordered ? ', ordered' : ''}`,
        ...indented(
          block.items.flatMap((item) => [
            `${item.position.start.line} ${item.marker}${words(item)}`,
            ...indented((item.blocks ?? []).flatMap(linesOf)),
          ]),
        ),
      ]
    case 'table':
      return [
        `${line} table ${block.align.map((align) => align ?? '-').join(' ')}`,
        ...indented(
          [...(block.header === undefined ? [] : [block.header]), ...block.rows].map((row) =>
            row.map(words).join(' | '),
          ),
        ),
      ]
  }
}

function words({ text, links = [] }: { readonly text: string; readonly links?: readonly Link[] }): string {
  let [marked, at] = ['', 0]
  for (const { start, end, url } of links) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}](${url})`
    at = end
  }
  return (marked + text.slice(at)).replaceAll('\n', ' / ')
}
