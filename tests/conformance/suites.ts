import { articleLinesSuites } from './article-lines.ts'
import { bidiSuites } from './bidi.ts'
import { graphemeSuites } from './grapheme.ts'
import { joiningSuites } from './joining.ts'
import { lineBreakSuites } from './line-break.ts'
import { orderSuites } from './order.ts'
import { simulationSuites } from './simulation.ts'
import type { Suite } from './suite.ts'
import { widthSuites } from './width.ts'

/** All that scripts/conformance.ts runs whole, and the tests in part. */
export const suites: readonly Suite[] = [
  ...bidiSuites,
  ...orderSuites,
  ...articleLinesSuites,
  ...graphemeSuites,
  ...joiningSuites,
  ...widthSuites,
  ...lineBreakSuites,
  ...simulationSuites,
]
