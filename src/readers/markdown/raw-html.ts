// HTML in Markdown. It is not parsed as HTML is: its tags are taken off, and what a reader would see is kept.

import { fromMarkdown } from 'mdast-util-from-markdown'

/** A tag, with its attributes where it opens an element. */
export interface RawTag {
  readonly name: string
  readonly isClosing: boolean
  readonly attributes: ReadonlyMap<string, string>
}

/** A piece of HTML: a tag, or text with its character references decoded. */
export type RawPiece = RawTag | string

/** The tags in a piece of HTML. */
export function* rawTags(html: string): Generator<RawTag> {
  for (const piece of rawPieces(html)) if (typeof piece !== 'string') yield piece
}

const nameAt = /<(\/?)([a-z][a-z0-9-]*)/iy
const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
/** What stands between these tags is not for readers. */
const unread = /^(?:script|style|template)$/

/**
 * Cuts HTML into tags and text. Comments, declarations, scripts and styles are left out; markup that does not end is
 * text. Takes time in proportion to the length.
 */
export function* rawPieces(html: string): Generator<RawPiece> {
  let textFrom = 0
  let at = html.indexOf('<')
  while (at !== -1) {
    const end = markupEnd(html, at)
    if (end === 'none') break
    if (end === 'text') {
      at = html.indexOf('<', at + 1)
      continue
    }
    if (at > textFrom) yield decoded(html.slice(textFrom, at))
    const tag = tagOf(html.slice(at, end))
    if (tag !== undefined) yield tag
    textFrom = tag !== undefined && !tag.isClosing && unread.test(tag.name) ? contentEnd(html, tag.name, end) : end
    at = html.indexOf('<', textFrom)
  }
  if (textFrom < html.length) yield decoded(html.slice(textFrom))
}

/** Where the markup that begins at `<` ends; `text` where that is no markup, `none` where it does not end. */
function markupEnd(html: string, at: number): number | 'text' | 'none' {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4)
  if (html[at + 1] === '!' || html[at + 1] === '?') return after(html, '>', at + 2)
  nameAt.lastIndex = at
  if (!nameAt.test(html)) return 'text'
  let quote = ''
  for (let end = at + 1; end < html.length; end += 1) {
    const character = html.charAt(end)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return end + 1
  }
  return 'none'
}

function after(html: string, mark: string, from: number): number | 'none' {
  const found = html.indexOf(mark, from)
  return found === -1 ? 'none' : found + mark.length
}

function contentEnd(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? html.length
}

function tagOf(markup: string): RawTag | undefined {
  nameAt.lastIndex = 0
  const [whole = '', slash, name] = nameAt.exec(markup) ?? []
  if (name === undefined) return undefined
  const attributes = new Map<string, string>()
  for (const [, key = '', double, single, bare] of markup.slice(whole.length, -1).matchAll(attribute)) {
    attributes.set(key.toLowerCase(), decoded(double ?? single ?? bare ?? ''))
  }
  return { name: name.toLowerCase(), isClosing: slash === '/', attributes }
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** Text with its character references decoded. The parser of Markdown knows them all. */
function decoded(text: string): string {
  return text.includes('&') ? text.replace(reference, decodedReference) : text
}

const known = new Map<string, string>()

function decodedReference(written: string): string {
  const told = known.get(written)
  if (told !== undefined) return told
  const [block] = fromMarkdown(written).children
  const [node] = block?.type === 'paragraph' ? block.children : []
  const character = node?.type === 'text' ? node.value : written
  known.set(written, character)
  return character
}
