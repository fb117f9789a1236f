import { mayBeShort, shortLine, traitsOfCounted, type Traits } from './traits.ts'
import { countWords } from './words.ts'

/**
 * A line or a passage, by its text: whether it is short is seen at once, all else when it is asked for. A class, as traits
 * are: there may be millions.
 */
export class NoticedLine {
  readonly text: string
  readonly isShort: boolean
  readonly #words: number | undefined
  #traits: Traits | undefined

  constructor(text: string) {
    const words = mayBeShort(text) ? countWords(text) : undefined
    this.text = text
    this.isShort = words !== undefined && words <= shortLine
    this.#words = words
  }

  traits(): Traits {
    return (this.#traits ??= traitsOfCounted(this.text, this.#words))
  }
}
