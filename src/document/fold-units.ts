import { foldCommonCharacter, isCommon } from './fold-common.ts'
import { once } from './once.ts'
import { unitRoom } from './unit-room.ts'

/** So much room is kept, in UTF-16 units: what is longer is not folded in it. */
const roomKept = 8192

const space = 0x20
/** What the table has for a unit that is dropped, and for one that is not common; 0 for one that is not asked for yet. */
const dropped = 1
const uncommon = 2

/** What each unit folds to, filled as they come: a text has few. None folds to U+0000, U+0001 or U+0002. */
const table = once(() => new Uint16Array(0x1_00_00))
const room = once(unitRoom)

function learnt(unit: number): number {
  const character = String.fromCharCode(unit)
  if (!isCommon(character)) return uncommon
  const folded = foldCommonCharacter(character)
  return folded === '' ? dropped : folded.charCodeAt(0)
}

/** Folds a common text as `foldCommon` does, a unit at a time; undefined for any other, and for one its room is too small for. */
export function foldUnits(text: string): string | undefined {
  if (text.length > roomKept) return undefined
  const known = table()
  const units = room().read(text)
  let length = 0
  let last = space
  for (let at = 0; at < text.length; at += 1) {
    const unit = units[at] ?? 0
    const folded = known[unit] || (known[unit] = learnt(unit))
    if (folded === uncommon) return undefined
    if (folded === dropped || (folded === space && last === space)) continue
    units[length] = folded
    length += 1
    last = folded
  }
  // No if: that a space is last is rare, and V8 would compile the loop a second time when it first comes to that.
  const trailing = length > 0 && last === space ? 1 : 0
  return room().text(length - trailing)
}
