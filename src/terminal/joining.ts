import { codePointTable, type CodePointTable } from './code-point-table.ts'
import { joiningTypeNames, joiningTypeRuns, presentationForms } from './tables/joining.ts'

const NON_JOINING = joiningTypeNames.indexOf('U')
const TRANSPARENT = joiningTypeNames.indexOf('T')

/** The bits of a form: 0 isolated, 1 final, 2 initial, 3 medial. */
const JOINED_BEFORE = 1
const JOINED_AFTER = 2

const bits = (types: string): readonly boolean[] => Array.from(joiningTypeNames, (name) => types.includes(name))

/** Whether a letter of each type reaches for the letter before it (which stands to its right), or after it. */
const reachesBefore = bits('RDC')
const reachesAfter = bits('LDC')

interface Tables {
  readonly types: CodePointTable
  /** Four units a letter from U+0600 on: isolated, final, initial, medial; 0 where there is none. */
  readonly forms: Uint16Array
}

const FIRST_LETTER = 0x6_00
const LAST_LETTER = 0x7_7f

let tables: Tables | undefined

function joiningTables(): Tables {
  if (tables !== undefined) return tables
  const forms = new Uint16Array((LAST_LETTER + 1 - FIRST_LETTER) * 4)
  for (const entry of presentationForms.split(' ')) {
    const [letter = 0, ...codes] = entry.split(',').map((code) => Number.parseInt(code, 36))
    forms.set(codes, (letter - FIRST_LETTER) * 4)
  }
  tables = { types: codePointTable(joiningTypeRuns), forms }
  return tables
}

/** The form a letter takes, itself where Unicode has no such form: shown unjoined, never lost. */
function formOf(forms: Uint16Array, letter: number, form: number): number {
  if (letter < FIRST_LETTER || letter > LAST_LETTER) return letter
  return forms[(letter - FIRST_LETTER) * 4 + form] || letter
}

/** The second half of a letter beyond the BMP (Adlam, Sogdian): the first half has spoken for both. */
const isTrailSurrogate = (unit: number): boolean => unit >= 0xdc_00 && unit <= 0xdf_ff

const CHUNK = 8192

/** The units as a string, lone surrogates and all. */
function fromUnits(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, at + CHUNK))
  }
  return text
}

/**
 * Gives each Arabic letter the presentation form its neighbours ask for, for terminals that join nothing themselves.
 *
 * One unit for one unit: offsets into the text stay good, so lam-alef stays two letters. Marks are looked through; ZWJ, ZWNJ and
 * tatweel count. The text is in logical order. Unicode Standard 9.2, R1–R7; ArabicShaping.txt.
 */
export function join(text: string): string {
  const { types, forms } = joiningTables()
  const units = new Uint16Array(text.length)
  let last = -1
  let lastForm = 0
  let lastType = NON_JOINING
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    units[at] = unit
    const type = types[text.codePointAt(at) ?? unit] ?? NON_JOINING
    if (type === TRANSPARENT || isTrailSurrogate(unit)) continue
    const joined = reachesAfter[lastType] === true && reachesBefore[type] === true
    if (last !== -1) units[last] = formOf(forms, text.charCodeAt(last), joined ? lastForm | JOINED_AFTER : lastForm)
    last = at
    lastForm = joined ? JOINED_BEFORE : 0
    lastType = type
  }
  if (last !== -1) units[last] = formOf(forms, text.charCodeAt(last), lastForm)
  return fromUnits(units)
}
