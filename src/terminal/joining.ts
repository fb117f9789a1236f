import { lazyTable } from './code-point-table.ts'
import { fromUnits } from './from-units.ts'
import { isLead, isTrail } from './surrogates.ts'
import { joiningTypeNames, joiningTypeRuns, presentationForms } from './tables/joining.ts'

const NON_JOINING = joiningTypeNames.indexOf('U')
const TRANSPARENT = joiningTypeNames.indexOf('T')

const maskOf = (names: string): number =>
  Array.from(names).reduce((mask, name) => mask | (1 << joiningTypeNames.indexOf(name)), 0)

/** The types that reach for the letter before them (which stands to their right), and for the one after. */
const REACHES_BEFORE = maskOf('RDC')
const REACHES_AFTER = maskOf('LDC')

/** The bits of a form: neither is isolated, the first final, the second initial, both medial. */
const JOINED_BEFORE = 1
const JOINED_AFTER = 2
const FORMS = 4

/** The blocks that hold every letter with presentation forms: Arabic, Syriac (without any), Arabic Supplement. */
const FIRST_LETTER = 0x6_00
const LAST_LETTER = 0x7_7f
const mayHaveForms = /[\u0600-\u077f]/

const types = lazyTable(joiningTypeRuns)
let letterForms: Uint16Array | undefined

/** Four units a letter from U+0600 on, by the bits above; 0 where Unicode has no such form. */
function formTable(): Uint16Array {
  if (letterForms !== undefined) return letterForms
  const numbers: readonly number[] = JSON.parse(`[${presentationForms}]`)
  const forms = new Uint16Array((LAST_LETTER + 1 - FIRST_LETTER) * FORMS)
  for (let at = 0; at < numbers.length; at += FORMS + 1) {
    forms.set(numbers.slice(at + 1, at + 1 + FORMS), ((numbers[at] ?? 0) - FIRST_LETTER) * FORMS)
  }
  letterForms = forms
  return forms
}

/** Gives the unit at `at` a form, or leaves it where Unicode has none: shown unjoined, never lost. */
function shape(units: Uint16Array, at: number, form: number, forms: Uint16Array): void {
  const letter = units[at] ?? 0
  if (letter < FIRST_LETTER || letter > LAST_LETTER) return
  units[at] = forms[(letter - FIRST_LETTER) * FORMS + form] || letter
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
  const units = new Uint16Array(text.length)
  let last = -1
  let lastForm = 0
  let lastType = NON_JOINING
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    units[at] = unit
    const type = (isLead(unit) ? types.at(text.codePointAt(at) ?? unit) : bmp[unit]) ?? NON_JOINING
    // The second half of a pair (an Adlam letter): the first half has spoken for both.
    if (type === TRANSPARENT || isTrail(unit)) continue
    const joined = (REACHES_AFTER >> lastType) & (REACHES_BEFORE >> type) & 1
    shape(units, last, lastForm | (joined * JOINED_AFTER), forms)
    last = at
    lastForm = joined * JOINED_BEFORE
    lastType = type
  }
  shape(units, last, lastForm, forms)
  return fromUnits(units)
}
