import { once } from '../document/once.ts'
import { unitRoom } from '../document/unit-room.ts'
import { lazyTable } from './code-point-table.ts'
import { isLead } from './surrogates.ts'
import { joiningTypeRuns, presentationForms } from './tables/joining.ts'

/**
 * What joins as if it were not there: marks. Other characters reach for the one before them (the bit 1), the one after
 * them (2), both or neither.
 */
const LOOKED_THROUGH = 4
/** Half a surrogate pair: what it reaches for the pair tells. */
const HALF = 8

/** A letter's forms in the table: isolated; joined to the letter before (1), the one after (2), or both. */
const FORMS = 4

const UNITS = 0x1_00_00
const mayHaveForms = /[\u0600-\u077f]/

const reading = unitRoom()
const room = unitRoom()

const types = lazyTable(joiningTypeRuns)

/** What each UTF-16 unit reaches for: the table of this file alone, in which halves of pairs are marked. */
const reachTable = once(() => types.bmp().fill(HALF, 0xd8_00, 0xe0_00))

/**
 * FORMS units a UTF-16 unit: what to add to it; nothing where Unicode has no such form, so that it is shown unjoined and
 * never lost. Room for all units, so that none has to be looked at first; what is never written takes no memory.
 */
const formTable = once((): Uint16Array => {
  const numbers: readonly number[] = JSON.parse(`[${presentationForms}]`)
  const forms = new Uint16Array(UNITS * FORMS)
  for (let at = 0; at < numbers.length; at += FORMS + 1) {
    const letter = numbers[at] ?? 0
    for (let form = 0; form < FORMS; form += 1) {
      const shape = numbers[at + 1 + form] ?? 0
      if (shape !== 0) forms[letter * FORMS + form] = shape - letter
    }
  }
  return forms
})

/** What half a pair reaches for (Adlam letters are such): the first half speaks for both, the second is looked through. */
function reachOfHalf(text: string, at: number): number {
  const codePoint = text.codePointAt(at) ?? 0
  return codePoint >= UNITS ? types.at(codePoint) : isLead(codePoint) ? 0 : LOOKED_THROUGH
}

/**
 * Gives each Arabic letter the presentation form its neighbours ask for, for terminals that join nothing themselves.
 *
 * One unit for one unit: offsets into the text stay good, so lam-alef stays two letters. Marks are looked through; ZWJ,
 * ZWNJ and tatweel count. The text is in logical order. Unicode Standard 9.2, R1–R7; ArabicShaping.txt.
 *
 * The loop is as short as it can be: V8 compiles what runs long enough, beside a program that is done before it is.
 *
 * @param units The units of the text, as UnitRoom reads them.
 * @returns As many units, and whatever comes after them; good until the next call.
 */
export function joinedUnits(text: string, units: Uint16Array): Uint16Array {
  const reaches = reachTable()
  const forms = formTable()
  const { length } = text
  const joined = room.units(length + 1)
  // One step behind: a letter is written when it is known whether the one after it reaches for it. The first step writes
  // after the end, where it is in nobody's way.
  let at = length
  let letter = 0
  let row = 0
  let ahead = 0
  for (let next = 0; next < length; next += 1) {
    const unit = units[next] ?? 0
    let reach = reaches[unit] ?? 0
    if (reach === HALF) reach = reachOfHalf(text, next)
    if (reach === LOOKED_THROUGH) {
      joined[next] = unit
      continue
    }
    const met = reach & ahead
    joined[at] = letter + (forms[row + met + met] ?? 0)
    at = next
    letter = unit
    row = unit * FORMS + met
    ahead = (reach >> 1) & 1
  }
  joined[at] = letter + (forms[row] ?? 0)
  return joined
}

/** The same, of a whole text. */
export function join(text: string): string {
  if (!mayHaveForms.test(text)) return text
  joinedUnits(text, reading.read(text))
  return room.text(text.length)
}
