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

/** Words that lead elsewhere: from `start` up to and without `end` (UTF-16 offsets in the node's `text`) to `url`, as written. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly url: string
}

/**
 * What every node of words has. `text` is what is read, without markup; a line break that the source asks for (as in
 * verse) is `\n` in it. `links` are in order, none empty and none in another; left out where there are none.
 */
export interface Prose {
  readonly text: string
  readonly links?: readonly Link[]
  readonly position: Position
}

export interface Title extends Prose {
  readonly type: 'title'
}

export interface Heading extends Prose {
  readonly type: 'heading'
}

export interface Paragraph extends Prose {
  readonly type: 'paragraph'
}

/**
 * One entry of a list. `marker` is what the source put before it, space and all (`- `, `1.`), or what a page puts there
 * where markup says it is an entry (`\u2022 `, `1. `, `\u2611 ` for a task that is done); `text` what follows. `blocks`
 * is what the entry holds besides: further paragraphs, lists in the list; left out where there is nothing.
 */
export interface Item extends Prose {
  readonly type: 'item'
  readonly marker: string
  /** Of a task: whether it is done. */
  readonly checked?: boolean
  readonly blocks?: readonly Block[]
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly Item[]
  readonly position: Position
}

/** What is quoted from elsewhere. */
export interface Quote {
  readonly type: 'quote'
  readonly blocks: readonly Block[]
  readonly position: Position
}

/** Code, or other text whose lines and blanks are to stay as they are. `language` is as the source names it. */
export interface Code {
  readonly type: 'code'
  readonly text: string
  readonly language: string | undefined
  readonly position: Position
}

export interface Cell extends Prose {
  readonly type: 'cell'
}

export type Alignment = 'left' | 'center' | 'right' | undefined

/** As many cells in every row as in `align`; `header` is none where no cell of it would have words. */
export interface Table {
  readonly type: 'table'
  readonly header: readonly Cell[] | undefined
  readonly rows: readonly (readonly Cell[])[]
  readonly align: readonly Alignment[]
  readonly position: Position
}

/** A picture. `text` is what is said in its place, empty where nothing is; `url` is as written. */
export interface Image {
  readonly type: 'image'
  readonly text: string
  readonly url: string
  readonly position: Position
}

export type Block = Paragraph | List | Quote | Code | Table | Image

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
