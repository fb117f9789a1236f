import type { Item, Paragraph } from '../../document/article.ts'
import type { Resolve } from './addresses.ts'
import type { Places } from './places.ts'
import type { PageElement, PageNode } from './tree.ts'

/** What is to be told of a page while its contents are gathered. */
export interface Setting {
  /** What is read: the texts and pictures of the article, and all they stand in. */
  readonly held: ReadonlySet<PageNode>
  /** What is not read again: the element the title stands in. */
  readonly title: PageElement | undefined
  /** What was found to be the lede, though it is a heading. */
  readonly lede: ReadonlySet<PageNode>
  readonly places: Places
  readonly resolve: Resolve
  /** How many letters of a paragraph or an entry lead elsewhere (UTF-16 units), be it to an address that cannot be told. */
  readonly linked: WeakMap<Paragraph | Item, number>
  /** Whether everything is to come out, be it a date alone. */
  readonly isWhole: boolean
  /** Whether this program wrote the page, and so knows what its marks mean. */
  readonly isOwn: boolean
}
