import { lazyTable } from './code-point-table.ts'
import { fromUnits, roomForUnits } from './from-units.ts'
import { isLead, isSurrogate } from './surrogates.ts'
import { joiningTypeNames, joiningTypeRuns, presentationForms } from './tables/joining.ts'

/** What a letter of a joining type reaches for: the one before it (which stands to its right), the one after it, both. */
const BEFORE = 1
const AFTER = 2
/** What joins as if it were not there: marks. */
const LOOKED_THROUGH = 4

const reachOfType: Readonly<Record<string, number>> = {
  R: BEFORE,
  L: AFTER,
  D: BEFORE | AFTER,
  C: BEFORE | AFTER,
  T: LOOKED_THROUGH,
}
const reaches = Uint8Array.from(joiningTypeNames, (name) => reachOfType[name] ?? 0)

/** A letter's forms in the table: isolated, final, initial, medial; the first bit is BEFORE, the second AFTER. */
const FORMS = 4

/** The blocks that hold every letter with presentation forms: Arabic, Syriac (without any), Arabic Supplement. */
const FIRST_LETTER = 0x6_00
const LAST_LETTER = 0x7_7f
const mayHaveForms = /[\u0600-\u077f]/

const types = lazyTable(joiningTypeRuns)
let letterForms: Uint16Array | undefined

/** FORMS units a letter from U+0600 on; the letter where Unicode has no such form. */
function formTable(): Uint16Array {
  if (letterForms !== undefined) return letterForms
  const numbers: readonly number[] = JSON.parse(`[${presentationForms}]`)
  const forms = Uint16Array.from(
    { length: (LAST_LETTER + 1 - FIRST_LETTER) * FORMS },
    (_, at) => FIRST_LETTER + Math.floor(at / FORMS),
  )
  for (let at = 0; at < numbers.length; at += 1) {
    const letter = numbers[at - (at % (FORMS + 1))] ?? 0
    const form = (at % (FORMS + 1)) - 1
    if (form >= 0 && numbers[at] !== 0) forms[(letter - FIRST_LETTER) * FORMS + form] = numbers[at] ?? letter
  }
  letterForms = forms
  return forms
}

/** A letter in a form, or as it is where Unicode has no such form: shown unjoined, never lost. */
function shape(letter: number, form: number, forms: Uint16Array): number {
  if (letter < FIRST_LETTER || letter > LAST_LETTER) return letter
  return forms[(letter - FIRST_LETTER) * FORMS + form] ?? letter
}

/** What half a pair (of an Adlam letter) reaches for: the first half speaks for both, the second is looked through. */
function reachOfHalf(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return isLead(unit) ? (reaches[types.at(text.codePointAt(at) ?? unit)] ?? 0) : LOOKED_THROUGH
}

/**
 * Gives each Arabic letter the presentation form its neighbours ask for, for terminals that join nothing themselves.
 *
 * One unit for one unit: offsets into the text stay good, so lam-alef stays two letters. Marks are looked through; ZWJ,
 * ZWNJ and tatweel count. The text is in logical order. Unicode Standard 9.2, R1–R7; ArabicShaping.txt.
 */
export function join(text: string): string {
  if (!mayHaveForms.test(text)) return text
  const bmp = types.bmp()
  const forms = formTable()
  const units = roomForUnits(text.length)
  let before = 0
  let letter = 0
  let reach = 0
  let at = -1
  // One step behind: a letter is written when it is known whether the one after it reaches for it.
  for (let next = 0; next <= text.length; next += 1) {
    const unit = next < text.length ? text.charCodeAt(next) : 0
    const nextReach = isSurrogate(unit) ? reachOfHalf(text, next) : (reaches[bmp[unit] ?? 0] ?? 0)
    if (nextReach === LOOKED_THROUGH) {
      units[next] = unit
      continue
    }
    const after = nextReach & BEFORE & (reach >> 1)
    if (at >= 0) units[at] = shape(letter, before | (after << 1), forms)
    before = after
    letter = unit
    reach = nextReach
    at = next
  }
  return fromUnits(text.length)
}
