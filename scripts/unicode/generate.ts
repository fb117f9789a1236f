// Writes src/terminal/tables from the Unicode Character Database: npm run unicode

import { bidiClasses } from './bidi-classes.ts'
import { bidiPairs } from './bidi-pairs.ts'
import { graphemeBreaks } from './grapheme-breaks.ts'
import { joining } from './joining.ts'
import { lineBreaks } from './line-break.ts'
import { widths } from './widths.ts'

/** One a table. */
const generators: readonly (() => void)[] = [bidiClasses, bidiPairs, graphemeBreaks, joining, lineBreaks, widths]

for (const generate of generators) generate()
