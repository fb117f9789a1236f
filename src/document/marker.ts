// What may stand at the start of a line: the bullet or number of a list item, the number of a heading.

import { beginsPlainly } from './letters.ts'

/** A line taken apart: `marker` as written, with the space after it (`- `, `1.`), and `text`, what follows. */
export interface MarkedLine {
  readonly marker: string
  readonly text: string
  readonly ordered: boolean
}

// A dash of full width begins what somebody says, in French and elsewhere; it is no bullet. The Japanese one needs no space.
const bullet = /^(?:[-*\u2610\u2611\u2022\u25cf\u25aa\u25e6\u2023\u2043\u2013][ \t\u00a0]+|\u30fb\s*)(?=\S)/u
const ordinal =
  /^[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]{1,3}[.)\-\u2013\uff0e\uff09][ \t\u00a0\u3000]*(?=[^\s\d\u0660-\u0669\u06f0-\u06f9.,\u066b])/u

/** The marker of a list item, if the line begins with one: `-`, `*`, a bullet, `1.`, `2)`, and the like in Arabic digits. */
export function markedLine(line: string): MarkedLine | undefined {
  if (beginsPlainly(line)) return undefined
  const bulleted = bullet.exec(line)?.[0]
  const marker = bulleted ?? ordinal.exec(line)?.[0]
  if (marker === undefined) return undefined
  return { marker, text: line.slice(marker.length), ordered: bulleted === undefined }
}

const sectionNumber =
  /^(?:[0-9\u0660-\u0669\u06f0-\u06f9]{1,2}[.\u066b])*[0-9\u0660-\u0669\u06f0-\u06f9]{1,2}(?=[.)\s\u00a0:\-\u2013])/u

/** How deep a heading says it stands by its own number: `2.1 Methods` is 2; 1 where it has none. */
export function numberedDepth(heading: string): number {
  if (beginsPlainly(heading)) return 1
  const number = sectionNumber.exec(heading)?.[0]
  return number === undefined ? 1 : number.split(/[.\u066b]/).length
}

const leading =
  /^[([\uff08]?(?<number>[0-9]{1,3}|[\u0660-\u0669]{1,3}|[\u06f0-\u06f9]{1,3}|[\uff10-\uff19]{1,3})(?=[.)\]\-\u2013:\s\u00a0/\uff09\uff0e\u3001])/u

/** The number a line begins with, in Latin, Arabic, Persian or full-width digits. */
export function leadingNumber(line: string): number | undefined {
  const digits = leading.exec(line)?.groups?.['number']
  // The last four bits of each of these digits are its value.
  return digits === undefined ? undefined : Number(digits.replace(/./gu, (digit) => String(digit.charCodeAt(0) & 15)))
}
