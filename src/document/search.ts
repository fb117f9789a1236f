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
  const inSections = outline(article.sections).flatMap(({ section }) => searchBlocks(section.blocks, section, wanted))
  return searchBlocks(article.blocks, undefined, wanted).concat(inSections)
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
  const folded = fold(text)
  if (!wanted.every((word) => folded.includes(word))) return []
  const found: MatchRange[] = []
  for (const [start, end] of pieces(text)) findIn(text.slice(start, end), start, wanted, found)
  return merged(
    text,
    found.toSorted(([one], [other]) => one - other),
  )
}

/** The way back from a folded text takes ten times its memory: a longer text goes it in pieces of this many UTF-16 units. */
const pieceLength = 8192

/** Parts of a text that begin where a word does: none of those looked for has a space in it. */
function* pieces(text: string): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < text.length;) {
    const space = text.indexOf(' ', start + pieceLength)
    const end = space === -1 ? text.length : space
    yield [start, end]
    start = end
  }
}

function findIn(text: string, offset: number, wanted: readonly string[], found: MatchRange[]): void {
  const folded = foldWithOffsets(text)
  for (const word of wanted) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      const end = folded.ends[at + word.length - 1] ?? text.length
      found.push([offset + (folded.starts[at] ?? 0), offset + end])
    }
  }
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
