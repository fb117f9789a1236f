import type { Nodes, PhrasingContent } from 'mdast'
import type { TextWithLinks } from './prose-builder.ts'
import { proseBuilder, type ProseBuilder } from './prose-builder.ts'
import { rawTags, type RawTag } from './raw-html.ts'
import type { References } from './references.ts'

/** The text of phrasing content, emphasis and the like left out; pictures by what is said in their place. */
export function prose(content: readonly PhrasingContent[], references: References): TextWithLinks {
  const builder = proseBuilder()
  for (const node of content) addNode(node, builder, references)
  return builder.done()
}

function addNode(node: PhrasingContent, builder: ProseBuilder, references: References): void {
  const addAll = (children: readonly PhrasingContent[]): void => {
    for (const child of children) addNode(child, builder, references)
  }
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return builder.add(node.value)
    case 'break':
      return builder.breakLine()
    case 'emphasis':
    case 'strong':
    case 'delete':
      return addAll(node.children)
    case 'link':
      return builder.link(node.url, () => addAll(node.children))
    case 'linkReference':
      return builder.link(references.urlOf(node.identifier), () => addAll(node.children))
    case 'image':
      return addImage(node.alt, node.url, builder)
    case 'imageReference':
      return addImage(node.alt, references.urlOf(node.identifier), builder)
    case 'footnoteReference':
      return builder.add(`[${references.footnoteNumber(node.identifier)}]`)
    case 'html':
      return addRaw(node.value, builder)
  }
}

function addImage(alt: string | null | undefined, url: string, builder: ProseBuilder): void {
  if (alt !== null && alt !== undefined && alt !== '') builder.link(url, () => builder.add(alt))
}

/** Of a tag in a line, what a reader sees: a line break, what is said in place of a picture, what is linked. */
function addRaw(html: string, builder: ProseBuilder): void {
  for (const tag of rawTags(html)) {
    const { name, attributes } = tag
    if (name === 'br') builder.breakLine()
    if (name === 'a') addAnchor(tag, builder)
    if (name === 'img') addImage(attributes.get('alt'), attributes.get('src') ?? '', builder)
  }
}

/** A tag that opens or closes a link; one that opens none closes the one before it, as browsers have it. */
export function addAnchor({ isClosing, attributes }: RawTag, builder: ProseBuilder): void {
  const url = attributes.get('href')?.trim()
  if (isClosing || url === undefined || url === '') builder.endLink()
  else builder.startLink(url)
}

/** Whether phrasing content is pictures alone, be they links. */
export const isImages = (content: readonly PhrasingContent[]): boolean =>
  content.some((node) => imageOf(node) !== undefined) &&
  content.every((node) => isBlank(node) || imageOf(node) !== undefined)

const isBlank = (node: Nodes): boolean => node.type === 'break' || (node.type === 'text' && node.value.trim() === '')

/** The picture that a node is, or that is all of a link. */
export function imageOf(
  node: PhrasingContent,
): Extract<PhrasingContent, { type: 'image' | 'imageReference' }> | undefined {
  if (node.type === 'image' || node.type === 'imageReference') return node
  const [only, ...others] = node.type === 'link' || node.type === 'linkReference' ? node.children : []
  return only === undefined || others.length > 0 ? undefined : imageOf(only)
}
