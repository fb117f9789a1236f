import { codePointTable, type CodePointTable } from './code-point-table.ts'
import { graphemeBreakNames, graphemeBreakRuns } from './tables/grapheme-breaks.ts'

type Break = (typeof graphemeBreakNames)[number]

const valueOf = (name: Break): number => graphemeBreakNames.indexOf(name)

const OTHER = valueOf('Other')
const CR = valueOf('CR')
const LF = valueOf('LF')
const CONTROL = valueOf('Control')
const EXTEND = valueOf('Extend')
const ZWJ = valueOf('ZWJ')
const REGIONAL = valueOf('Regional_Indicator')
const PREPEND = valueOf('Prepend')
const SPACING = valueOf('SpacingMark')
const L = valueOf('L')
const V = valueOf('V')
const T = valueOf('T')
const LV = valueOf('LV')
const LVT = valueOf('LVT')
const PICTOGRAPH = valueOf('Extended_Pictographic')

const FIRST_SYLLABLE = 0xac_00
const LAST_SYLLABLE = 0xd7_a3
const SYLLABLES_OF_ONE_VOWEL = 28

let table: CodePointTable | undefined

/** Made when first asked for: most of what a command prints needs no table. */
function breakTable(): CodePointTable {
  if (table !== undefined) return table
  const made = codePointTable(graphemeBreakRuns)
  for (let syllable = FIRST_SYLLABLE; syllable <= LAST_SYLLABLE; syllable += SYLLABLES_OF_ONE_VOWEL) made[syllable] = LV
  table = made
  return made
}

const isControl = (value: number): boolean => value === CR || value === LF || value === CONTROL

/** GB6–GB8: the letters of one Hangul syllable. */
function joinsSyllable(before: number, after: number): boolean {
  if (before === L) return after === L || after === V || after === LV || after === LVT
  if (before === LV || before === V) return after === V || after === T
  return (before === LVT || before === T) && after === T
}

/** What the rules that look further back than one character have to remember. */
interface Memory {
  /** GB11: a pictograph, and since then only Extend. */
  pictograph: boolean
  /** GB12, GB13: an odd number of regional indicators stands just before. */
  halfFlag: boolean
}

/** Whether `after` belongs to the cluster of the character `before` it; neither is Other with Other. */
function joins(before: number, after: number, memory: Memory): boolean {
  if (before === CR && after === LF) return true // GB3
  if (isControl(before) || isControl(after)) return false // GB4, GB5
  if (after === EXTEND || after === ZWJ || after === SPACING) return true // GB9, GB9a
  if (before === PREPEND) return true // GB9b
  if (after === PICTOGRAPH) return before === ZWJ && memory.pictograph // GB11
  if (after === REGIONAL) return before === REGIONAL && memory.halfFlag // GB12, GB13
  return joinsSyllable(before, after) // GB6–GB8, GB999
}

function remember(memory: Memory, value: number): void {
  if (value === PICTOGRAPH) memory.pictograph = true
  else if (value !== EXTEND && value !== ZWJ) memory.pictograph = false
  memory.halfFlag = value === REGIONAL && !memory.halfFlag
}

/**
 * Where the grapheme clusters of a text begin, as UTF-16 offsets in rising order; a lone surrogate is a cluster.
 *
 * The extended clusters of UAX #29 for Unicode 15, by our own table: `Intl.Segmenter` is slow, costs a start-up, and
 * cuts another way on every Node. GB9c (Unicode 15.1), which keeps a whole Indic conjunct, is left out: terminals
 * give each of its consonants cells of its own.
 */
export function graphemeStarts(text: string): Uint32Array {
  const breaks = breakTable()
  const starts = new Uint32Array(text.length)
  const memory: Memory = { pictograph: false, halfFlag: false }
  let count = 0
  let before = CONTROL
  for (let at = 0; at < text.length; at += 1) {
    const start = at
    let codePoint = text.charCodeAt(at)
    if (codePoint >= 0xd8_00 && codePoint < 0xdc_00) {
      codePoint = text.codePointAt(at) ?? codePoint
      if (codePoint > 0xff_ff) at += 1
    }
    const value = breaks[codePoint] ?? OTHER
    if ((before | value) === OTHER || !joins(before, value, memory)) {
      starts[count] = start
      count += 1
    }
    if ((before | value) !== OTHER) remember(memory, value)
    before = value
  }
  return starts.subarray(0, count)
}

/** The grapheme clusters of a text: what a reader takes for one character. */
export function graphemes(text: string): string[] {
  const starts = graphemeStarts(text)
  const clusters: string[] = []
  for (let at = 0; at < starts.length; at += 1) clusters.push(text.slice(starts[at], starts[at + 1] ?? text.length))
  return clusters
}
