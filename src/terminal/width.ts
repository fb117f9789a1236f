import { once } from '../document/once.ts'
import { codePointTable, lazyTable, type CodePointTable } from './code-point-table.ts'
import { graphemeStarts } from './grapheme.ts'
import { isLead } from './surrogates.ts'
import { aloneWidthRuns, widthRuns } from './tables/widths.ts'

/** The value in the table of what may change width with its neighbours; the others are 0 for one cell, 1 none, 2 two. */
const CLUSTER = 3

const table = lazyTable(widthRuns)
let alone: CodePointTable | undefined

const columnsOf = (value: number): number => 1 - (value & 1) + (value >> 1)

/** Columns of a character that stands alone. */
function characterWidth(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0
  const value = table.at(codePoint)
  if (value !== CLUSTER) return columnsOf(value)
  alone ??= codePointTable(aloneWidthRuns)
  return columnsOf(alone[codePoint] ?? 0)
}

/** A flag, a keycap, or a pictograph with the emoji selector, a skin tone or another pictograph joined to it. */
const emoji = once(
  () =>
    /^(?:[\u{1f1e6}-\u{1f1ff}]{2}|[\d#*]\ufe0f?\u20e3|(?=\p{Emoji})\p{Extended_Pictographic}\ufe0f|\p{Emoji_Modifier_Base}[\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic}.+\p{Extended_Pictographic})/su,
)

/** In UTF-16 units, well above any real one: an endless cluster would exhaust the stack of the expression. */
const LONGEST_EMOJI = 64

/** A Hangul syllable in parts: it takes the two cells of a whole one. Parts without a partner stand alone. */
const syllable =
  /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6][\u11a8-\u11ff\ud7cb-\ud7fb]?|[\uac00-\ud7a3][\u1160-\u11ff\ud7b0-\ud7fb]+/g

const skinTone = /[\u{1f3fb}-\u{1f3ff}]/u

/** Columns of one grapheme cluster. */
export function graphemeWidth(cluster: string): number {
  if (emoji().test(cluster.slice(0, LONGEST_EMOJI))) return 2
  let columns = 0
  const rest = cluster.replaceAll(syllable, () => {
    columns += 2
    return ''
  })
  for (const character of rest) {
    // A skin tone is drawn where it has nothing to colour.
    if (columns === 0 || !skinTone.test(character)) columns += characterWidth(character)
  }
  return columns
}

function widthByClusters(text: string): number {
  const starts = graphemeStarts(text)
  let columns = 0
  for (let place = 0; place < starts.length; place += 1) {
    columns += graphemeWidth(text.slice(starts[place], starts[place + 1] ?? text.length))
  }
  return columns
}

/**
 * How many terminal columns a text takes: none for marks, controls and format characters, two for wide characters and
 * emoji, else one. The text holds no escape sequences; a line feed or a tab counts nothing.
 *
 * East_Asian_Width with ambiguous characters narrow, as the package string-width measures, but for what terminals are
 * known to do otherwise: see scripts/unicode/widths.ts.
 */
export function stringWidth(text: string): number {
  const bmp = table.bmp()
  let columns = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    let value = bmp[unit] ?? 0
    if (isLead(unit)) {
      const codePoint = text.codePointAt(at) ?? unit
      value = table.at(codePoint)
      if (codePoint > 0xff_ff) at += 1
    }
    if (value === CLUSTER) return widthByClusters(text)
    columns += columnsOf(value)
  }
  return columns
}
