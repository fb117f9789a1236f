import { lazyTable } from './code-point-table.ts'
import { isLead } from './surrogates.ts'
import { graphemeBreakNames, graphemeBreakRuns } from './tables/grapheme-breaks.ts'

type Break = (typeof graphemeBreakNames)[number]

const valueOf = (name: Break): number => graphemeBreakNames.indexOf(name)
const maskOf = (...names: readonly Break[]): number => names.reduce((mask, name) => mask | (1 << valueOf(name)), 0)
const is = (mask: number, value: number): boolean => ((mask >> value) & 1) === 1

const OTHER = valueOf('Other')
const CR = valueOf('CR')
const LF = valueOf('LF')
const EXTEND = valueOf('Extend')
const ZWJ = valueOf('ZWJ')
const REGIONAL = valueOf('Regional_Indicator')
const PREPEND = valueOf('Prepend')
const LV = valueOf('LV')
const LVT = valueOf('LVT')
const PICTOGRAPH = valueOf('Extended_Pictographic')

const CONTROLS = maskOf('CR', 'LF', 'Control')
const ATTACHED = maskOf('Extend', 'ZWJ', 'SpacingMark')

/** GB6–GB8: what may follow each part of a Hangul syllable within it. */
const syllables: ReadonlyMap<number, number> = new Map([
  [valueOf('L'), maskOf('L', 'V', 'LV', 'LVT')],
  [LV, maskOf('V', 'T')],
  [valueOf('V'), maskOf('V', 'T')],
  [LVT, maskOf('T')],
  [valueOf('T'), maskOf('T')],
])

const FIRST_SYLLABLE = 0xac_00
const SYLLABLES_OF_ONE_VOWEL = 28

const table = lazyTable(graphemeBreakRuns)

function breakOf(codePoint: number): number {
  const value = table.at(codePoint)
  return value === LVT && (codePoint - FIRST_SYLLABLE) % SYLLABLES_OF_ONE_VOWEL === 0 ? LV : value
}

/** What the rules that look further back than one character have to remember. */
interface Memory {
  /** GB11: a pictograph, and since then only Extend. */
  pictograph: boolean
  /** GB11: that and one ZWJ. */
  joinedPictograph: boolean
  /** GB12, GB13: an odd number of regional indicators stands just before. */
  halfFlag: boolean
}

/** Whether `after` belongs to the cluster of the character `before` it. */
function joins(before: number, after: number, memory: Memory): boolean {
  if (is(CONTROLS, before)) return before === CR && after === LF // GB3, GB4
  if (is(CONTROLS, after)) return false // GB5
  if (is(ATTACHED, after) || before === PREPEND) return true // GB9–GB9b
  if (after === PICTOGRAPH) return memory.joinedPictograph // GB11
  if (after === REGIONAL) return memory.halfFlag // GB12, GB13
  return is(syllables.get(before) ?? 0, after) // GB6–GB8, GB999
}

function remember(memory: Memory, value: number): void {
  memory.joinedPictograph = memory.pictograph && value === ZWJ
  memory.pictograph = value === PICTOGRAPH || (memory.pictograph && value === EXTEND)
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
  const bmp = table.bmp()
  const starts = new Uint32Array(text.length)
  const memory: Memory = { pictograph: false, joinedPictograph: false, halfFlag: false }
  let count = 0
  let before = LF
  for (let at = 0; at < text.length; at += 1) {
    const start = at
    const unit = text.charCodeAt(at)
    let value = bmp[unit]
    // Nearly all characters: one after another, no rule but GB999 asks for them.
    if (value === OTHER && before === OTHER && !isLead(unit)) {
      starts[count] = start
      count += 1
      continue
    }
    const codePoint = text.codePointAt(at) ?? unit
    if (codePoint > 0xff_ff) at += 1
    value = breakOf(codePoint)
    if (!joins(before, value, memory)) {
      starts[count] = start
      count += 1
    }
    remember(memory, value)
    before = value
  }
  return starts.subarray(0, count)
}

/** Whether every UTF-16 unit of a text is a grapheme cluster, as those of nearly all text without marks are; a quick look. */
export function isUnitwise(text: string): boolean {
  const bmp = table.bmp()
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (bmp[unit] !== OTHER || isLead(unit)) return false
  }
  return true
}

/** The grapheme clusters of a text: what a reader takes for one character. */
export function graphemes(text: string): string[] {
  const starts = graphemeStarts(text)
  return Array.from(starts, (start, place) => text.slice(start, starts[place + 1] ?? text.length))
}
