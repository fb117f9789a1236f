import { dateOf } from './dates.ts'
import { fold } from './fold.ts'
import { labelOf, mayBeSpeaker, type Label } from './labels.ts'
import { beginsPlainly, digit, letter } from './letters.ts'
import { leadingNumber, markedLine, numberedDepth } from './marker.ts'
import { once } from './once.ts'
import { ending, sentenceEndsInside, type Ending } from './script.ts'
import { beginningOf } from './terms.ts'
import { countWords } from './words.ts'

/** What is seen of a passage by itself, at a glance. The functions below look closer. */
export interface Traits {
  readonly text: string
  /** Infinity in a passage too long for a title or a heading: it is not counted, and no more is looked for in it. */
  readonly words: number
  readonly ending: Ending
  readonly marked: 'bullet' | 'number' | 'none'
  /** The number it begins with, a list item's or a heading's. */
  readonly number: number | undefined
  /** How deep that number says it stands: 2 for `2.1`. */
  readonly depth: number
  readonly isDate: boolean
  isSpeaker(): boolean
  hasSentences(): boolean
  /** What recurs of a title is looked for in this: its beginning tells what it is about. Folded. */
  heard(): string
}

/** No title or heading is longer, in words, or in UTF-16 units. */
const longestHeading = 30
const longestInUnits = 240

const comma = /[,\u060c\u3001\uff0c;\u061b](?!\d)/gu
const colonInside = /[:\uff1a](?=\s*\S)/g
const codeMark = /[{}<>=;$\\#_`]|\(\)|\/\/|\w\.\w+\(|::|&&|\|\||\s--?[a-z]/g

const sign = once(
  () =>
    new RegExp(
      `^(?:(?!${letter}|${digit})[^\\s"'([\u00a1\u00ab\u00bf\u2018\u201c\u201e\u200e\u200f\u300c\uff08])+`,
      'u',
    ),
)

const count = (text: string, pattern: RegExp): number => (isLong(text) ? 0 : (text.match(pattern)?.length ?? 0))

export const traits = (text: string): Traits => traitsOfCounted(text, undefined)

/** The same, with its words where they are counted already. */
export const traitsOfCounted = (text: string, words: number | undefined): Traits =>
  new LineTraits(text, words ?? (isLong(text) ? Infinity : countWords(text)))

// A class, for there may be millions: with a function for each question a passage took twice the room. One for long and
// short, for V8 compiles what looks at both for each.
class LineTraits implements Traits {
  readonly text: string
  readonly words: number
  readonly ending: Ending
  readonly marked: Traits['marked']
  readonly number: number | undefined
  readonly depth: number
  readonly isDate: boolean
  #hasSentences: boolean | undefined
  #heard: string | undefined

  constructor(text: string, words: number) {
    this.text = text
    this.words = words > longestHeading ? Infinity : words
    this.ending = ending(text)
    this.isDate = dateOf(text) !== undefined
    // Neither a bullet nor a number begins with a letter.
    const isUnmarked = beginsPlainly(text)
    this.marked = isUnmarked || this.isDate ? 'none' : markedAs(text)
    const isUnnumbered = isUnmarked || isLong(text)
    this.number = isUnnumbered || this.isDate ? undefined : leadingNumber(text)
    this.depth = isUnnumbered ? 1 : numberedDepth(text)
  }

  isSpeaker(): boolean {
    return mayBeSpeaker(this.text) && labelHere({ here: this }) === 'speaker'
  }

  hasSentences(): boolean {
    return (this.#hasSentences ??= isLong(this.text) || sentenceEndsInside(this.text))
  }

  heard(): string {
    return (this.#heard ??= fold(beginningOf(this.text)))
  }
}

/** What the first words of the line here say it is, or that it is a date. */
export function labelHere({ here }: { readonly here: Traits }): Label | 'date' | undefined {
  if (isLong(here.text)) return undefined
  return here.isDate ? 'date' : labelOf(here.text)
}

/** Words of a line that is short, at most. */
export const shortLine = 20

/** Whether a few words would be a short line, which no stop ends: a heading, an item of a list, a line of verse. */
export const mayBeShort = (text: string): boolean => !isLong(text) && isOpen(ending(text))

export const isOpen = (end: Ending): boolean => end !== 'stop' && end !== 'pause'

/** Whether a text is so long that it is no title and no heading. */
export const isLong = (text: string): boolean => text.length > longestInUnits

/** How many there are inside it. */
export const commas = ({ text }: Traits): number => count(text, comma)
export const colons = ({ text }: Traits): number =>
  text.includes(':') || text.includes('\uff1a') ? count(text, colonInside) : 0
export const codeMarks = ({ text }: Traits): number => count(text, codeMark)

/** What stands before its first word: a bullet that no list has, the mark of a speaker. */
export const signOf = ({ text }: Traits): string | undefined =>
  isLong(text) || beginsPlainly(text) ? undefined : sign().exec(text)?.[0]

function markedAs(text: string): Traits['marked'] {
  const marker = markedLine(text)
  return marker === undefined ? 'none' : marker.ordered ? 'number' : 'bullet'
}

/** Shorter words are written small in the middle of an English title. */
const longerWord = once(() => new RegExp(`${letter}{4,}`, 'gu'))

const latinLetter = /[A-Za-z\u00c0-\u024f]/
const beginsLatin = /^[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u1e00-\u1eff]/
const beginsBig = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()

/** The share of its longer words that begin with a capital; undefined in a script without, or with hardly a word. */
export function capitals({ text }: Traits): number | undefined {
  if (isLong(text) || !latinLetter.test(text)) return undefined
  const words = (text.match(longerWord()) ?? []).filter((word) => beginsLatin.test(word))
  if (words.length < 2) return undefined
  return words.filter((word) => beginsBig(word)).length / words.length
}
