// From what is kept of a page to what an article holds, in the order of the source: headings with their levels, blocks.

import type { Block, Code, Heading, Image, Paragraph } from '../../document/article.ts'
import { ending } from '../../document/script.ts'
import type { Content } from '../../document/sections.ts'
import { around } from './around.ts'
import { blockElements } from './elements.ts'
import { lineOf } from './line-of.ts'
import {
  addText,
  addWords,
  breakLine,
  closed,
  openProse,
  plain,
  withLink,
  type Manner,
  type OpenProse,
} from './prose.ts'
import { listOf } from './page-list.ts'
import { ownPicture, pictureOf } from './picture.ts'
import { tableOf } from './page-table.ts'
import type { Setting } from './setting.ts'
import { isLinks } from './site-words.ts'
import { attribute, nodesOf, type PageElement, type PageText } from './tree.ts'
import { isUnread } from './unread.ts'

/** Contents while they are gathered. */
export interface Flow {
  readonly setting: Setting
  readonly contents: Content[]
  /** Paragraphs that are in bold letters throughout: where a page has no headings, these are. */
  readonly bold: Set<Block>
  prose: OpenProse
  /** Pictures that stand in the paragraph that is open. */
  images: Image[]
  manner: Manner
  /** Line breaks since the last word. */
  breaks: number
  /** The address of the link that blocks stand in. */
  url: string | undefined
}

export function openFlow(setting: Setting): Flow {
  return {
    setting,
    contents: [],
    bold: new Set(),
    prose: openProse(),
    images: [],
    manner: plain,
    breaks: 0,
    url: undefined,
  }
}

/** What is in an element, gathered for itself: without headings, which a quote or an entry cannot have. */
function blocksIn(element: PageElement, flow: Flow): Block[] {
  const inner = openFlow(flow.setting)
  inner.url = flow.url
  flowInto(inner, element)
  endParagraph(inner)
  return inner.contents.map((content) => ('type' in content ? content : paragraphOf(content.heading)))
}

const paragraphOf = (heading: Heading): Paragraph => ({ ...heading, type: 'paragraph' })

/** Takes all that is in an element. */
export function flowInto(flow: Flow, element: PageElement): void {
  for (const child of element.children) {
    // A line break is no words, and so is not among what was chosen.
    if (child.type === 'element' && child.name === 'br') flow.breaks += 1
    if (!flow.setting.held.has(child)) continue
    if (child.type === 'text') takeText(flow, child)
    else if (child !== flow.setting.title) takeElement(flow, child)
  }
}

/** A line shorter than this does not end a paragraph by its stop: it may be verse, or an address. */
const shortestParagraph = 60

function takeText(flow: Flow, text: PageText): void {
  if (flow.breaks > 0 && text.text.trim() !== '') {
    const { text: before, tail } = flow.prose
    const isParagraph = !flow.setting.isOwn && before.length >= shortestParagraph && ending(tail) === 'stop'
    if (flow.breaks > 1 || isParagraph) endParagraph(flow)
    else breakLine(flow.prose)
    flow.breaks = 0
  }
  if (flow.url === undefined) addText(flow.prose, text, flow.manner)
  else withLink(flow.prose, flow.url, () => addText(flow.prose, text, flow.manner))
}

function takeElement(flow: Flow, element: PageElement): void {
  const { name } = element
  const level = headingLevel(element)
  if (name === 'br') return
  if (name === 'img') takeImage(flow, element)
  else if (level !== undefined) takeHeading(flow, element, level)
  else if (blockElements.has(name)) takeBlock(flow, element)
  else if (name === 'a') inManner(flow, name, () => takeLink(flow, element))
  else if (name === 'q') takeQuoted(flow, element)
  else inManner(flow, name, () => flowInto(flow, element))
}

/** Words in a line that a browser puts between quotation marks. */
function takeQuoted(flow: Flow, element: PageElement): void {
  addWords(flow.prose, '\u201c')
  flowInto(flow, element)
  addWords(flow.prose, '\u201d')
}

function inManner(flow: Flow, name: string, inside: () => void): void {
  const before = flow.manner
  if (/^(?:b|strong)$/.test(name)) flow.manner = { ...before, isBold: true }
  else if (name === 'time') flow.manner = { ...before, isTime: true }
  else if (name === 'a') flow.manner = { ...before, isLink: true }
  inside()
  flow.manner = before
}

/** Deeper than this no heading says that it is. */
const deepestLevel = 99

/** The level of a heading; none for what is no heading. */
function headingLevel(element: PageElement): number | undefined {
  const named = /^h([1-6])$/.exec(element.name)?.[1]
  if (named === undefined && attribute(element, 'role') !== 'heading') return undefined
  const level = attribute(element, 'aria-level') ?? named ?? '2'
  const number = Number.parseInt(level, 10)
  return number >= 1 && number <= deepestLevel ? number : 2
}

function takeHeading(flow: Flow, element: PageElement, level: number): void {
  endParagraph(flow)
  const words = lineOf(element, flow.setting, flow.url)
  if (words === undefined) return
  if (flow.setting.lede.has(element)) flow.contents.push({ ...words, type: 'paragraph' })
  else flow.contents.push({ level, heading: { ...words, type: 'heading' } satisfies Heading })
}

