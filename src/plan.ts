import { colorLevel } from './color-level.ts'
import { Failed } from './failure.ts'
import type { Host } from './host.ts'
import { displayMethods, type DisplayMethod, type OutputOptions } from './request.ts'
import type { PageOptions } from './terminal/page.ts'

/** How a report will be printed as data. */
export type DataPlan =
  | { readonly kind: 'text' }
  | { readonly kind: 'markdown' | 'json' | 'html'; readonly forTerminal: boolean }

/** A page before its display method is known: `auto` where the terminal is to decide it. */
export interface PlannedPage {
  readonly kind: 'planned page'
  /** Whether a terminal shows it. The page itself has to know only whether it reaches a terminal's edge. */
  readonly onTerminal: boolean
  readonly page: Omit<PageOptions, 'display'>
  readonly display: 'auto' | DisplayMethod
}

/** How reports will be printed. Decided once, from what was asked for and what the world is like. */
export type Plan = DataPlan | PlannedPage

/** Lines longer than this tire the eye; a wider terminal leaves the rest blank. */
const widestMeasure = 80

/** Columns at the edge of a terminal that a display method may have to leave free. */
const edge = 3

/** A pipe gets data; a terminal gets a page, and so does a pipe that was asked for one by --width or --bidi. */
export function plan({ format, width, color, bidi, marks }: OutputOptions, { stdout, env }: Host): Plan {
  const { isTerminal } = stdout
  if (format !== 'text') return { kind: format, forTerminal: isTerminal }
  if (!isTerminal && width === undefined && bidi === 'auto') return { kind: 'text' }
  const preferred = bidi === 'auto' ? methodOfVariable(env) : bidi
  const widest = isTerminal ? terminalColumns(stdout.columns, env['COLUMNS']) : widestMeasure
  const columns = width ?? widest
  return {
    kind: 'planned page',
    onTerminal: isTerminal,
    page: {
      reachesEdge: isTerminal && columns > widest - edge,
      columns,
      measure: width ?? Math.min(columns, widestMeasure),
      colorLevel: colorLevel({ choice: color, env, isTerminal }),
      marks,
      directed: isTerminal,
    },
    display: preferred === 'auto' && !isTerminal ? 'logical' : preferred,
  }
}

const bidiVariable = 'ARTICLE_BIDI'

/** What the environment has in place of --bidi. It makes no page of what would be data. */
function methodOfVariable(env: Host['env']): 'auto' | DisplayMethod {
  const value = env[bidiVariable]
  if (value === undefined || value === '' || value === 'auto') return 'auto'
  const method = displayMethods.find((name) => name === value)
  if (method !== undefined) return method
  throw new Failed({
    kind: 'misuse',
    message: `Cannot use ${bidiVariable}="${value}": it is no display method`,
    remedy: `Unset it, or set it to auto or one of: ${displayMethods.join(', ')}`,
  })
}

/** What the terminal says of itself, else COLUMNS, else 80. A terminal without a size says 0. */
function terminalColumns(told: number | undefined, variable: string | undefined): number {
  return (
    [told, Number.parseInt(variable ?? '', 10)].find((columns) => columns !== undefined && columns > 0) ?? widestMeasure
  )
}
