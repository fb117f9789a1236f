import type { Paragraph } from '../../document/article.ts'
import { blockElements } from './elements.ts'
import { addText, addWords, closed, openProse, withLink } from './prose.ts'
import type { Setting } from './setting.ts'
import { attribute, type PageElement } from './tree.ts'

/** All that is in an element, on one line. */
export function lineOf(element: PageElement, setting: Setting, url?: string): Omit<Paragraph, 'type'> | undefined {
  const prose = openProse()
  const add = (parent: PageElement): void => {
    for (const child of parent.children) {
      if (child.type === 'element' && child.name === 'br') addWords(prose, ' ')
      if (!setting.held.has(child)) continue
      if (child.type === 'text') addText(prose, child)
      else if (blockElements.has(child.name)) {
        addWords(prose, ' ')
        add(child)
        addWords(prose, ' ')
      } else within(child)
    }
  }
  const within = (child: PageElement): void => {
    const href = child.name === 'a' ? setting.resolve(attribute(child, 'href')) : undefined
    if (href === undefined) add(child)
    else withLink(prose, href, () => add(child))
  }
  if (url === undefined) add(element)
  else withLink(prose, url, () => add(element))
  const words = closed(prose)
  return words === undefined ? undefined : { ...words, position: setting.places(prose.start, prose.end) }
}
