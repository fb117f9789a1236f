import type { Position } from '../../document/article.ts'
import type { Content } from '../../document/sections.ts'
import { proseBuilder, type ProseBuilder } from './prose-builder.ts'
import { addAnchor } from './prose.ts'
import { rawPieces, type RawTag } from './raw-html.ts'

const heading = /^h([1-6])$/
/** What stays in its line; every other tag parts paragraphs. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/

const isCell = /^t[dh]$/

/** What has been read of the block that is open. */
interface OpenBlock {
  readonly builder: ProseBuilder
  /** Of a heading. */
  level: number | undefined
  /** In <pre> all white space counts. */
  code: string | undefined
}

const openBlock = (): OpenBlock => ({ builder: proseBuilder(), level: undefined, code: undefined })

/** What a reader would see of a piece of HTML: headings, paragraphs, pictures and what is preformatted, all of it one place. */
export function rawBlocks(html: string, position: Position): Content[] {
  const contents: Content[] = []
  let open = openBlock()
  const close = (): void => {
    contents.push(...blockOf(open, position))
    open = openBlock()
  }
  for (const piece of rawPieces(html)) {
    if (typeof piece === 'string') addText(piece, open)
    else if (piece.name === 'br') breakLine(open)
    else if (piece.name === 'a') addAnchor(piece, open.builder)
    else if (piece.name === 'img') {
      close()
      contents.push(imageOf(piece, position))
    } else if (isCell.test(piece.name)) addText(piece.isClosing ? '' : ' ', open)
    else if (open.code === undefined ? !inline.test(piece.name) : piece.name === 'pre') {
      close()
      open = opened(piece)
    }
  }
  close()
  return contents
}

function addText(text: string, open: OpenBlock): void {
  if (open.code === undefined) open.builder.add(text.replace(/[ \t\r\f]+/g, ' '))
  else open.code += text
}

function breakLine(open: OpenBlock): void {
  if (open.code === undefined) open.builder.breakLine()
  else open.code += '\n'
}

function opened({ name, isClosing }: RawTag): OpenBlock {
  const level = isClosing ? undefined : heading.exec(name)?.[1]
  return {
    ...openBlock(),
    level: level === undefined ? undefined : Number.parseInt(level, 10),
    code: name === 'pre' && !isClosing ? '' : undefined,
  }
}

const imageOf = ({ attributes }: RawTag, position: Position): Content => ({
  type: 'image',
  text: (attributes.get('alt') ?? '').trim(),
  url: attributes.get('src') ?? '',
  position,
})

function blockOf({ builder, level, code }: OpenBlock, position: Position): Content[] {
  if (code !== undefined) return [{ type: 'code', text: code.replace(/^\n|\n$/g, ''), language: undefined, position }]
  const text = builder.done()
  if (text.text === '') return []
  if (level !== undefined) return [{ level, heading: { type: 'heading', ...text, position } }]
  return [{ type: 'paragraph', ...text, position }]
}
