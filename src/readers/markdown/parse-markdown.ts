import type { Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { boundedMarks } from './bounded-marks.ts'
import { definedElsewhere, labelsDefined, labelsIn } from './labels.ts'
import { mayGoOn } from './may-go-on.ts'
import { frontMatterEnd, seamAfter } from './seam.ts'

/** UTF-16 units that are parsed at a time: as long as most articles. */
const pieceLength = 16_384
/** What is longer and cannot be cut is not parsed: a table or list, at some thousand bytes of memory for each unit. */
const longestPiece = 150_000

/**
 * Parses Markdown: CommonMark with GitHub's tables, tasks, notes and addresses; front matter.
 *
 * Until it is done, the parser keeps a thousand bytes for each character, and at every bracket it looks through all that
 * has been defined. So what is long is parsed in pieces, and what refers to another piece once more. It comes out as if
 * all had been parsed at once.
 *
 * @param length The UTF-16 units that a piece has at least.
 * @returns Nothing where too long a part cannot be cut.
 */
export function parseMarkdown(source: string, length = pieceLength): Root | undefined {
  const pieces = piecesOf(source, length)
  if (pieces === undefined) return undefined
  const all = new Set(pieces.flatMap(({ defined }) => [...defined]))
  const children: RootContent[] = []
  const past = { offset: 0, lines: 0 }
  for (const { text, root, defined } of pieces) {
    const elsewhere = [...labelsIn(text, all)].filter((label) => !defined.has(label))
    const resolved = elsewhere.length === 0 ? root : parsed(text, elsewhere)
    for (const node of resolved.children) {
      move(node, past)
      children.push(node)
    }
    past.offset += text.length
    past.lines += (root.position?.end.line ?? 1) - 1
  }
  const start = { line: 1, column: 1, offset: 0 }
  const end = { line: past.lines + 1, column: pieces.at(-1)?.root.position?.end.column ?? 1, offset: past.offset }
  return { type: 'root', children, position: { start, end } }
}

function parsed(text: string, elsewhere: readonly string[] = []): Root {
  return fromMarkdown(text, {
    extensions: [
      gfm(),
      frontmatter(),
      boundedMarks(),
      ...(elsewhere.length === 0 ? [] : [definedElsewhere(elsewhere)]),
    ],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  })
}

/** A part of a source that was parsed by itself. */
interface Piece {
  readonly text: string
  readonly root: Root
  /** The labels that are defined in it. */
  readonly defined: ReadonlySet<string>
}

function piecesOf(source: string, length: number): Piece[] | undefined {
  const pieces: Piece[] = []
  let wanted = Math.max(length, frontMatterEnd(source))
  for (let start = 0; start < source.length;) {
    const end = seamAfter(source, start + wanted)
    const text = source.slice(start, end)
    if (text.length > Math.max(longestPiece, length * 2)) return undefined
    const root = parsed(text)
    const isWhole = end === source.length || !mayGoOn(text, root)
    // Twice as much each time: so all that is read in vain is no more than what is read in the end.
    wanted = isWhole ? length : text.length * 2
    if (!isWhole) continue
    pieces.push({ text, root, defined: new Set(labelsDefined(root.children)) })
    start = end
  }
  return pieces
}

/** Moves a node, and all in it, to where it stands in the whole source. */
function move(node: Nodes, past: { readonly offset: number; readonly lines: number }): void {
  const { position } = node
  if (position !== undefined) {
    for (const point of [position.start, position.end]) {
      point.line += past.lines
      if (point.offset !== undefined) point.offset += past.offset
    }
  }
  if ('children' in node) for (const child of node.children) move(child, past)
}
