import { encodeRuns, readUcd, rows, writeTable } from './ucd.ts'

/**
 * ArabicShaping.txt, field 2, at the place that says what a letter reaches for: the bits 1 (the letter before it) and 2
 * (the one after it). Join-causing characters do as dual-joining letters; marks are neither.
 */
const types = 'URLDT  C'

/** In the order the presentation forms are stored: the bits 1 (joined to the letter before) and 2 (to the one after). */
const forms = ['<isolated>', '<final>', '<initial>', '<medial>']

interface Forms {
  readonly letter: number
  readonly codes: readonly number[]
}

/** ArabicShaping.txt: marks and format controls that it does not list are transparent. */
function joiningTypes(data: readonly string[][]): Uint8Array {
  const values = new Uint8Array(0x11_0000)
  for (const [code = '', name = '', category = ''] of data) {
    if (!/^(?:Mn|Me|Cf)$/.test(category)) continue
    if (name.endsWith(', First>')) throw new Error(`A range of marks in UnicodeData.txt: ${name}`)
    values[Number.parseInt(code, 16)] = types.indexOf('T')
  }
  for (const { first, last, fields } of rows('ArabicShaping.txt')) {
    const type = types.indexOf(fields[1] ?? '')
    if (type === -1) throw new Error(`Unknown joining type "${fields[1]}" in ArabicShaping.txt`)
    values.fill(type, first, last + 1)
  }
  return values
}

/**
 * The compatibility decompositions to one letter: `FE8F;…;<isolated> 0628`. Hamza, which never joins, has a form too
 * (U+FE80), but one that says no more than the letter: it is left out, as the fribidi library does.
 */
function presentationForms(data: readonly string[][], typeOf: Uint8Array): Forms[] {
  const found = new Map<number, number[]>()
  for (const [code = '', , , , , decomposition = ''] of data) {
    const [, form = '', letter = ''] = /^(<\w+>) ([0-9A-F]+)$/.exec(decomposition) ?? []
    const codePoint = Number.parseInt(letter, 16)
    if (!forms.includes(form) || typeOf[codePoint] === types.indexOf('U')) continue
    const codes = found.get(codePoint) ?? [0, 0, 0, 0]
    codes[forms.indexOf(form)] = Number.parseInt(code, 16)
    found.set(codePoint, codes)
  }
  return Array.from(found, ([letter, codes]) => ({ letter, codes })).toSorted((a, b) => a.letter - b.letter)
}

/** Joining types and presentation forms of the letters that join. */
export function joining(): void {
  const data = readUcd('UnicodeData.txt')
    .split('\n')
    .map((line) => line.split(';'))
  const typeOf = joiningTypes(data)
  const numbers = presentationForms(data, typeOf).flatMap(({ letter, codes }) => [letter].concat(codes))
  writeTable(
    'joining.ts',
    `/** 0 joins nothing; the bit 1 the letter before it, 2 the one after it; 4 is looked through. */
export const joiningTypeRuns = '${encodeRuns(typeOf)}'

/** A letter and its isolated, final, initial and medial form, five numbers; 0 where Unicode has none. */
export const presentationForms = '${numbers.join(',')}'`,
  )
}
