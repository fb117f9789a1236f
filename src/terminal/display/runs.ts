import { once } from '../../document/once.ts'
import { inStyle, type Run } from '../fragment.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { boldTurned } from './bold.ts'
import { bare, byStyle, cells, isPlain, paintRuns, plain, turned, type Cell } from './cells.ts'
import { ligated } from './lam-alef.ts'

/** Letters in their forms need them no more, and kitty joins no letters across them. */
const joiners = /[\u200c\u200d]/g

/** What stands together between spaces, and is set in one font: letters that run from right to left, or anything else. */
interface FontRun {
  readonly kind: 'letters' | 'others' | 'space'
  readonly cells: Cell[]
}

/** The font is another in bold, and a run ends where the font changes. */
const rightToLeftScript = once(
  () => /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u060c\u061b\u061f\u0640]/u,
)
const scripted = once(() => /[^\p{Script=Common}\p{Script=Inherited}]/u)
const digit = once(() => /\p{N}/u)

/**
 * Words in visual order, the letters of each as they are read: for kitty, that lays out each run of one font from left to
 * right or from right to left as its letters ask, and orders no runs. Digits, Latin letters and punctuation that touch
 * right-to-left letters are set in bold (or, in bold text, not), to be runs of their own.
 */
export function runs(line: PageLine, paint: Paint): string {
  if (isPlain(line)) return plain(line, paint)
  const all = inRuns(ligated(cells(line), line.direction))
  const sent = all.map((run, at) => {
    const touches = all[at - 1]?.kind === 'letters' || all[at + 1]?.kind === 'letters'
    const painted = paintRuns(piecesOf(run), paint)
    return run.kind === 'others' && touches ? boldTurned(painted) : painted
  })
  return ' '.repeat(line.left) + sent.join('')
}

/** Of the graphemes that came lately: a page has few. */
const kinds = new Map<string, FontRun['kind']>()
const mostKept = 4096

function kindOf({ text }: Cell): FontRun['kind'] {
  const known = kinds.get(text)
  if (known !== undefined) return known
  const letters = rightToLeftScript().test(text) && !digit().test(text)
  const kind = /^\s/u.test(text) ? 'space' : letters ? 'letters' : 'others'
  if (kinds.size >= mostKept) kinds.clear()
  kinds.set(text, kind)
  return kind
}

function inRuns(line: readonly Cell[]): FontRun[] {
  const all: FontRun[] = []
  for (const cell of line) {
    const kind = kindOf(cell)
    const last = all.at(-1)
    if (last?.kind === kind) last.cells.push(cell)
    else all.push({ kind, cells: [cell] })
  }
  return all
}

/** A run that is laid out from right to left is sent the other way round, and its brackets too. */
function piecesOf({ kind, cells: visual }: FontRun): Run[] {
  // A no-break space has done its work, and would not end a run.
  if (kind === 'space') return visual.map(({ text, style }) => inStyle(text.replace('\u00a0', ' '), style))
  const reversed = visual.toReversed()
  const first = reversed.find(({ text }) => scripted().test(text))
  if (first === undefined || !rightToLeftScript().test(first.text)) {
    return visual.map(({ drawn, style }) => inStyle(drawn, style))
  }
  // kitty turns the letters round, but not their colours and links: those stay in the cells they were sent to.
  const sent = reversed.map(({ drawn }, at) => inStyle(turned(drawn), visual[at]?.style ?? bare))
  return byStyle(sent).map((run) => inStyle(run.text.replace(joiners, ''), run))
}
