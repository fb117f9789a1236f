import { inStyle, isSameStyle, type Run } from '../fragment.ts'
import type { Direction } from '../../document/article.ts'
import { once } from '../../document/once.ts'
import { bare, type Cell } from './cells.ts'

const LAM = '\u0644'
const lamBeforeAlef = once(() => /\u0644(\p{M}*)(?=[\u0622\u0623\u0625\u0627\u0671])/gu)

/**
 * Keeps a terminal from setting lam and alef as one glyph of one cell, with a gap in the word where the other would be:
 * a joiner between them leaves each in its cell, still joined.
 */
export const twoCells = (pieces: readonly Run[]): Run[] =>
  pieces.map((run) => inStyle(run.text.replace(lamBeforeAlef(), `${LAM}$1\u200d`), run))

const INITIAL_LAM = '\ufedf'
const MEDIAL_LAM = '\ufee0'

/** By the final form of the alef: the ligature as it stands alone. The one that is joined before it comes next. */
const ligatures: Readonly<Record<string, number>> = {
  '\ufe82': 0xfef5,
  '\ufe84': 0xfef7,
  '\ufe88': 0xfef9,
  '\ufe8e': 0xfefb,
}

/**
 * Sets lam and alef as the one glyph of one cell that a terminal makes of them anyway, so that no line ends up shorter
 * than it was measured: the cell saved goes to the far end of the line, or to the dots in it.
 *
 * @param visual The cells of a line from left to right.
 */
export function ligated(visual: readonly Cell[], direction: Direction): Cell[] {
  const all: Cell[] = []
  let saved = 0
  for (let at = 0; at < visual.length; at += 1) {
    const [cell, next] = [visual[at], visual[at + 1]]
    const ligature = cell !== undefined && next !== undefined ? ligatureOf(cell, next) : undefined
    if (ligature !== undefined) {
      saved += 1
      at += 1
    }
    const kept = ligature ?? cell
    if (kept !== undefined) all.push(kept)
  }
  if (saved === 0) return all
  const leader = all.findIndex(({ style, text }) => style.role === 'leader' && text === '.')
  const blank: Cell = { text: ' ', facing: ' ', drawn: ' ', style: bare, level: direction === 'rtl' ? 1 : 0 }
  const place = leader === -1 ? (direction === 'rtl' ? 0 : all.length) : leader
  return all.toSpliced(place, 0, ...Array.from({ length: saved }, () => all[leader] ?? blank))
}

const FIRST_ALEF = 0xfe_82
const LAST_ALEF = 0xfe_8e

function ligatureOf(alef: Cell, lam: Cell): Cell | undefined {
  const unit = alef.drawn.charCodeAt(0)
  if (unit < FIRST_ALEF || unit > LAST_ALEF) return undefined
  const alone = ligatures[alef.drawn.charAt(0)]
  if (alone === undefined || !isSameStyle(alef.style, lam.style)) return undefined
  const isMedial = lam.drawn.startsWith(MEDIAL_LAM)
  if (!isMedial && !lam.drawn.startsWith(INITIAL_LAM)) return undefined
  const drawn = String.fromCharCode(alone + (isMedial ? 1 : 0)) + lam.drawn.slice(1) + alef.drawn.slice(1)
  return { ...lam, text: lam.text + alef.text, facing: drawn, drawn }
}
