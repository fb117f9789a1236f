import { agencyOf } from './agencies.ts'
import { beginsSmall, letter } from './letters.ts'
import { once } from './once.ts'
import { sentenceEndsInside } from './script.ts'

/** What stands before the name of the source, in the languages articles come in. */
const labels = once(
  () =>
    new Set(
      'source|quelle|fuente|fonte|المصدر|مصدر|مصدر الخبر|منبع|منبع خبر|ماخذ|بشکریہ|ذریعہ|מקור|来源|來源|文章来源|新闻来源|消息来源|出典|情報源'.split(
        '|',
      ),
    ),
)

const label = /^[(\uff08]?([^:\uff1a/]{1,20}?)\s*[:\uff1a/]\s*/

/** Whose the pictures are, and not the article. */
const ofPictures = /getty|shutterstock|i?stock|unsplash|pixabay|wikimedia|flickr|pexels|imago|adobe/i

/** A longer name, in words or in UTF-16 units, is a reference. */
const [mostWords, mostUnits] = [8, 60]

/** The source a line names after a label: `Source: Reuters`. Undefined where it says more, or may mean a picture. */
export function creditedSource(line: string): string | undefined {
  const found = label.exec(line)
  if (found === null || !labels().has(found[1]?.toLowerCase() ?? '')) return undefined
  const name = line.slice(found[0].length).replace(/[)\uff09\s.]+$/, '')
  return agencyOf(name) ?? (isSourceName(name) ? name : undefined)
}

const anyLetter = once(() => new RegExp(letter, 'u'))

function isSourceName(name: string): boolean {
  if (name.length > mostUnits || name.split(/\s+/).length > mostWords || !anyLetter().test(name)) return false
  if (ofPictures.test(name) || sentenceEndsInside(name)) return false
  // An address is no name, and a year is of a reference; small letters describe, unless they are of a site.
  if (/:\/\/|[\d\u0660-\u0669\u06f0-\u06f9]{4}|[:\uff1a!?\u061f]/.test(name)) return false
  return !beginsSmall(name) || /^[\w-]+(?:\.[\w-]+)+$/.test(name)
}
