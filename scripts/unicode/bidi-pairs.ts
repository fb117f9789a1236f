import { readUcd, rows, writeTable } from './ucd.ts'

const escape = (codePoint: number): string => {
  if (codePoint > 0xff_ff) throw new Error(`A pair beyond the BMP: ${codePoint.toString(16)}`)
  return `\\u${codePoint.toString(16).padStart(4, '0')}`
}

/** The code point's canonical decomposition when it is one code point: U+2329 is U+3008 (UAX #9 BD16). */
function canonical(): ReadonlyMap<number, number> {
  const singles = new Map<number, number>()
  for (const line of readUcd('UnicodeData.txt').split('\n')) {
    const [code = '', , , , , decomposition = ''] = line.split(';')
    if (/^[0-9A-F]+$/.test(decomposition)) singles.set(Number.parseInt(code, 16), Number.parseInt(decomposition, 16))
  }
  return singles
}

/** Bidi_Mirroring_Glyph (L4), each pair once, and Bidi_Paired_Bracket (N0) as opener, closer, canonical opener. */
export function bidiPairs(): void {
  const mirrors = rows('BidiMirroring.txt').map(
    ({ first, fields }) => [first, Number.parseInt(fields[0] ?? '', 16)] as const,
  )
  const glyphs = new Map(mirrors)
  const once = mirrors.filter(([from, to]) => !(glyphs.get(to) === from && to < from))
  const same = canonical()
  const brackets = rows('BidiBrackets.txt')
    .filter(({ fields }) => fields[1] === 'o')
    .map(({ first, fields }) => [first, Number.parseInt(fields[0] ?? '', 16), same.get(first) ?? first])
  writeTable(
    'bidi-pairs.ts',
    `/** Two units a pair: a character and its mirror image, which mirror each other. */
export const mirrorPairs = '${once.flat().map(escape).join('')}'

/** Three units a bracket: the opening one, the closing one, and the opening one that canonical equivalence makes of it. */
export const bracketTriples = '${brackets.flat().map(escape).join('')}'`,
  )
}
