import type { Article, Block, Section, Title } from './article.ts'
import { outline } from './contents.ts'
import { fold } from './fold.ts'

/** A part of an article that `article show` prints. */
export type Part =
  | { readonly type: 'title'; readonly title: Title }
  | { readonly type: 'lede'; readonly blocks: readonly Block[] }
  | Section

/** What was found for a reader's words: parts, or why there are none. */
export type Selection =
  | { readonly kind: 'found'; readonly parts: readonly Part[] }
  | { readonly kind: 'no-such-part'; readonly part: 'title' | 'lede' }
  | { readonly kind: 'absent'; readonly wanted: string; readonly nearest: readonly Section[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Section[] }
  | { readonly kind: 'backwards'; readonly range: string }

/**
 * Finds the part of an article a reader names: by number (`2`, `2.1`, digits of any script), list or range (`1,3`,
 * `2-4`, `2-`), `lede`, `title`, or words of a heading.
 */
export function select(article: Article, wanted: string): Selection {
  const name = wanted.trim().toLowerCase()
  if (name === 'title') return titlePart(article)
  if (name === 'lede') return ledePart(article)
  const ranges = sectionRanges(wanted)
  const byNumber = ranges === undefined ? undefined : selectNumbers(article, ranges)
  if (byNumber?.kind === 'found' || byNumber?.kind === 'backwards') return byNumber
  // A heading may be a number too: "1984".
  const byWords = selectWords(article, wanted)
  return byWords.kind === 'absent' && byNumber !== undefined ? byNumber : byWords
}

function titlePart({ title }: Article): Selection {
  if (title === undefined) return { kind: 'no-such-part', part: 'title' }
  return { kind: 'found', parts: [{ type: 'title', title }] }
}

function ledePart({ blocks }: Article): Selection {
  if (blocks.length === 0) return { kind: 'no-such-part', part: 'lede' }
  return { kind: 'found', parts: [{ type: 'lede', blocks }] }
}

/** One element of a list of sections: `3` is from 3 to 3, `2-` has no end. */
interface SectionRange {
  readonly from: string
  readonly to: string | undefined
}

const rangePattern = /^(\d+(?:\.\d+)*)(?:(-)(\d+(?:\.\d+)*)?)?$/

/** Reads `2`, `1,3`, `2-4`, `2-`; nothing where the words are not numbers. */
function sectionRanges(wanted: string): SectionRange[] | undefined {
  const ranges: SectionRange[] = []
  for (const element of europeanDigits(wanted).split(',')) {
    const match = rangePattern.exec(element.replace(/[\s\p{Cf}]/gu, ''))
    const from = match?.[1]
    if (from === undefined) return undefined
    ranges.push({ from, to: match?.[2] === undefined ? from : match[3] })
  }
  return ranges
}

/**
 * Digits of any script as 0 to 9. They stand in rows of ten from zero on, so a digit's value is how many digits stand
 * before it; the rows that touch each other (mathematical digits) are no longer there after NFKC.
 */
function europeanDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)))
    .replace(/[\u060c\u3001\uff0c]/g, ',')
    .replace(/[\u066b\uff0e]/g, '.')
    .replace(/\p{Pd}/gu, '-')
}

function digitValue(codePoint: number): number {
  const digit = /\p{Nd}/u
  let zero = codePoint
  while (codePoint - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1
  return codePoint - zero
}

function selectNumbers(article: Article, ranges: readonly SectionRange[]): Selection {
  const sections = outline(article.sections).map(({ section }) => section)
  const places = new Map(sections.map(({ number }, at) => [number, at]))
  const found = new Map<string, Section>()
  for (const { from, to } of ranges) {
    const start = places.get(from)
    const end = to === undefined ? sections.length - 1 : places.get(to)
    if (start === undefined) return { kind: 'absent', wanted: from, nearest: nearestNumbers(sections, from) }
    if (end === undefined) return { kind: 'absent', wanted: to ?? from, nearest: nearestNumbers(sections, to ?? from) }
    if (end < start) return { kind: 'backwards', range: `${from}-${to ?? ''}` }
    for (const section of sections.slice(start, end + 1)) {
      addOnce(section, found)
    }
  }
  return { kind: 'found', parts: [...found.values()] }
}

/** Adds a section to those found, each of which is printed with what stands in it. */
function addOnce(section: Section, found: Map<string, Section>): void {
  if (isPrintedWith(section.number, found)) return
  for (const number of found.keys()) if (number.startsWith(`${section.number}.`)) found.delete(number)
  found.set(section.number, section)
}

/** Whether a section, or one it stands below, is among those found: it is printed with that. */
function isPrintedWith(number: string, found: ReadonlyMap<string, Section>): boolean {
  const [above = '', ...deeper] = number.split('.')
  const numbers = [above, ...deeper.map((_, at) => [above, ...deeper.slice(0, at + 1)].join('.'))]
  return numbers.some((printed) => found.has(printed))
}

/** How well a heading matches words: the less the better; an exact match, the beginning, the middle. */
type Rank = 0 | 1 | 2

function selectWords(article: Article, wanted: string): Selection {
  const words = fold(wanted)
  const sections = outline(article.sections).map(({ section }) => section)
  const ranked = sections.flatMap((section) => {
    const rank = words === '' ? undefined : rankOf(fold(section.heading.text), words)
    return rank === undefined ? [] : [{ section, rank }]
  })
  const best = Math.min(...ranked.map(({ rank }) => rank))
  const candidates = ranked.filter(({ rank }) => rank === best).map(({ section }) => section)
  if (candidates.length === 0) return { kind: 'absent', wanted, nearest: nearestHeadings(sections, words) }
  if (candidates.length > 1) return { kind: 'ambiguous', candidates }
  return { kind: 'found', parts: candidates }
}

function rankOf(heading: string, words: string): Rank | undefined {
  if (heading === words) return 0
  if (heading.startsWith(words)) return 1
  return heading.includes(words) ? 2 : undefined
}

const nearestShown = 3

/** The sections whose first number is nearest. */
function nearestNumbers(sections: readonly Section[], wanted: string): Section[] {
  const distance = ({ number }: Section): number => Math.abs(Number.parseInt(number, 10) - Number.parseInt(wanted, 10))
  return sections.toSorted((one, other) => distance(one) - distance(other)).slice(0, nearestShown)
}

/** The headings that share most with the words, counted in pairs of letters, so that a slip of the finger still finds. */
function nearestHeadings(sections: readonly Section[], words: string): Section[] {
  const wanted = letterPairs(words)
  return sections
    .map((section) => {
      const pairs = letterPairs(fold(section.heading.text))
      return { section, shared: [...wanted].filter((pair) => pairs.has(pair)).length }
    })
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, nearestShown)
    .map(({ section }) => section)
}

function letterPairs(text: string): Set<string> {
  const letters = Array.from(text)
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`))
}
