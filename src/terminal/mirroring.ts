import { mirrorPairs } from './tables/bidi-pairs.ts'

let mirrors: Uint16Array | undefined

/** UAX #9 L4: the UTF-16 unit drawn in the place of one that runs from right to left: itself where it has no mirror image. */
export const mirroredUnit = (unit: number): number => mirrorTable()[unit] || unit

/** By UTF-16 unit its mirror image, or 0. Nearly all of it stays untouched, and takes no memory. */
export function mirrorTable(): Uint16Array {
  if (mirrors !== undefined) return mirrors
  const table = new Uint16Array(0x1_00_00)
  for (let at = 0; at < mirrorPairs.length; at += 2) {
    const [one, other] = [mirrorPairs.charCodeAt(at), mirrorPairs.charCodeAt(at + 1)]
    table[one] = other
    table[other] = one
  }
  mirrors = table
  return table
}

/** UAX #9 L4: the character drawn in the place of one that runs from right to left; undefined where it is itself. */
export function mirrored(character: string): string | undefined {
  const unit = character.length === 1 ? character.charCodeAt(0) : 0
  const image = mirroredUnit(unit)
  return image === unit ? undefined : String.fromCharCode(image)
}
