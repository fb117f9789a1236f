import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { noAttributes, sapling, takeClosing, takeOpening, takeText, type Growing } from './grow.ts'

/** An attribute is read so far (in UTF-16 units): a long address, not a picture written into the page. */
const longestAttribute = 8192
const mostAttributes = 64

/** A tag while its attributes are read. */
interface OpenTag {
  readonly name: string
  readonly start: number
  attributes: Map<string, string> | undefined
  attribute: string
  value: string
}

/** Reads markup as a tree, in linear time. Any text is a page. */
export function parsePage(source: string): Growing {
  const tree = sapling(source.length)
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    { ...unread, ...texts(source, tree), ...tags(source, tree) },
  )
  tokenizer.write(source)
  tokenizer.end()
  return tree
}

const unread = {
  oncdata: () => undefined,
  oncomment: () => undefined,
  ondeclaration: () => undefined,
  onprocessinginstruction: () => undefined,
  onend: () => undefined,
} satisfies Partial<TokenizerCallbacks>

function texts(source: string, tree: Growing): Pick<TokenizerCallbacks, 'ontext' | 'ontextentity'> {
  return {
    ontext: (start, end) => takeText(tree, source.slice(start, end), { start, end }),
    ontextentity: (codePoint, end) =>
      takeText(tree, String.fromCodePoint(codePoint), { start: source.lastIndexOf('&', end - 1), end }),
  }
}

function tags(
  source: string,
  tree: Growing,
): Omit<TokenizerCallbacks, keyof typeof unread | 'ontext' | 'ontextentity'> {
  let tag: OpenTag | undefined
  const lower = (start: number, end: number): string => source.slice(start, Math.min(end, start + 64)).toLowerCase()
  const opened = (end: number): void => {
    if (tag !== undefined) {
      const { name, start, attributes = noAttributes } = tag
      takeOpening(tree, { name, attributes, start, end: end + 1 })
    }
    tag = undefined
  }
  const valued = (text: string): void => {
    if (tag !== undefined && tag.value.length < longestAttribute) tag.value += text.slice(0, longestAttribute)
  }
  return {
    onopentagname: (start, end) => {
      tag = { name: lower(start, end), start: start - 1, attributes: undefined, attribute: '', value: '' }
    },
    onopentagend: opened,
    onselfclosingtag: opened,
    onclosetag: (start, end) => takeClosing(tree, lower(start, end), start - 2),
    onattribname: (start, end) => {
      if (tag !== undefined) tag.attribute = lower(start, end)
    },
    onattribdata: (start, end) => valued(source.slice(start, Math.min(end, start + longestAttribute))),
    onattribentity: (codePoint) => valued(String.fromCodePoint(codePoint)),
    onattribend: () => {
      if (tag === undefined) return
      const { attributes = new Map<string, string>(), attribute, value } = tag
      tag.attributes = attributes
      if (attributes.size < mostAttributes && !attributes.has(attribute)) attributes.set(attribute, value)
      tag.value = ''
    },
  }
}
