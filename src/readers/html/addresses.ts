import { isFollowed } from '../../document/is-followed.ts'
import { attribute, elementsNamed, type PageElement } from './tree.ts'

/** Makes a whole address of what an attribute says; none where it is not one to be followed. */
export type Resolve = (href: string | undefined) => string | undefined

/** Where a page says it is: its base, else its canonical address, else what it tells other sites. */
export function resolverOf(root: PageElement): Resolve {
  const said = [
    ...elementsNamed(root, 'base').map((element) => attribute(element, 'href')),
    ...elementsNamed(root, 'link')
      .filter((element) => attribute(element, 'rel')?.toLowerCase() === 'canonical')
      .map((element) => attribute(element, 'href')),
    ...elementsNamed(root, 'meta')
      .filter((element) => attribute(element, 'property') === 'og:url')
      .map((element) => attribute(element, 'content')),
  ]
  const base = said.find((address) => address !== undefined && /^https?:/i.test(address) && URL.canParse(address))
  return (href) => {
    // A place on the page itself leads nowhere else.
    if (href === undefined || href.trim() === '' || href.trim().startsWith('#') || !URL.canParse(href, base))
      return undefined
    const address = new URL(href, base).href
    return isFollowed(address) ? address : undefined
  }
}
