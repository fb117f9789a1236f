import { foldCommonCharacter, isCommon } from './fold-common.ts'
import { once } from './once.ts'
import { unitRoom } from './unit-room.ts'

/** No longer text is folded a unit at a time: so much room is kept. */
export const longestInUnits = 8192

const space = 0x20
/** What the table has for a unit that is not asked for yet, one that is dropped, and one that is not common. */
const unknown = 0
const dropped = 1
const uncommon = 2

/** What each unit folds to, filled as they come: a text has few. No common text folds to what stands for something else. */
const table = once(() => new Uint16Array(0x1_00_00))
const room = once(unitRoom)

function learnt(unit: number): number {
  const character = String.fromCharCode(unit)
  if (!isCommon(character)) return uncommon
  const folded = foldCommonCharacter(character)
  return folded === '' ? dropped : folded.charCodeAt(0)
}

/** Folds a common text as `foldCommon` does, a unit at a time; nothing else. */
export function foldUnits(text: string): string | undefined {
  const known = table()
  const units = room().read(text)
  let length = 0
  let last = space
  for (let at = 0; at < text.length; at += 1) {
    const unit = units[at] ?? 0
    let folded = known[unit] ?? unknown
    if (folded === unknown) folded = known[unit] = learnt(unit)
    if (folded === uncommon) return undefined
    if (folded === dropped || (folded === space && last === space)) continue
    units[length] = folded
    length += 1
    last = folded
  }
  return room().text(last === space && length > 0 ? length - 1 : length)
}
