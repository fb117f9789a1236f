// Whether words are the names of people. Nothing knows all names: what is asked is whether the words are written as
// names are, and are none of the words that no name has.

import { agencyOf } from './agencies.ts'
import { beginsSmall, letter } from './letters.ts'
import { isNoName, isParticle, multiwordPlace } from './name-words.ts'
import { once } from './once.ts'

/** The names a text begins with, as it writes them, and what follows them: a place, an office, an agency. */
export interface PersonNames {
  readonly names: string
  readonly rest: string
}

/** Ends the first name and begins another, or what else is said of whoever wrote. */
const between = /\s*[,;&+\u060c\u3001\uff0c\uff1b]\s*|\s+(?:and|und|et|y|e|و|اور|ו)\s+/i

/** Where somebody wrote: `in Berlin`, and for whom. */
const whereabouts = /\s+(?:in|aus|from|for|at|\u00e0|en|f\u00fcr|pour|para|desde|في|من|در|میں)\s+|\s*[(\uff08]/

/** The names of one or more people that a text begins with; undefined where it may be anything else. */
export function personNames(text: string): PersonNames | undefined {
  const all = text.trim()
  let end = 0
  for (let at = 0; at < all.length;) {
    const rest = all.slice(at)
    const mark = between.exec(rest)
    const part = rest.slice(0, mark?.index)
    const place = whereabouts.exec(part)?.index
    const name = part.slice(0, place).trimEnd()
    if (!isPersonName(name.trim()) || multiwordPlace.test(part)) break
    end = at + name.length
    if (mark === null || place !== undefined) break
    at += mark.index + mark[0].length
  }
  const rest = all.slice(end)
  return end > 0 && isAside(rest) ? { names: all.slice(0, end), rest } : undefined
}

/** The fewest and the most words of a name. */
const [fewest, most] = [2, 6]

function isPersonName(text: string): boolean {
  if (/^[\u3040-\u9fff]/.test(text)) return unspacedName.test(text) && !noUnspacedName.test(text)
  const words = text.split(/\s+/)
  if (words.length < fewest || words.length > most) return false
  // Where all letters are capitals, the small words of a sentence look like those of a name.
  const capitals = text !== text.toLowerCase() && text === text.toUpperCase()
  return words.every((word, at) => {
    if (isNoName(word) || !isNameWord(word)) return false
    if (isParticle(word)) return at > 0 && at < words.length - 1 && !capitals
    return !beginsSmall(word) || /^(?:d['\u2019]|al-|el-|mc)/.test(word)
  })
}

const nameWord = once(
  () => new RegExp(`^${letter}(?:${letter}|['\\u2019\\u05f3\\u05f4"\\u05be\\u200c\\u0640-])*$`, 'u'),
)

/** Ends in a stop, and no sentence does. */
const abbreviation = once(
  () =>
    new RegExp(
      `^(?:(?:${letter}\\.-?){1,4}|(?:prof|drs?|jr|sr|mrs?|ms|st|dipl|ing|med|hon|rev|lic|mag|msc|phd)\\.)$`,
      'u',
    ),
)

const isNameWord = (word: string): boolean =>
  word.endsWith('.') ? abbreviation().test(word.toLowerCase()) : nameWord().test(word)

/** Names in Chinese or Japanese characters: in one word, or two, or with a dot inside if they are of other languages. */
const unspacedName =
  /^(?:[\u3005\u3400-\u9fff]{2,5}|[\u3005\u3400-\u9fff]{1,3}[ \u3000][\u3005\u3041-\u309f\u3400-\u9fff]{1,4}|(?=.{3,16}$)[\u30a1-\u30fa\u30fc\u3400-\u9fff]+(?:[\u00b7\u30fb\uff1d][\u30a1-\u30fa\u30fc\u3400-\u9fff]+)+)$/
const noUnspacedName =
  /本报|本報|编辑|編集|編輯|报道|報道|記者|记者|来源|日报|新闻|ニュース|新聞|提供|写真|図|图|综合|调查|发现|采访|获悉|取材|部$|社$|网$/

/** An office: what may follow a name in small letters. */
const office =
  /(?:writer|correspondent|reporter|editor|columnist|redakteur(?:in)?|korrespondent(?:in)?|correspondante?|corresponsal)$/i

/** What follows a name is no longer than this, in words. */
const longestAside = 10

/** Whether what follows names says where or for whom they wrote, and does not go on as a sentence. */
function isAside(rest: string): boolean {
  const said = rest.replace(/^[\s,;\u060c\u3001\uff0c]+/, '')
  if (said === '' || agencyOf(said) !== undefined || office.test(said)) return true
  const [first = '', second = '', ...others] = said.split(/\s+/)
  if (/[.!?\u061f\u06d4\u3002:]/.test(said) || others.length + 2 > longestAside) return false
  return first.length < 2 || !beginsSmall(first) || !beginsSmall(second)
}
