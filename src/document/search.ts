import type { Article, Block, Section } from './article.ts'
import { outline, rowsOf } from './contents.ts'
import { fold, foldWithOffsets } from './fold.ts'

/** A place in a text as UTF-16 offsets, the end not included. */
export type MatchRange = readonly [start: number, end: number]

/** A paragraph, list item, table row or line of code that holds the words, and where in it they stand. `section` is none in the lede. */
export interface Hit {
  readonly section: Section | undefined
  readonly text: string
  readonly line: number
  readonly ranges: readonly MatchRange[]
}

/** Finds the paragraphs that hold all of the words, however they are spelled (see fold), in any order. */
export function search(article: Article, words: string): Hit[] {
  const wanted = fold(words)
    .split(' ')
    .filter((word) => word !== '')
  if (wanted.length === 0) return []
  const hits = searchBlocks(article.blocks, undefined, wanted)
  for (const { section } of outline(article.sections)) hits.push(...searchBlocks(section.blocks, section, wanted))
  return hits
}

function searchBlocks(blocks: readonly Block[], section: Section | undefined, wanted: readonly string[]): Hit[] {
  return blocks.flatMap(searched).flatMap(({ text, line }) => {
    const ranges = rangesOf(text, wanted)
    return ranges.length === 0 ? [] : [{ section, text, line, ranges }]
  })
}

/** A piece of text that is found whole, and the line it stands on. */
interface Searched {
  readonly text: string
  readonly line: number
}

/** What of a block is searched: each item of a list by itself, each row of a table, each line of code. */
function searched(block: Block): readonly Searched[] {
  const { line } = block.position.start
  switch (block.type) {
    case 'paragraph':
    case 'image':
      return [{ text: block.text, line }]
    case 'list':
      return block.items.flatMap(({ text, position, blocks = [] }) => [
        { text, line: position.start.line },
        ...blocks.flatMap(searched),
      ])
    case 'quote':
      return block.blocks.flatMap(searched)
    case 'code':
      return block.text.split('\n').map((text, at) => ({ text, line: line + at }))
    case 'table':
      return rowsOf(block).map((cells) => ({
        text: cells.map(({ text }) => text).join(' | '),
        line: cells[0]?.position.start.line ?? line,
      }))
  }
}

/** Where the words stand in a text, in order; none unless every word does. Words with only space between are one range. */
function rangesOf(text: string, wanted: readonly string[]): MatchRange[] {
  const folded = foldWithOffsets(text)
  const found: MatchRange[] = []
  for (const word of wanted) {
    let at = folded.text.indexOf(word)
    if (at < 0) return []
    for (; at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      found.push([folded.starts[at] ?? 0, folded.ends[at + word.length - 1] ?? text.length])
    }
  }
  return merged(
    text,
    found.toSorted(([one], [other]) => one - other),
  )
}

function merged(text: string, ranges: readonly MatchRange[]): MatchRange[] {
  const result: [number, number][] = []
  for (const [start, end] of ranges) {
    const open = result.at(-1)
    if (open !== undefined && (start <= open[1] || text.slice(open[1], start).trim() === '')) {
      open[1] = Math.max(open[1], end)
    } else result.push([start, end])
  }
  return result
}
