import { controlPictures } from './control-pictures.ts'

const bidiControl = /[\u202a-\u202e\u2066-\u2069]/

/** Stands for a character taken out, while offsets still have to be those of the source. No text has NUL: it is a picture by then. */
export const taken = '\0'

/**
 * Makes a paragraph safe to show, unit for unit: controls become their pictures, and the bidi controls that would
 * reach beyond their words are taken out. Isolates and embeddings that are closed stay, as do marks and joiners.
 */
export function presentable(text: string): string {
  const pictured = controlPictures(text).replace(/\n/g, ' ')
  return bidiControl.test(pictured) ? withoutStrayControls(pictured) : pictured
}

const lineEnd = /[\u2028\u2029]/g

/** A line of text that a terminal can be given as it is, and that is one line there. */
export const harmless = (line: string): string => presentable(line).replaceAll(taken, '').replace(lineEnd, ' ')

const openers: Readonly<Record<string, 'embedding' | 'isolate' | 'override'>> = {
  '\u202a': 'embedding',
  '\u202b': 'embedding',
  '\u202d': 'override',
  '\u202e': 'override',
  '\u2066': 'isolate',
  '\u2067': 'isolate',
  '\u2068': 'isolate',
}
const popEmbedding = '\u202c'
const popIsolate = '\u2069'

interface Opened {
  readonly kind: 'embedding' | 'isolate' | 'override'
  readonly at: number
}

/** Takes out every override, and every opener or closer without its partner (UAX #9 BD9, BD11). */
function withoutStrayControls(text: string): string {
  const units = text.split('')
  const kept = new Set<number>()
  const open: Opened[] = []
  for (const [at, unit] of units.entries()) {
    const kind = openers[unit]
    if (kind !== undefined) open.push({ kind, at })
    else if (unit === popEmbedding) closeEmbedding(open, at, kept)
    else if (unit === popIsolate) closeIsolate(open, at, kept)
  }
  return units.map((unit, at) => (bidiControl.test(unit) && !kept.has(at) ? taken : unit)).join('')
}

/** PDF closes the last embedding or override, but none outside the isolate it stands in. */
function closeEmbedding(open: Opened[], at: number, kept: Set<number>): void {
  const last = open.at(-1)
  if (last === undefined || last.kind === 'isolate') return
  open.pop()
  if (last.kind === 'embedding') kept.add(last.at).add(at)
}

/** PDI closes the last isolate, and with it every embedding still open within. */
function closeIsolate(open: Opened[], at: number, kept: Set<number>): void {
  const isolate = open.findLastIndex(({ kind }) => kind === 'isolate')
  const opener = open[isolate]
  if (opener === undefined) return
  open.length = isolate
  kept.add(opener.at).add(at)
}
