import type { Link } from '../../document/article.ts'
import { unspacedCharacter } from '../../document/script.ts'
import type { PageText } from './tree.ts'

/** Words that will stand together: a paragraph, a heading, an entry, a cell. */
export interface OpenProse {
  /** Grows by words; looked at while it grows, it would be copied each time: `tail` is its end. */
  text: string
  tail: string
  /** White space that has been seen, and is written when something follows it. */
  waiting: '' | ' ' | '\n'
  readonly links: Link[]
  /** Where the open link began, if one is open. */
  linkedFrom: number | undefined
  /** Where the words stand in the source: from the first to the last. */
  start: number
  end: number
  /** Whether all words are in bold letters. */
  isBold: boolean
  /** UTF-16 units in links, wherever those lead, and in times. */
  linked: number
  timed: number
}

export function openProse(): OpenProse {
  return {
    text: '',
    tail: '',
    waiting: '',
    links: [],
    linkedFrom: undefined,
    start: 0,
    end: 0,
    isBold: true,
    linked: 0,
    timed: 0,
  }
}

/** The manner of a text: whether it is in bold letters, in a link, in a time. */
export interface Manner {
  readonly isBold: boolean
  readonly isLink: boolean
  readonly isTime: boolean
}

export const plain: Manner = { isBold: false, isLink: false, isTime: false }
const space = /[ \t\n\f\r]+/g

/** Takes a text of the page. White space means no more than a space. */
export function addText(
  prose: OpenProse,
  { text, start, end }: PageText,
  { isBold, isLink, isTime }: Manner = plain,
): void {
  const words = text.trim()
  addWords(prose, text)
  if (words === '') return
  if (prose.end === 0) prose.start = start + (text.length - text.trimStart().length)
  // A character reference is longer in the source than in the text.
  prose.end = Math.max(end - (text.length - text.trimEnd().length), prose.start + 1)
  if (!isBold) prose.isBold = false
  if (isLink) prose.linked += words.length
  if (isTime) prose.timed += words.length
}

/** Takes words that stand nowhere in the source. */
export function addWords(prose: OpenProse, text: string): void {
  let at = 0
  for (const { index, 0: blank } of text.matchAll(space)) {
    write(prose, text.slice(at, index))
    if (prose.waiting === '') prose.waiting = ' '
    at = index + blank.length
  }
  write(prose, text.slice(at))
}

function write(prose: OpenProse, word: string): void {
  if (word === '') return
  const { waiting, tail } = prose
  const isJoined = waiting === ' ' && unspacedCharacter.test(tail.slice(-1)) && unspacedCharacter.test(word.slice(0, 1))
  if (prose.text.length > 0 && !isJoined) prose.text += waiting
  prose.waiting = ''
  // The white space before a link is not part of it.
  if (prose.linkedFrom === -1) prose.linkedFrom = prose.text.length
  prose.text += word
  prose.tail = `${tail}${waiting}${word}`.slice(-longestTail)
}

/** How much of the end of a text is looked at while it grows, in UTF-16 units. */
const longestTail = 40

export function breakLine(prose: OpenProse): void {
  if (prose.text.length > 0) prose.waiting = '\n'
}

/** What `inside` takes leads to an address. */
export function withLink(prose: OpenProse, url: string, inside: () => void): void {
  if (prose.linkedFrom !== undefined) return inside()
  prose.linkedFrom = -1
  inside()
  const { linkedFrom, text } = prose
  prose.linkedFrom = undefined
  if (linkedFrom !== -1 && text.length > linkedFrom) prose.links.push({ start: linkedFrom, end: text.length, url })
}

/** The text with its links; none where it has no words. */
export function closed({
  text,
  links,
}: OpenProse): { readonly text: string; readonly links?: readonly Link[] } | undefined {
  const before = text.length - text.trimStart().length
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const inside = links
    .map(({ start, end, url }) => ({
      start: Math.max(0, start - before),
      end: Math.min(trimmed.length, end - before),
      url,
    }))
    .filter(({ start, end }) => start < end)
  return inside.length === 0 ? { text: trimmed } : { text: trimmed, links: inside }
}
