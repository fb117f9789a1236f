import { lazyTable } from './code-point-table.ts'
import { isLead } from './surrogates.ts'
import { bidiClassNames, bidiClassRuns } from './tables/bidi-classes.ts'

/** UAX #9 table 4. */
export type BidiClassName = (typeof bidiClassNames)[number]

const number = (name: BidiClassName): number => bidiClassNames.indexOf(name)

export const L = number('L')
export const R = number('R')
export const AL = number('AL')
export const EN = number('EN')
export const ES = number('ES')
export const ET = number('ET')
export const AN = number('AN')
export const CS = number('CS')
export const NSM = number('NSM')
export const BN = number('BN')
export const B = number('B')
export const S = number('S')
export const WS = number('WS')
export const ON = number('ON')
export const LRE = number('LRE')
export const LRO = number('LRO')
export const RLE = number('RLE')
export const RLO = number('RLO')
export const PDF = number('PDF')
export const LRI = number('LRI')
export const RLI = number('RLI')
export const FSI = number('FSI')
export const PDI = number('PDI')

/** The second half of a surrogate pair: skipped like a BN, then given the level of the first half. */
export const TRAIL = bidiClassNames.length

/** One bit a class, to ask which of several it is in one step. */
export const maskOf = (...classes: readonly number[]): number => classes.reduce((mask, value) => mask | (1 << value), 0)

/** Whether a class is one of a mask's. */
export const is = (mask: number, value: number): boolean => ((mask >> value) & 1) === 1

/** BD8. */
export const ISOLATE_INITIATORS = maskOf(LRI, RLI, FSI)

/** UAX #9 X9: out of the way of every rule that follows; they take the level of what stands before them (5.2). */
export const REMOVED = maskOf(LRE, LRO, RLE, RLO, PDF, BN, TRAIL)

const table = lazyTable(bidiClassRuns)

/** Bidi_Class of a code point, unassigned ones included, as its place in table 4. */
export const bidiClass = (codePoint: number): number => table.at(codePoint)

/** Its short name: `AL`. */
export const bidiClassName = (codePoint: number): BidiClassName => bidiClassNames[bidiClass(codePoint)] ?? 'L'

/** Bidi_Class of each UTF-16 unit; TRAIL for the second half of a pair. */
export function bidiClasses(text: string): Uint8Array {
  const bmp = table.bmp()
  const classes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    classes[at] = bmp[unit] ?? L
    if (!isLead(unit)) continue
    const codePoint = text.codePointAt(at) ?? unit
    if (codePoint <= 0xff_ff) continue
    classes[at] = table.at(codePoint)
    at += 1
    classes[at] = TRAIL
  }
  return classes
}

/** Bidi_Class of each of the first units, surrogates apart, written where there is room for them. */
export function bidiClassesOfUnits(units: Uint16Array, length: number, classes: Uint8Array): void {
  const bmp = table.bmp()
  for (let at = 0; at < length; at += 1) classes[at] = bmp[units[at] ?? 0] ?? L
}

/** The classes that occur, as a mask. */
export function maskOfAll(classes: Uint8Array): number {
  let mask = 0
  for (let at = 0; at < classes.length; at += 1) mask |= 1 << (classes[at] ?? L)
  return mask
}
