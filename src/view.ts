import { colorLevel } from './color-level.ts'
import type { Host } from './host.ts'
import type { OutputOptions } from './request.ts'
import type { PageOptions } from './terminal/page.ts'

/** How a report will be printed. Decided once, from what was asked for and what the world is like. */
export type View =
  | { readonly kind: 'text' }
  | { readonly kind: 'markdown' | 'json'; readonly forTerminal: boolean }
  | { readonly kind: 'page'; readonly page: PageOptions }

/** Lines longer than this tire the eye; a wider terminal leaves the rest blank. */
const widestMeasure = 80

/** A pipe gets data; a terminal gets a page, and so does a pipe that was asked for one by --width or --bidi. */
export function view({ format, width, color, bidi }: OutputOptions, { stdout, env }: Host): View {
  const { isTerminal } = stdout
  if (format !== 'text') return { kind: format, forTerminal: isTerminal }
  if (!isTerminal && width === undefined && bidi === 'auto') return { kind: 'text' }
  const columns = width ?? (isTerminal ? terminalColumns(stdout.columns, env['COLUMNS']) : widestMeasure)
  return {
    kind: 'page',
    page: {
      forTerminal: isTerminal,
      columns,
      measure: width ?? Math.min(columns, widestMeasure),
      display: bidi === 'auto' ? (isTerminal ? 'visual' : 'logical') : bidi,
      colorLevel: colorLevel({ choice: color, env, isTerminal }),
    },
  }
}

/** What the terminal says of itself, else COLUMNS, else 80. A terminal without a size says 0. */
function terminalColumns(told: number | undefined, variable: string | undefined): number {
  return (
    [told, Number.parseInt(variable ?? '', 10)].find((columns) => columns !== undefined && columns > 0) ?? widestMeasure
  )
}
