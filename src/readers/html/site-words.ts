// What a site puts between the paragraphs of an article: where to read on, that an advertisement stands here.

import type { Block, Item, Paragraph } from '../../document/article.ts'
import { fold } from '../../document/fold.ts'
import type { Content } from '../../document/sections.ts'

const folded = (phrases: readonly string[]): readonly string[] => phrases.map(fold)

const readOn = folded([
  'read also',
  'also read',
  'read more',
  'read next',
  'see also',
  'more on this',
  'related',
  'recommended',
  "don't miss",
  'you may also like',
  'اقرأ أيضا',
  'اقرأ المزيد',
  'اقرأوا أيضا',
  'شاهد أيضا',
  'طالع أيضا',
  'مواضيع ذات صلة',
  'أخبار ذات صلة',
  'قد يهمك',
  'للمزيد',
  'بیشتر بخوانید',
  'بخوانید',
  'همچنین بخوانید',
  'مطالب مرتبط',
  'اخبار مرتبط',
  'در همین زمینه',
  'קראו גם',
  'קראו עוד',
  'ראו גם',
  'כתבות נוספות',
  'עוד בנושא',
  'אולי יעניין אתכם',
  'مزید پڑھیں',
  'یہ بھی پڑھیں',
  'مزید خبریں',
  'lire aussi',
  'à lire aussi',
  'lesen sie auch',
  'mehr zum thema',
  'lea también',
  'leia também',
  'leggi anche',
  'читайте также',
])

/** Of these a whole section may be: one of an encyclopedia has links in its text too, but these words in no heading. */
const relatedHeadings = new Set(readOn.filter((phrase) => !folded(['see also', 'ראו גם']).includes(phrase)))

const advertisements = new Set(
  folded([
    'advertisement',
    'advertising',
    'sponsored',
    'continue reading below',
    'إعلان',
    'اعلانات',
    'تبلیغات',
    'تبلیغ',
    'آگهی',
    'פרסומת',
    'اشتہار',
    'anzeige',
    'publicité',
    'publicidad',
    'реклама',
  ]),
)

/** As much of a text must be link for it to be no more than one. */
const mostly = 0.6

/** How many letters of a paragraph or an entry lead elsewhere. */
type Linked = WeakMap<Paragraph | Item, number>

type Letters = readonly [linked: number, all: number]

const sum = (parts: readonly Letters[]): Letters =>
  parts.reduce<Letters>(([linked, all], [more, whole]) => [linked + more, all + whole], [0, 0])

/** How many letters of a block are links, of how many. */
function lettersOf(block: Block, linked: Linked): Letters {
  switch (block.type) {
    case 'paragraph':
      return [linked.get(block) ?? 0, block.text.length]
    case 'list':
      return sum(
        block.items.map((item) =>
          sum([
            [linked.get(item) ?? 0, item.text.length],
            ...(item.blocks ?? []).map((inner) => lettersOf(inner, linked)),
          ]),
        ),
      )
    case 'quote':
      return sum(block.blocks.map((inner) => lettersOf(inner, linked)))
    case 'code':
    case 'table':
      return [0, 1]
    case 'image':
      return [0, 0]
  }
}

/** Whether a block is nothing but links. */
export function isLinks(block: Block, linked: Linked): boolean {
  const [inLinks, all] = lettersOf(block, linked)
  return inLinks >= mostly * all
}

/** Words of a paragraph that only leads elsewhere. */
const longestLead = 300

function isSiteWords(block: Block, linked: Linked): boolean {
  if (block.type !== 'paragraph' || block.text.length > longestLead) return false
  const words = fold(block.text)
  if (advertisements.has(words)) return true
  const phrase = readOn.find((start) => words === start || words.startsWith(`${start} `))
  if (phrase === undefined) return false
  return words.length === phrase.length || (linked.get(block) ?? 0) >= mostly * (block.text.length - phrase.length - 2)
}

/** Contents without what a site puts between them. */
export function withoutSiteWords(contents: readonly Content[], linked: Linked): Content[] {
  const kept: Content[] = []
  for (let at = 0; at < contents.length; at += 1) {
    const content = contents[at]
    if (content === undefined) continue
    const isLead = 'type' in content ? isSiteWords(content, linked) : relatedHeadings.has(fold(content.heading.text))
    if (!isLead) {
      kept.push(content)
      continue
    }
    // What follows such words and is nothing but links belongs to them.
    const from = at
    let next = contents[at + 1]
    while (next !== undefined && 'type' in next && isLinks(next, linked)) {
      at += 1
      next = contents[at + 1]
    }
    // Where it is text that follows, it was a heading like any other.
    if (!('type' in content) && at === from && next !== undefined && 'type' in next) kept.push(content)
  }
  return kept
}
