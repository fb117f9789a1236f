import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { visual } from './visual.ts'

/** In visual order, for terminals that order lines themselves until told not to: see `open` and `close` in methods.ts. */
export const explicit = (line: PageLine, paint: Paint): string => visual(line, paint)
