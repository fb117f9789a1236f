import type { Link } from '../../document/article.ts'
import { unspacedCharacter } from '../../document/script.ts'

/** Text with its links, as a node of words has them. */
export interface TextWithLinks {
  readonly text: string
  readonly links?: readonly Link[]
}

/** Puts text together piece by piece, with the links in it. */
export interface ProseBuilder {
  /** A line end in the text is no more than a space; between characters that are written without spaces, nothing. */
  readonly add: (text: string) => void
  readonly breakLine: () => void
  /** What `inside` adds leads to the address, which stands there itself if nothing is added. */
  readonly link: (url: string, inside: () => void) => void
  /** The same for markup that says where a link starts and where it ends, at the end of the text at the latest. */
  readonly startLink: (url: string) => void
  readonly endLink: () => void
  readonly done: () => TextWithLinks
}

interface OpenLink {
  readonly url: string
  /** How long the text was before it. */
  readonly before: number
}

export function proseBuilder(): ProseBuilder {
  let text = ''
  /** What parts the lines, to be written before the next; nothing at either end of the whole. */
  let between: '' | ' ' | '\n' = ''
  /** Within `link`, and within a link that was started: there is none in another. */
  let isLinked = false
  let open: OpenLink | undefined
  const links: Link[] = []

  const addLine = (line: string): void => {
    const words = text === '' || between !== '' ? line.trimStart() : line
    if (words === '') return
    const isJoined =
      between === ' ' && unspacedCharacter.test(text.slice(-1)) && unspacedCharacter.test(words.charAt(0))
    if (between !== '') text = text.trimEnd()
    if (text !== '' && !isJoined) text += between
    text += words
    between = ''
  }
  const add = (piece: string): void => {
    for (const [at, line] of piece.split('\n').entries()) {
      if (at > 0 && between === '') between = ' '
      addLine(line)
    }
  }
  const addLink = ({ url, before }: OpenLink): void => {
    const start = before + leadingSpace(text.slice(before))
    if (text.length > start) links.push({ start, end: text.length, url })
  }
  const endLink = (): void => {
    if (open !== undefined && !isLinked) addLink(open)
    if (!isLinked) open = undefined
  }
  const startLink = (url: string): void => {
    endLink()
    if (!isLinked) open = { url, before: text.length }
  }
  const link = (url: string, inside: () => void): void => {
    if (isLinked || open !== undefined) return inside()
    isLinked = true
    const before = text.length
    inside()
    if (text.trimEnd().length <= before) add(url)
    isLinked = false
    addLink({ url, before })
  }
  const done = (): TextWithLinks => {
    endLink()
    return trimmed(text, links)
  }
  return { add, startLink, endLink, link, breakLine: () => void (between = '\n'), done }
}

const leadingSpace = (text: string): number => text.length - text.trimStart().length

function trimmed(whole: string, all: readonly Link[]): TextWithLinks {
  const text = whole.trimEnd()
  const links = all
    .map(({ start, end, url }) => ({ start, end: Math.min(end, text.length), url }))
    .filter(({ start, end }) => end > start)
  return links.length === 0 ? { text } : { text, links }
}
