/** Blank lines after a line that ends like one of text, and before one at the margin that begins like text or a heading. */
const seam =
  /(?<=[\p{L}\p{M}\p{N}.,:;!?\u060c\u061b\u061f\u06d4\u3002)\]"'\u201d\u00bb*_`|>~-])[ \t]*\r?\n(?:[ \t]*\r?\n)+(?=\p{L}|\[|\*{1,3}\p{L}|#{1,6}[ \t])/gu

/**
 * Where a document of Markdown can be cut, from an offset on: all lists, quotes, tables and notes have ended there. Code
 * and HTML may not have. The end of the source where there is no such place.
 */
export function seamAfter(source: string, offset: number): number {
  const ahead = new RegExp(seam)
  ahead.lastIndex = offset
  const found = ahead.exec(source)
  return found === null ? source.length : found.index + found[0].length
}

/** How much of a source is front matter at most, in UTF-16 units. */
const longest = 200_000

/** Where front matter ends; 0 where there is none. */
export const frontMatterEnd = (source: string): number =>
  /^---[ \t]*\r?\n(?:[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(source.slice(0, longest))?.[0].length ?? 0
