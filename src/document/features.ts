import { markedLine } from './marker.ts'
import { ending, type Ending } from './script.ts'
import { countWords } from './words.ts'

/** What both passes look at in a passage, measured once. */
export interface Features {
  readonly text: string
  readonly words: number
  readonly ending: Ending
  readonly marked: 'bullet' | 'number' | 'none'
}

/** A passage longer than this, in UTF-16 units, is a paragraph whatever it says, and is not counted to the end. */
const farTooLong = 400

export function features(text: string): Features {
  const marker = markedLine(text)
  return {
    text,
    words:
      countWords(text.length > farTooLong ? text.slice(0, farTooLong) : text) + (text.length > farTooLong ? 100 : 0),
    ending: ending(text),
    marked: marker === undefined ? 'none' : marker.ordered ? 'number' : 'bullet',
  }
}
