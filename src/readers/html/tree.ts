// What a page is made of, as far as an article needs it: elements and texts that know where they stand in the source.

/** A text between tags, its character references decoded. Offsets are UTF-16 units of the source. */
export interface PageText {
  readonly type: 'text'
  text: string
  readonly parent: PageElement
  readonly start: number
  end: number
}

/** An element. `name` and the names of attributes are in lower case; `end` is where its contents end. */
export interface PageElement {
  readonly type: 'element'
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: PageNode[]
  readonly parent: PageElement | undefined
  readonly start: number
  end: number
}

export type PageNode = PageElement | PageText

/** The value of an attribute, trimmed; none where it is absent or blank. */
export function attribute({ attributes }: PageElement, name: string): string | undefined {
  const value = attributes.get(name)?.trim()
  return value === '' ? undefined : value
}

/** Whether the page itself keeps an element from being seen. */
export function isHidden({ name, attributes }: PageElement): boolean {
  // A page that shows itself by a script alone is still a page.
  if (attributes.size === 0 || name === 'html' || name === 'body') return false
  return (
    attributes.has('hidden') ||
    (name === 'dialog' && !attributes.has('open')) ||
    (attributes.get('aria-hidden') === 'true' && !(attributes.get('class') ?? '').includes('fallback-image')) ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style') ?? '')
  )
}

/** All that is below a node, itself first, in the order of the source. What `isOut` is passed over, with its contents. */
export function* nodesOf(root: PageNode, isOut: (element: PageElement) => boolean = isHidden): Generator<PageNode> {
  const ahead: PageNode[] = [root]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    yield node
    if (node.type === 'text') continue
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at]
      if (child !== undefined && (child.type === 'text' || !isOut(child))) ahead.push(child)
    }
  }
}

/** The elements of some names below an element, itself among them, in the order of the source. */
export function elementsNamed(root: PageElement, ...names: readonly string[]): PageElement[] {
  const found: PageElement[] = []
  for (const node of nodesOf(root)) if (node.type === 'element' && names.includes(node.name)) found.push(node)
  return found
}

/** The words of an element on one line. */
export function wordsOf(root: PageElement): string {
  let words = ''
  for (const node of nodesOf(root)) words += node.type === 'text' ? node.text : node.name === 'br' ? ' ' : ''
  return collapsed(words)
}

/** A text with the white space of HTML as one space; a no-break space is no white space there. */
export const collapsed = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').trim()
