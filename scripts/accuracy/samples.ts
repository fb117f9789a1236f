import { Context, inContext } from '../../src/document/context.ts'
import { headingSights } from '../../src/document/heading-sights.ts'
import { NoticedLine } from '../../src/document/noticed-line.ts'
import { passages } from '../../src/document/passages.ts'
import { sourceText } from '../../src/document/source-text.ts'
import { isText, storyOf } from '../../src/document/story.ts'
import { claims, titleSights, titleSightsOf, type Claim } from '../../src/document/title-sights.ts'
import { traits } from '../../src/document/traits.ts'
import { featuresOf, weigh, weightsOf, type Sight } from '../../src/document/weigh.ts'
import { site, textOf, type Specimen, type Style } from './corpus.ts'
import type { Choice } from './fit.ts'
import type { OwnArticle } from './own-articles.ts'

/** A choice with where it is from. */
export interface Sample extends Choice {
  readonly site: string
  readonly text: string
}

/** A text without headings is news as agencies write it: it counts half, for it was made from one that is there too. */
const madeUp = 0.5

const plain = (text: string): string => text.replace(/[\s\u0085]+/gu, ' ').trim()

/** Tells of what is seen the numbers of the features that hold, among all of a table. */
function heldIn<Seen>(all: readonly Sight<Seen>[], sights = all): (seen: Seen) => number[] {
  const numbers = new Map(featuresOf(all).map(({ feature }, at) => [feature, at]))
  const weights = weightsOf(sights, new Map())
  return (seen) => weigh(weights, seen).evidence.flatMap(({ feature }) => numbers.get(feature) ?? [])
}

const heldOfLine = heldIn(headingSights)
const heldOfClaim = {
  first: heldIn<Claim>(titleSights, titleSightsOf('first')),
  last: heldIn<Claim>(titleSights, titleSightsOf('last')),
}

const linesOf = (specimen: Specimen, style: Style): string[] =>
  Array.from(passages(sourceText(textOf(specimen, style))).inOrder(), ({ text }) => plain(text))

/** What each line of a body truly is: undefined where nobody can say. */
function truths(specimen: Specimen, lines: readonly string[], style: Style): (boolean | undefined)[] {
  let next = 0
  return lines.map((line) => {
    const found = specimen.blocks.findIndex((block, at) => at >= next && line.endsWith(plain(block.text)))
    const block = specimen.blocks[found]
    if (block === undefined || found > next + 5) return undefined
    next = found + 1
    if (block.ambiguous === true || (style === 'e' && block.bareAmbiguous === true)) return undefined
    return block.kind === 'heading'
  })
}

/** For each line that may be a heading: whether it is. From bodies with marked and with bare list items, and without headings. */
export function headingSamples(specimen: Specimen): Sample[] {
  return (['a', 'e'] as const).flatMap((style) => {
    const lines = linesOf(specimen, style).filter((line) => line !== plain(specimen.title))
    const truth = truths(specimen, lines, style)
    const real = bodySamples(lines, truth, { weight: 1, site: site(specimen) })
    if (style === 'e') return real
    const rest = lines.filter((_, at) => truth[at] !== true)
    return real.concat(
      bodySamples(
        rest,
        rest.map(() => false),
        { weight: madeUp, site: site(specimen) },
      ),
    )
  })
}

function bodySamples(
  lines: readonly string[],
  truth: readonly (boolean | undefined)[],
  about: { readonly weight: number; readonly site: string },
): Sample[] {
  const body = lines.map((line) => new NoticedLine(line))
  const story = storyOf(body.map((each) => each.traits()))
  const contexts = Array.from(inContext(body, (place) => new Context(story, place)))
  return contexts.flatMap((context, at) => {
    const isHeading = truth[at]
    const { here } = context
    if (isHeading === undefined || isText(here)) return []
    const options = [heldOfLine(context)]
    return [{ ...about, options, chosen: isHeading ? 0 : undefined, text: here.text }]
  })
}

/** Where the title stands in each style: 0 the first line, 1 the last. */
const places = { a: 0, b: 1, d: undefined, e: 1 } as const

/** For each text: which end is the title, if one is. Again without headings, and title first with bare list items. */
export function titleSamples(specimen: Specimen): Sample[] {
  const headings = new Set(specimen.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => plain(text)))
  const sample = (lines: readonly string[], chosen: number | undefined, weight: number): Sample => ({
    options: claims(lines.map(traits)).map((claim) => heldOfClaim[claim.side](claim)),
    chosen,
    weight,
    site: site(specimen),
    text: lines.at(chosen === 1 ? -1 : 0) ?? '',
  })
  return (['a', 'b', 'd', 'e'] as const)
    .filter((style) => specimen.skipStyles?.includes(style) !== true)
    .flatMap((style) => {
      const lines = linesOf(specimen, style)
      const rest = lines.filter((line) => !headings.has(line) || line === plain(specimen.title))
      return [
        sample(lines, places[style], 1),
        style === 'e' ? sample([...lines.slice(-1), ...lines.slice(0, -1)], 0, 1) : sample(rest, places[style], madeUp),
      ]
    })
}

/** The articles made up for the tests are harder than most that are met: they count half too. */
export function ownHeadingSamples({ name, lines }: OwnArticle): Sample[] {
  const body = lines.filter(({ mark }) => mark !== 'T')
  const truth = body.map(({ mark }) => mark.startsWith('H'))
  return bodySamples(
    body.map(({ text }) => text),
    truth,
    { weight: madeUp, site: name },
  )
}
