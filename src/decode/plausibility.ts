import { letterRanks } from './letter-frequency.ts'

/** What a character says for a text it stands in. */
const pointsOfRank = [3, 2, 1] as const

const known = new Map(
  letterRanks.flatMap((ranks) =>
    ranks.flatMap((letters, rank) => Array.from(letters, (letter) => [letter, pointsOfRank[rank] ?? 0] as const)),
  ),
)

/** What the rest say, the first that fits. */
const pointsOfKind: readonly (readonly [RegExp, number])[] = [
  [/[\ufffd\p{Cc}\p{Co}\p{Cn}]/u, -12],
  [/[\uff61-\uff9f]/, -1],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 2],
  [/[\p{Script=Han}\p{Script=Hangul}]/u, 1],
  [/[\p{L}\p{M}]/u, 0],
  [/./su, -2],
]

/** Scripts whose letters stand in one word with no others. Japanese mixes three, which count as one. */
const scripts: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Japanese', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u],
]

interface Character {
  readonly points: number
  /** The script of a letter; none of what is no letter. */
  readonly script: string | undefined
  readonly isLower: boolean
  readonly isUpper: boolean
}

function describe(character: string): Character {
  const points = known.get(character) ?? pointsOfKind.find(([kind]) => kind.test(character))?.[1] ?? 0
  const isLetter = /[\p{L}\p{M}]/u.test(character)
  return {
    points: character < '\u0080' ? 0 : points,
    script: isLetter ? scripts.find(([, letters]) => letters.test(character))?.[0] : undefined,
    isLower: /\p{Ll}/u.test(character),
    isUpper: /\p{Lu}/u.test(character),
  }
}

const described = new Map<string, Character>()

function descriptionOf(character: string): Character {
  const kept = described.get(character)
  if (kept !== undefined) return kept
  const made = describe(character)
  described.set(character, made)
  return made
}

/**
 * How much a text looks like one that somebody wrote: points for each of its characters that are not ASCII, from about 3
 * for the most frequent letters to -12 for what stands in no text. 0 for a text in ASCII.
 *
 * Letters that are frequent in their script speak for it; letters of two scripts in a word, and capitals after small
 * letters, against it.
 */
export function plausibility(text: string): number {
  let points = 0
  let characters = 0
  let before: Character | undefined
  let isBeforeAscii = true
  for (const character of text) {
    const isAscii = character < '\u0080'
    const now = descriptionOf(character)
    if (!isAscii) characters++
    points += now.points
    if (before !== undefined && !(isAscii && isBeforeAscii)) points += pointsOfPair(before, now)
    before = now
    isBeforeAscii = isAscii
  }
  return characters === 0 ? 0 : points / characters
}

function pointsOfPair(before: Character, now: Character): number {
  if (before.script === undefined || now.script === undefined) return 0
  if (before.script !== now.script) return -4
  return before.isLower && now.isUpper ? -3 : 0
}
