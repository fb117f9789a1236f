// Hebrew as it was stored for screens that knew one direction only: every line as it looks, from left to right. That is
// what the label iso-8859-8 means (Encoding Standard 5.1, "visual order"); iso-8859-8-i and windows-1255 are as it is read.

const hebrew = /[\u05d0-\u05ea]/
/** Letters that stand at the end of a word alone. */
const beginsFinal = /(?<![\u05d0-\u05ea])[ךםןףץ][\u05d0-\u05ea]/g
const endsFinal = /[\u05d0-\u05ea][ךםןףץ](?![\u05d0-\u05ea])/g

/** UTF-16 units that tell. */
const lookedAt = 65_536

/** Whether the words of a text stand the wrong way round: most of those with a final letter begin with it. */
export function isVisual(text: string): boolean {
  const part = text.slice(0, lookedAt)
  const backwards = part.match(beginsFinal)?.length ?? 0
  return backwards > 0 && backwards > 3 * (part.match(endsFinal)?.length ?? 0)
}

/** The same text as it is read, line by line. Lines without Hebrew are left as they are. */
export const asRead = (text: string): string =>
  text.replaceAll(/[^\n\r]+/g, (line) => (hebrew.test(line) ? turned(turnedAround(line)) : line))

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
}

const turnedAround = (text: string): string =>
  Array.from(text, (character) => mirrored[character] ?? character)
    .toReversed()
    .join('')

/** From the first letter or digit to the last, with no Hebrew between. */
const foreign = /[A-Za-z\d](?:[^\u0590-\u05ff]*[A-Za-z\d])?/g
const number = /\d(?:[\d.,:/]*\d)?/g

/** What was the right way round, once all has been turned: words of other languages, and numbers. */
const turned = (line: string): string =>
  line.replaceAll(foreign, (words) =>
    /[A-Za-z]/.test(words) ? turnedAround(words) : words.replaceAll(number, turnedAround),
  )
