import { beginsSmall, letter } from './letters.ts'
import { isNoName } from './name-words.ts'
import { once } from './once.ts'

/** Stands small in the name of a place. */
const small = once(
  () =>
    new Set(
      'am an der die im ob bei upon on under of de del da do du des la le las los el al sur en les and und et y'.split(
        ' ',
      ),
    ),
)

/** No more words than this name a place, or two: `Khan Younis, Gaza`. */
const mostWords = 5

const word = once(() => new RegExp(`^(?:${letter}|[.'\\u2019\\u200c-])+$`, 'u'))

/** Whether words are written as the name of a place is. */
export function isPlaceName(text: string): boolean {
  const words = text.split(/[\s,\u060c/]+/).filter((each) => each !== '')
  if (words.length === 0 || words.length > mostWords || small().has(words[0] ?? '')) return false
  return words.every((each) => small().has(each) || (!beginsSmall(each) && word().test(each) && !isNoName(each)))
}
