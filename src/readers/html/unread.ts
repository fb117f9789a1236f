import { isHidden, type PageElement } from './tree.ts'

/** What is not part of any text, by the names sites give it: for a screen reader alone, tools of an encyclopedia. */
const unreadClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader|mw-editsection|mw-jump-link|mw-cite-backlink|noprint|navbox|printfooter|catlinks)(?:\s|$)/i

/** What lies over a page until it is waved away, by the names sites give it. */
const overlay = /cookie|consent|gdpr|newsletter-?(?:popup|modal|signup)|(?:^|[\s_-])(?:popup|modal)(?:[\s_-]|$)/i

/** Elements that could be an overlay: not the whole page, which may be told of one that is open. */
const bars = new Set(['div', 'section', 'aside', 'dialog', 'form', 'footer', 'p'])

/** Whether an element is not for reading: hidden by the page, or a thing of the site that is no part of any text. */
export function isUnread(element: PageElement): boolean {
  const { name, attributes } = element
  if (attributes.size === 0 || name === 'html' || name === 'body') return false
  const role = attributes.get('role')
  if (isHidden(element) || role === 'dialog' || role === 'alertdialog') return true
  return unreadClass.test(attributes.get('class') ?? '') || isOverlay(element)
}

function isOverlay({ name, attributes }: PageElement): boolean {
  if (!bars.has(name)) return false
  const said = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
  return overlay.test(said) && !/article|content|body|page/i.test(said)
}
