import type { Image } from '../../document/article.ts'
import type { Setting } from './setting.ts'
import { attribute, collapsed, elementsNamed, wordsOf, type PageElement } from './tree.ts'

/** A sign drawn as a picture is no longer than this, in UTF-16 units. */
const longestSign = 8

/**
 * A picture that something is said in place of; a sign of the line where that is all it is, as of an emoji; none where
 * nothing is said, or only what stands below it.
 */
export function pictureOf(element: PageElement, setting: Setting): Image | string | undefined {
  const text = collapsed(attribute(element, 'alt') ?? '')
  if (text === '') return undefined
  if (text.length <= longestSign && !/[\p{L}\p{N}]/u.test(text)) return text
  if (text === captionOf(element, setting)) return undefined
  const url = setting.resolve(attribute(element, 'src')) ?? ''
  return { type: 'image', text, url, position: setting.places(element.start, element.end) }
}

function captionOf(element: PageElement, { held }: Setting): string | undefined {
  let figure = element.parent
  for (let steps = 0; steps < 3 && figure !== undefined && figure.name !== 'figure'; steps += 1) figure = figure.parent
  const caption = figure?.children.find((child) => child.type === 'element' && child.name === 'figcaption')
  return caption?.type === 'element' && held.has(caption) ? wordsOf(caption) : undefined
}

/** What this program writes for a picture: what is said of it, or where it is, with a link there. */
export function ownPicture(figure: PageElement, setting: Setting): Image | undefined {
  const words = wordsOf(figure)
  const link = elementsNamed(figure, 'a')[0]
  const url = (link === undefined ? undefined : setting.resolve(attribute(link, 'href'))) ?? ''
  const text = attribute(figure, 'class') === 'untold' ? '' : words
  return words === '' ? undefined : { type: 'image', text, url, position: setting.places(figure.start, figure.end) }
}
