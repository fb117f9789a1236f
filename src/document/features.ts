import { markedLine } from './marker.ts'
import { ending, type Ending } from './script.ts'
import { countWords } from './words.ts'

/** What both passes look at in a passage, measured once. */
export interface Features {
  readonly text: string
  /** Infinity in a passage too long to be a title or a heading: it is not counted. */
  readonly words: number
  readonly ending: Ending
  readonly marked: 'bullet' | 'number' | 'none'
}

/** A passage longer than this, in UTF-16 units, is a paragraph whatever it says. */
const longestTitle = 400

export function features(text: string): Features {
  const marker = markedLine(text)
  return {
    text,
    words: text.length > longestTitle ? Infinity : countWords(text),
    ending: ending(text),
    marked: marker === undefined ? 'none' : marker.ordered ? 'number' : 'bullet',
  }
}
