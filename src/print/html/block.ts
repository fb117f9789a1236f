import type {
  Alignment,
  Block,
  Cell,
  Code,
  Direction,
  Image,
  Item,
  List,
  Quote,
  Table,
} from '../../document/article.ts'
import { isFollowed } from '../../document/is-followed.ts'
import { attribute, escaped } from './escape.ts'
import { dir, prose } from './prose.ts'

/** A block as markup, in an article of a direction. */
export function blockMarkup(block: Block, around: Direction): string {
  switch (block.type) {
    case 'paragraph':
      return `<p${dir(block.text, around)}>${prose(block)}</p>\n`
    case 'list':
      return listMarkup(block, around)
    case 'quote':
      return quoteMarkup(block, around)
    case 'code':
      return codeMarkup(block)
    case 'table':
      return tableMarkup(block, around)
    case 'image':
      return imageMarkup(block, around)
  }
}

function listMarkup({ ordered, items }: List, around: Direction): string {
  const name = ordered ? 'ol' : 'ul'
  return `<${name}>\n${items.map((item, at) => itemMarkup(item, { ordered, at, around })).join('')}</${name}>\n`
}

interface ItemPlace {
  readonly ordered: boolean
  readonly at: number
  readonly around: Direction
}

function itemMarkup(item: Item, { ordered, at, around }: ItemPlace): string {
  const { text, links = [], checked, blocks = [] } = item
  const words = prose({ text, links })
  const said =
    checked === undefined
      ? words
      : `<label><input type="checkbox" disabled${checked ? ' checked' : ''}> ${words}</label>`
  const inner = blocks.map((block) => blockMarkup(block, around)).join('')
  const mark = checked === undefined || ordered ? markerMarkup(item.marker, { ordered, at }) : ' class="task"'
  return `<li${mark}${dir(text, around)}>${said}${inner === '' ? '' : `\n${inner}`}</li>\n`
}

/** The marker as the source has it, where a page would put another: the number of an entry is a word of the article. */
function markerMarkup(marker: string, { ordered, at }: Pick<ItemPlace, 'ordered' | 'at'>): string {
  const number = numberOf(marker)
  const value = ordered && number !== undefined && number !== at + 1 ? attribute('value', number) : ''
  const usual = ordered ? `${number ?? at + 1}. ` : '\u2022 '
  if (marker === usual || /["\\\n]/.test(marker)) return value
  return `${value}${attribute('data-marker', marker)}${attribute('style', `list-style-type: "${marker.trimEnd()} "`)}`
}

/** The number of a marker, in the digits a marker can have: European, Arabic, Persian. */
function numberOf(marker: string): number | undefined {
  const digits = marker
    .replace(/[^0-9\u0660-\u0669\u06f0-\u06f9]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  return /^\d{1,9}$/.test(digits) ? Number.parseInt(digits, 10) : undefined
}

const quoteMarkup = ({ blocks }: Quote, around: Direction): string =>
  `<blockquote>\n${blocks.map((block) => blockMarkup(block, around)).join('')}</blockquote>\n`

/** A line end after the tag of `<pre>` is not part of what is in it (HTML 13.1.2.5): one there keeps that of the code. */
function codeMarkup({ text, language }: Code): string {
  const named = language === undefined ? '' : attribute('class', `language-${language}`)
  return `<pre dir="ltr" tabindex="0">\n<code${named}>${escaped(text)}</code></pre>\n`
}

function tableMarkup({ header, rows, align }: Table, around: Direction): string {
  const row = (cells: readonly Cell[], name: 'td' | 'th'): string =>
    `<tr>${cells.map((cell, at) => cellMarkup(cell, name, { align: align[at], around })).join('')}</tr>\n`
  const head = header === undefined ? '' : `<thead>\n${row(header, 'th')}</thead>\n`
  const body = rows.length === 0 ? '' : `<tbody>\n${rows.map((cells) => row(cells, 'td')).join('')}</tbody>\n`
  return `<div class="table" tabindex="0">\n<table>\n${head}${body}</table>\n</div>\n`
}

interface CellPlace {
  readonly align: Alignment
  readonly around: Direction
}

function cellMarkup(cell: Cell, name: 'td' | 'th', { align, around }: CellPlace): string {
  const scope = name === 'th' && cell.text !== '' ? ' scope="col"' : ''
  const side = align === undefined ? '' : attribute('style', `text-align: ${align}`)
  // A heading of a column is empty over the names of the rows: that is a cell like any other.
  const element = name === 'th' && cell.text === '' ? 'td' : name
  return `<${element}${scope}${side}${dir(cell.text, around)}>${prose(cell)}</${element}>`
}

/** What is said in place of a picture, or where it is: the picture itself would have to be fetched. */
function imageMarkup({ text, url }: Image, around: Direction): string {
  const said = text === '' ? url : text
  const links = isFollowed(url) ? [{ start: 0, end: said.length, url }] : []
  if (text === '' && links.length === 0) return ''
  return `<figure${text === '' ? ' class="untold"' : ''}${dir(text, around)}>${prose({ text: said, links })}</figure>\n`
}
