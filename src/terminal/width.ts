import { codePointTable, type CodePointTable } from './code-point-table.ts'
import { graphemeStarts } from './grapheme.ts'
import { aloneWidthRuns, widthRuns } from './tables/widths.ts'

/** The value in the table of what may change width with its neighbours. */
const CLUSTER = 3

let table: CodePointTable | undefined
let aloneTable: CodePointTable | undefined

const cells = (value: number): number => (value === 0 ? 1 : value === 1 ? 0 : 2)

/** Columns of a code point that stands alone. */
function codePointWidth(codePoint: number): number {
  table ??= codePointTable(widthRuns)
  const value = table[codePoint] ?? 0
  if (value !== CLUSTER) return cells(value)
  aloneTable ??= codePointTable(aloneWidthRuns)
  return cells(aloneTable[codePoint] ?? 0)
}

const isLeadingJamo = (code: number): boolean =>
  (code >= 0x11_00 && code <= 0x11_5f) || (code >= 0xa9_60 && code <= 0xa9_7c)
const isVowelJamo = (code: number): boolean =>
  (code >= 0x11_60 && code <= 0x11_a7) || (code >= 0xd7_b0 && code <= 0xd7_c6)
const isTrailingJamo = (code: number): boolean =>
  (code >= 0x11_a8 && code <= 0x11_ff) || (code >= 0xd7_cb && code <= 0xd7_fb)
const isRegional = (code: number): boolean => code >= 0x1_f1_e6 && code <= 0x1_f1_ff
const isSkinTone = (code: number): boolean => code >= 0x1_f3_fb && code <= 0x1_f3_ff

/** A flag, a keycap, or a pictograph with a skin tone, an emoji selector or another pictograph joined to it. */
const emojiCluster =
  /^(?:[\u{1f1e6}-\u{1f1ff}]{2}|[\d#*]\ufe0f?\u20e3|\p{Emoji}\ufe0f|\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic}\p{M}*\u200d\p{Extended_Pictographic})/u

/** Jamo of one syllable share its two cells; those without a partner stand alone. */
function sumOfCluster(codePoints: readonly number[]): number {
  let columns = 0
  for (let at = 0; at < codePoints.length; at += 1) {
    const code = codePoints[at] ?? 0
    columns += codePointWidth(code)
    if (isLeadingJamo(code) && isVowelJamo(codePoints[at + 1] ?? 0)) {
      columns += 2 - codePointWidth(code)
      at += isTrailingJamo(codePoints[at + 2] ?? 0) ? 2 : 1
    } else if (!isLeadingJamo(code)) {
      while (isTrailingJamo(codePoints[at + 1] ?? 0) && !isTrailingJamo(code) && !isVowelJamo(code)) at += 1
    }
  }
  return columns
}

/** Columns of one grapheme cluster. */
export function graphemeWidth(cluster: string): number {
  if (emojiCluster.test(cluster)) return 2
  const codePoints = Array.from(cluster, (character) => character.codePointAt(0) ?? 0)
  // A tone or a flag's half that found no partner keeps to its base.
  const drawn = codePoints.filter((code, at) => at === 0 || !(isSkinTone(code) || isRegional(code)))
  return sumOfCluster(drawn)
}

function widthByClusters(text: string): number {
  const starts = graphemeStarts(text)
  let columns = 0
  for (let at = 0; at < starts.length; at += 1)
    columns += graphemeWidth(text.slice(starts[at], starts[at + 1] ?? text.length))
  return columns
}

/**
 * How many terminal columns a text takes: none for marks, controls and format characters, two for wide characters and
 * emoji, else one. The text holds no escape sequences; a line feed or tab counts nothing.
 *
 * East_Asian_Width with ambiguous characters narrow, as the package string-width measures, but for what terminals are
 * known to do otherwise: see scripts/unicode/widths.ts.
 */
export function stringWidth(text: string): number {
  table ??= codePointTable(widthRuns)
  const widths = table
  let columns = 0
  for (let at = 0; at < text.length; at += 1) {
    let codePoint = text.charCodeAt(at)
    if (codePoint >= 0xd8_00 && codePoint < 0xdc_00) {
      codePoint = text.codePointAt(at) ?? codePoint
      if (codePoint > 0xff_ff) at += 1
    }
    const value = widths[codePoint] ?? 0
    if (value === CLUSTER) return widthByClusters(text)
    columns += 1 - (value & 1) + (value >> 1)
  }
  return columns
}
