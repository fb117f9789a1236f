import { mirrorPairs } from './tables/bidi-pairs.ts'

let mirrors: ReadonlyMap<string, string> | undefined

/** UAX #9 L4: the character drawn in the place of a bracket or sign that runs from right to left; undefined where it has none. */
export function mirrored(character: string): string | undefined {
  if (mirrors === undefined) {
    const made = new Map<string, string>()
    for (let at = 0; at < mirrorPairs.length; at += 2) {
      const [one = '', other = ''] = [mirrorPairs.charAt(at), mirrorPairs.charAt(at + 1)]
      made.set(one, other)
      made.set(other, one)
    }
    mirrors = made
  }
  return mirrors.get(character)
}