function takeLink(flow: Flow, element: PageElement): void {
  const url = flow.setting.resolve(attribute(element, 'href'))
  if (url === undefined || flow.url !== undefined) return flowInto(flow, element)
  // A link around paragraphs is one in each of them.
  const isAround = [...nodesOf(element, isUnread)].some(
    (node) => node.type === 'element' && blockElements.has(node.name),
  )
  if (isAround || flow.breaks > 0) {
    flow.url = url
    flowInto(flow, element)
    flow.url = undefined
  } else withLink(flow.prose, url, () => flowInto(flow, element))
}

/** Ends the paragraph that is open, and puts it where it belongs. */
export function endParagraph(flow: Flow): void {
  const { prose, images, setting } = flow
  const words = closed(prose)
  flow.prose = openProse()
  flow.images = []
  flow.breaks = 0
  if (words !== undefined && (setting.isWhole || !isDate(prose))) {
    const paragraph: Paragraph = { ...words, type: 'paragraph', position: setting.places(prose.start, prose.end) }
    flow.contents.push(paragraph)
    if (prose.isBold) flow.bold.add(paragraph)
    if (prose.linked > 0) setting.linked.set(paragraph, prose.linked)
  }
  flow.contents.push(...images)
}

/** UTF-16 units: what is longer is a sentence with a time in it. */
const longestDate = 80

/** Whether a line says when the article was published: the article tells that elsewhere. */
const isDate = ({ text, timed }: OpenProse): boolean =>
  timed > 0 && text.length <= longestDate && timed * 2 >= text.length

function takeBlock(flow: Flow, element: PageElement): void {
  endParagraph(flow)
  switch (element.name) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      takeList(flow, element)
      break
    case 'blockquote':
      takeQuote(flow, element)
      break
    case 'pre':
    case 'listing':
    case 'xmp':
      takeCode(flow, element)
      break
    case 'table':
      takeTable(flow, element)
      break
    case 'figure':
      takeFigure(flow, element)
      break
    case 'td':
    case 'th':
      takeColumn(flow, element)
      break
    case 'title':
    case 'head':
      break
    default:
      flowInto(flow, element)
  }
  endParagraph(flow)
}

function takeList(flow: Flow, element: PageElement): void {
  const list = listOf(element, flow.setting, (inner) => blocksIn(inner, flow))
  if (list === undefined) flowInto(flow, element)
  else if (list.items.length > 0) flow.contents.push(list)
}

function takeTable(flow: Flow, element: PageElement): void {
  const table = tableOf(element, flow.setting)
  if (table === undefined) flowInto(flow, element)
  else flow.contents.push(...table)
}

/** A picture with what stands below it; in a page of this program's own, what stands for it. */
function takeFigure(flow: Flow, element: PageElement): void {
  const picture = flow.setting.isOwn ? ownPicture(element, flow.setting) : undefined
  if (picture === undefined) flowInto(flow, element)
  else flow.contents.push(picture)
}

/** A column of a page that is laid out by a table: one of links is the menu of the site. */
function takeColumn(flow: Flow, element: PageElement): void {
  const from = flow.contents.length
  flowInto(flow, element)
  endParagraph(flow)
  const { isWhole, linked } = flow.setting
  if (isWhole || !flow.contents.slice(from).every((content) => 'type' in content && isLinks(content, linked))) return
  flow.contents.length = from
}

function takeQuote(flow: Flow, element: PageElement): void {
  const blocks = blocksIn(element, flow)
  const position = around(blocks)
  if (position !== undefined) flow.contents.push({ type: 'quote', blocks, position })
}

function takeCode(flow: Flow, element: PageElement): void {
  let text = ''
  for (const node of nodesOf(element, isUnread))
    text += node.type === 'text' ? node.text : node.name === 'br' ? '\n' : ''
  // The first line end after the tag is not part of the contents (HTML 13.2.6.4.7).
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/^\n/, '').trimEnd()
  if (lines.trim() === '') return
  const position = flow.setting.places(...inkOf(element))
  flow.contents.push({ type: 'code', text: lines, language: codeLanguage(element), position } satisfies Code)
}

/** Where the words of an element begin and end in the source. */
function inkOf(element: PageElement): [start: number, end: number] {
  const prose = openProse()
  for (const node of nodesOf(element, isUnread)) if (node.type === 'text') addText(prose, node)
  return [prose.start, prose.end]
}

/** The language of code as highlighters name it, on the code, what it stands in, or what stands around that. */
function codeLanguage(element: PageElement): string | undefined {
  const inner = element.children.find(
    (child): child is PageElement => child.type === 'element' && child.name === 'code',
  )
  for (const named of [inner, element, element.parent]) {
    const said =
      named === undefined
        ? undefined
        : /(?:^|\s)(?:language|lang|highlight-source|brush:)-?\s?([\w+#.-]+)/.exec(attribute(named, 'class') ?? '')?.[1]
    if (said !== undefined) return said
  }
  return undefined
}

function takeImage(flow: Flow, element: PageElement): void {
  const said = pictureOf(element, flow.setting)
  if (typeof said === 'string') addWords(flow.prose, said)
  else if (said !== undefined && flow.prose.text.length === 0) flow.contents.push(said)
  else if (said !== undefined) flow.images.push(said)
}
