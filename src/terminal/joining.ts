import { lazyTable } from './code-point-table.ts'
import { isLead, isSurrogate } from './surrogates.ts'
import { joiningTypeRuns, presentationForms } from './tables/joining.ts'
import { unitRoom } from '../document/unit-room.ts'

/** What a letter reaches for, by the table: the one before it (which stands to its right); the one after it is 2. */
const BEFORE = 1
/** What joins as if it were not there: marks. */
const LOOKED_THROUGH = 4

/** A letter's forms in the table: isolated, final, initial, medial: joined to the letter before, or to the one after, or both. */
const FORMS = 4

/** The last letter with presentation forms. */
const LAST_LETTER = 0x7_7f
const mayHaveForms = /[\u0600-\u077f]/

const reading = unitRoom()
const room = unitRoom()

const types = lazyTable(joiningTypeRuns)
let letterForms: Uint16Array | undefined

/**
 * FORMS units a letter from U+0000 on: what to add to it; nothing where Unicode has no such form, so that it is shown
 * unjoined and never lost.
 */
function formTable(): Uint16Array {
  if (letterForms !== undefined) return letterForms
  const numbers: readonly number[] = JSON.parse(`[${presentationForms}]`)
  const forms = new Uint16Array((LAST_LETTER + 1) * FORMS)
  for (let at = 0; at < numbers.length; at += FORMS + 1) {
    const letter = numbers[at] ?? 0
    for (let form = 0; form < FORMS; form += 1) {
      const shape = numbers[at + 1 + form] ?? 0
      if (shape !== 0) forms[letter * FORMS + form] = shape - letter
    }
  }
  letterForms = forms
  return forms
}

/**
 * What a unit reaches for that the table of the BMP has nothing of: nothing, but for half a pair (of an Adlam letter), of
 * which the first speaks for both, and the second is looked through.
 */
function reachBeyond(text: string, at: number, unit: number): number {
  if (!isSurrogate(unit)) return 0
  return isLead(unit) ? types.at(text.codePointAt(at) ?? unit) : LOOKED_THROUGH
}

/**
 * Gives each Arabic letter the presentation form its neighbours ask for, for terminals that join nothing themselves.
 *
 * One unit for one unit: offsets into the text stay good, so lam-alef stays two letters. Marks are looked through; ZWJ,
 * ZWNJ and tatweel count. The text is in logical order. Unicode Standard 9.2, R1–R7; ArabicShaping.txt.
 *
 * @param units The units of the text, as UnitRoom reads them.
 * @returns As many units, and whatever comes after them; good until the next call.
 */
export function joinedUnits(text: string, units: Uint16Array): Uint16Array {
  const bmp = types.bmp()
  const forms = formTable()
  const joined = room.units(text.length)
  let before = 0
  let letter = 0
  let reach = 0
  let at = -1
  // One step behind: a letter is written when it is known whether the one after it reaches for it.
  for (let next = 0; next < text.length; next += 1) {
    const unit = units[next] ?? 0
    const nextReach = (bmp[unit] ?? 0) || reachBeyond(text, next, unit)
    if (nextReach === LOOKED_THROUGH) {
      joined[next] = unit
      continue
    }
    const after = nextReach & BEFORE & (reach >> 1)
    if (at >= 0)
      joined[at] = letter > LAST_LETTER ? letter : letter + (forms[letter * FORMS + (before | (after << 1))] ?? 0)
    before = after
    letter = unit
    reach = nextReach
    at = next
  }
  if (at >= 0) joined[at] = letter > LAST_LETTER ? letter : letter + (forms[letter * FORMS + before] ?? 0)
  return joined
}

/** The same, of a whole text. */
export function join(text: string): string {
  if (!mayHaveForms.test(text)) return text
  joinedUnits(text, reading.read(text))
  return room.text(text.length)
}
