import { articleLinesSuites } from '../../conformance/article-lines.ts'
import { testInPart } from '../../conformance/in-part.ts'
import { simulationSuites } from '../../conformance/simulation.ts'

testInPart([...articleLinesSuites, ...simulationSuites])
