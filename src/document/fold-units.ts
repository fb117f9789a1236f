import { foldCommon, foldCommonCharacter } from './fold-common.ts'
import { once } from './once.ts'
import { unitRoom } from './unit-room.ts'

/** What is folded in one go, in UTF-16 units: so much room is kept. */
const longest = 8192

const space = 0x20
/** What the table has for a unit that is not asked for yet, and for one that is dropped; no common text has either. */
const dropped = 1

/** What each unit of a common text folds to, filled as they come: a text has few. */
const table = once(() => new Uint16Array(0x1_00_00))
const room = once(unitRoom)

function learnt(unit: number): number {
  const folded = foldCommonCharacter(String.fromCharCode(unit))
  return folded === '' ? dropped : folded.charCodeAt(0)
}

/** Folds a common text as `foldCommon` does, a unit at a time. */
export function foldUnits(text: string): string {
  if (text.length > longest) return foldCommon(text)
  const known = table()
  const units = room().read(text)
  let length = 0
  let last = space
  for (let at = 0; at < text.length; at += 1) {
    const unit = units[at] ?? 0
    const folded = known[unit] || (known[unit] = learnt(unit))
    if (folded === dropped || (folded === space && last === space)) continue
    units[length] = folded
    length += 1
    last = folded
  }
  return room().text(last === space && length > 0 ? length - 1 : length)
}
