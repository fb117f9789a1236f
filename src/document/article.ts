// What an article is. Types only: the tree that `parse` builds and everything else reads.
//
// The tree is shaped like unist's (`type`, `position`), but a node names its children `blocks` and `sections` instead
// of keeping one list: blocks always come before subsections, and so the type says it.

/** A place in the source. `line` and `column` count from 1, `offset` from 0; columns and offsets are UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Where a node stands in the source: the slice from `start.offset` to `end.offset` holds its words. */
export interface Position {
  readonly start: Point
  readonly end: Point
}

export type Direction = 'ltr' | 'rtl'

export interface Title {
  readonly type: 'title'
  readonly text: string
  readonly position: Position
}

export interface Heading {
  readonly type: 'heading'
  readonly text: string
  readonly position: Position
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly text: string
  readonly position: Position
}

/** One entry of a list. `marker` is what the source put before it, space and all (`- `, `1.`); `text` what follows. */
export interface Item {
  readonly type: 'item'
  readonly marker: string
  readonly text: string
  readonly position: Position
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly Item[]
  readonly position: Position
}

export type Block = Paragraph | List

/** A heading and what belongs to it. `number` is its place in the outline: `2`, `2.1`. */
export interface Section {
  readonly type: 'section'
  readonly number: string
  readonly heading: Heading
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly position: Position
}

/**
 * What an article says of itself, where that is certain: who wrote it, when, where it was published, and, from a format
 * that tells it, its language (BCP 47) and direction. Each is as the source writes it.
 */
export interface Metadata {
  readonly byline?: string
  readonly date?: string
  readonly sourceName?: string
  readonly language?: string
  readonly direction?: Direction
}

/** A whole article. `blocks` is the lede: what stands before the first section. */
export interface Article {
  readonly type: 'article'
  readonly metadata: Metadata
  readonly title: Title | undefined
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly position: Position
}
