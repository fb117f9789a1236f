import { bidiSuites } from './bidi.ts'
import { graphemeSuites } from './grapheme.ts'
import type { Suite } from './suite.ts'

/** All that scripts/conformance.ts runs whole, and the tests in part. */
export const suites: readonly Suite[] = [...bidiSuites, ...graphemeSuites]
