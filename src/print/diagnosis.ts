import type { Diagnosis } from '../doctor.ts'
import { displayMethods, type DisplayMethod } from '../request.ts'
import { oneLine } from '../terminal/control-pictures.ts'
import { harmless } from '../terminal/presentable.ts'
import { sampleAsItShouldBe, sampleLines, sampleText } from '../terminal/sample.ts'
import type { Plan } from '../plan.ts'
import { harmlessJson } from './json.ts'

/** What `article doctor` prints, in whole lines: JSON, a text to report, or on a terminal that and samples to look at. */
export function printDiagnosis(diagnosis: Diagnosis, plan: Plan): string[] {
  if (plan.kind === 'json') return [json(diagnosis, plan.forTerminal)]
  const told = tell(diagnosis).map((line) => `${harmless(line)}\n`)
  const shown = plan.kind === 'planned page' && plan.onTerminal
  return [...told, ...(shown ? samples(diagnosis, plan.page.columns) : unseen)]
}

function json(
  { version, refusal, queries, rest, environment, decision, links }: Diagnosis,
  forTerminal: boolean,
): string {
  const value = {
    version,
    refusal: refusal ?? null,
    queries: queries.map(({ name, sent, answer }) => ({ name, sent, answer: answer ?? null })),
    rest,
    environment: Object.fromEntries(environment),
    method: decision.method,
    reason: decision.reason,
    links,
  }
  return forTerminal ? `${harmlessJson(JSON.stringify(value, undefined, 2))}\n` : `${JSON.stringify(value)}\n`
}

/** Escapes are shown, not sent. */
function tell({ version, refusal, queries, rest, environment, decision, links }: Diagnosis): string[] {
  const answers = queries.map(({ name, about, sent, answer = '(nothing)' }) => {
    const [asked, came] = [sent, answer].map(oneLine)
    return ['', name, about, asked ?? '', came ?? '']
  })
  return [
    `article ${version}: how right-to-left lines are sent to this terminal`,
    '',
    ...(refusal === undefined
      ? ['The terminal was asked, and answered:', ...columns([...answers, ...besides(rest)])]
      : [`The terminal was not asked: ${refusal}.`]),
    '',
    'The environment:',
    ...columns(environment.map(([name, value]) => ['', name, oneLine(value)])),
    '',
    `The method: ${decision.method}`,
    `The reason: ${oneLine(decision.reason)}`,
    `Links: ${links ? 'sent, where there is colour' : 'not sent (FORCE_HYPERLINK=1 sends them)'}`,
    '',
  ]
}

const besides = (rest: string): string[][] => (rest === '' ? [] : [['', '', 'besides', '', oneLine(rest)]])

/** Rows as a table, two blanks before each cell but the first. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** The sample by the chosen method, then by every other. */
function samples({ decision }: Diagnosis, width: number): string[] {
  const { method, isOpen = false } = decision
  const sample = (name: DisplayMethod): string => sampleLines(name, width, isOpen && name === 'explicit')
  return [
    ...sampleAsItShouldBe.map((line) => `${line}\n`),
    '\nThe line as it is sent now:\n',
    sample(method),
    '\nThe same by the other methods:\n',
    ...displayMethods.flatMap((name) => (name === method ? [] : [`--bidi ${name}\n`, sample(name)])),
    ...[
      '',
      'If the first is not right and another is, choose that one: article --bidi METHOD,',
      'or for good, ARTICLE_BIDI=METHOD in the environment. And please report it: the',
      'name and version of the terminal, which of the lines are right, and what',
      '"article doctor | cat" prints.',
    ].map((line) => `${line}\n`),
  ]
}

const unseen = [
  `The sample, in the order it is read: ${sampleText}\n`,
  'On a terminal, "article doctor" shows it by every method, and says how it should look.\n',
]
