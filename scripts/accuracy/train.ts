// Finds the weights of what is noticed of headings and titles, from articles whose structure is known:
//   npm run train            writes src/document/heading-weights.ts and title-weights.ts
//   npm run train -- --dry   only tells how well they do, on what they were found from and on sites they have not seen

import { writeFile } from 'node:fs/promises'
import { headingSights } from '../../src/document/heading-sights.ts'
import { titleSights } from '../../src/document/title-sights.ts'
import { featuresOf, type Feature } from '../../src/document/weigh.ts'
import { isCorpusThere, specimens } from './corpus.ts'
import { fit } from './fit.ts'
import { ownArticles } from './own-articles.ts'
import { headingSamples, ownHeadingSamples, titleSamples, type Sample } from './samples.ts'

interface Model {
  readonly name: 'heading' | 'title'
  readonly features: readonly Feature[]
  readonly samples: readonly Sample[]
}

/** A site is left out with others of its group, and tested with the weights of the rest. */
const groups = 10

const groupOf = ({ site }: Sample): number =>
  Array.from(site).reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7) % groups

const score = (weights: readonly number[], held: readonly number[]): number =>
  held.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)

function chosenBy(weights: readonly number[], { options }: Sample): number | undefined {
  const scores = options.map((held) => score(weights, held))
  const best = scores.indexOf(Math.max(...scores))
  return (scores[best] ?? 0) > 0 ? best : undefined
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1)

/** Precision, recall and F1 of what was chosen, in per cent, of real texts. */
function tell(name: string, samples: readonly Sample[], weightsFor: (sample: Sample) => readonly number[]): void {
  const real = samples.filter(({ weight }) => weight === 1)
  const choices = real.map((sample) => ({ truth: sample.chosen, choice: chosenBy(weightsFor(sample), sample), sample }))
  const right = choices.filter(({ truth, choice }) => choice !== undefined && choice === truth).length
  const chosen = choices.filter(({ choice }) => choice !== undefined).length
  const truly = choices.filter(({ truth }) => truth !== undefined).length
  console.log(
    `${name}: precision ${percent(right, chosen)}, recall ${percent(right, truly)}, F1 ${percent(2 * right, chosen + truly)}`,
  )
  if (!process.argv.includes('--errors')) return
  for (const { truth, choice, sample } of choices) {
    if (truth !== choice) console.log(`  ${truth ?? '-'} ${choice ?? '-'} ${sample.site}: ${sample.text.slice(0, 100)}`)
  }
}

const source = ({ name, features }: Model, weights: readonly number[], sites: number): string =>
  `// Written by npm run train: found by logistic regression from the articles of ${sites} sites.

/** What each feature of ${name}Sights weighs, as the logarithm of the odds. */
export const ${name}Weights: ReadonlyMap<string, number> = new Map([
${features.map(({ feature }, at) => `  ['${feature}', ${weights[at] ?? 0}],`).join('\n')}
])
`

async function train(model: Model): Promise<void> {
  const { name, features, samples } = model
  const priors = features.map(({ prior = 0 }) => prior)
  const weights = fit(samples, priors)
  tell(`${name}s, seen`, samples, () => weights)
  const unseen = Array.from({ length: groups }, (_, group) =>
    fit(
      samples.filter((sample) => groupOf(sample) !== group),
      priors,
    ),
  )
  tell(`${name}s, of sites not seen`, samples, (sample) => unseen[groupOf(sample)] ?? [])
  if (process.argv.includes('--dry')) return
  const sites = new Set(samples.map(({ site }) => site)).size
  await writeFile(`src/document/${name}-weights.ts`, source(model, weights, sites))
}

if (!isCorpusThere()) {
  console.error('There are no articles to train with: they are not part of this repository.')
  process.exitCode = 1
} else {
  const articles = specimens()
  const own = ownArticles()
  await train({
    name: 'heading',
    features: featuresOf(headingSights),
    samples: [...articles.flatMap(headingSamples), ...own.flatMap(ownHeadingSamples)],
  })
  await train({
    name: 'title',
    features: featuresOf(titleSights),
    samples: articles.flatMap(titleSamples),
  })
}
