import type { Block, List, Paragraph } from '../../src/document/article.ts'

/** A block of a text that nobody marked up: there are no others in it. */
export function plainBlock(block: Block): Paragraph | List {
  if (block.type === 'paragraph' || block.type === 'list') return block
  throw new TypeError(`Plain text has no ${block.type}`)
}
