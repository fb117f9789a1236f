// Runs every conformance suite whole and prints how many of its cases come out right: npm run conformance

import { suites } from '../tests/conformance/suites.ts'

const nameColumns = Math.max(...suites.map(({ name }) => name.length))

for (const { name, run } of suites) {
  const start = performance.now()
  const { cases, right, lost, known = 0 } = run(1)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const figures = `${right.toLocaleString('en').padStart(9)} of ${cases.toLocaleString('en').padStart(9)}`
  const others = known === 0 ? '' : `; the other ${known} are known`
  console.log(`${name.padEnd(nameColumns)}  ${figures}  ${seconds.padStart(5)} s${others}`)
  for (const what of lost) console.log(`    lost: ${what}`)
  // A suite without cases has not shown anything.
  if (right + known !== cases || cases === 0) process.exitCode = 1
}
