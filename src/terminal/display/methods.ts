import type { DisplayMethod } from '../../request.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import type { CommonSending } from '../common-prose.ts'
import { carrier, inCarrier } from './carrier.ts'
import { embedded } from './embedded.ts'
import { explicit } from './explicit.ts'
import { inverse } from './inverse.ts'
import { directionMark, logical } from './logical.ts'
import { runs } from './runs.ts'
import { visual } from './visual.ts'

/** Columns of a page that its text may not take. */
export interface FreeColumns {
  /** At the end of a terminal's line. */
  readonly terminal: number
  /** The same, for text with marks: some terminals wrap a mark that stands on the last column. */
  readonly terminalWithMarks: number
  /** Into a pipe, where only the method's own spaces count. */
  readonly pipe: number
}

/** A way to send lines that hold right-to-left text to a terminal. */
export interface Method {
  /** One line of the page, without the line feed. */
  readonly show: (line: PageLine, paint: Paint) => string
  /** What a terminal has to be sent before the line to know its direction. A reader of a pipe knows it. */
  readonly mark?: (line: PageLine) => string
  /** Sent once before the first line, and after the last: on a line of its own. To be sent on every way out. */
  readonly open: string
  readonly close: string
  readonly free: FreeColumns
  /** What `show` does to a line from right to left of common text, where that is little. */
  readonly common?: CommonSending
}

/** The line as `visual` and `logical` send it. */
const asOrdered: CommonSending = { ordered: true, opening: '', closing: '' }
const asRead: CommonSending = { ordered: false, opening: '', closing: '' }

const none: FreeColumns = { terminal: 0, terminalWithMarks: 0, pipe: 0 }
const marks: FreeColumns = { terminal: 0, terminalWithMarks: 1, pipe: 0 }

export const methods: Readonly<Record<DisplayMethod, Method>> = {
  logical: { show: logical, mark: directionMark, open: '', close: '', free: marks, common: asRead },
  // ECMA-48 BDSM: explicit, and implicit again.
  explicit: { show: explicit, open: '\u001b[8l', close: '\u001b[8h', free: none, common: asOrdered },
  visual: { show: visual, open: '', close: '', free: marks, common: asOrdered },
  carrier: {
    show: carrier,
    open: '',
    close: '',
    free: { terminal: 3, terminalWithMarks: 3, pipe: 1 },
    common: inCarrier,
  },
  embedded: { show: embedded, open: '', close: '', free: { terminal: 1, terminalWithMarks: 1, pipe: 1 } },
  runs: { show: runs, open: '', close: '', free: none },
  inverse: { show: inverse, open: '', close: '', free: none },
}
