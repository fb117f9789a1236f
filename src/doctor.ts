import type { Host } from './host.ts'
import { printDiagnosis } from './print/diagnosis.ts'
import type { OutputOptions } from './request.ts'
import { methods } from './terminal/display/methods.ts'
import { identify, type Decision } from './terminal/identify.ts'
import {
  isEnough,
  patience,
  queries,
  question,
  readAnswers,
  sevenBits,
  wholeAnswer,
  type Query,
} from './terminal/question.ts'
import { showsLinks } from './terminal/shows-links.ts'
import { version } from './version.ts'
import { plan } from './plan.ts'
import type { Writer } from './writer.ts'

/** The variables that decide, and others worth telling when a terminal is not known. */
const tellingVariables =
  `TERM TMUX STY KONSOLE_VERSION MLTERM WT_SESSION TERM_PROGRAM TERM_PROGRAM_VERSION COLORTERM VTE_VERSION XTERM_VERSION
   KITTY_WINDOW_ID ALACRITTY_WINDOW_ID WEZTERM_PANE FORCE_HYPERLINK MSYSTEM SSH_TTY LANG LC_ALL LC_CTYPE`.split(/\s+/)

/** Everything that decides how right-to-left lines and links are sent to this terminal, and what was decided. */
export interface Diagnosis {
  readonly version: string
  /** Why the terminal was not asked; undefined where it was. */
  readonly refusal: string | undefined
  readonly queries: readonly AnsweredQuery[]
  /** What came back that answers none of them. */
  readonly rest: string
  readonly environment: readonly (readonly [name: string, value: string])[]
  readonly decision: Decision
  /** Whether links are sent. */
  readonly links: boolean
}

/** A query, and what came back for it. */
export interface AnsweredQuery extends Pick<Query, 'name' | 'about' | 'sent'> {
  readonly answer: string | undefined
}

/** Answers `article doctor`: a person on a terminal that nobody knows can tell what is wrong, and what is right. */
export async function doctor(output: OutputOptions, host: Host, writer: Writer): Promise<void> {
  const planned = plan(output, host)
  const forced = planned.kind === 'planned page' && planned.onTerminal ? planned.display : output.bidi
  const diagnosis = await diagnose(host, forced === 'auto' ? undefined : { method: forced, reason: reasonOf(output) })
  // A sample may be on its way in a mode that is not the terminal's own.
  const isOnTerminal = planned.kind === 'planned page' && planned.onTerminal
  const stop = isOnTerminal ? host.leaveBehind(methods.explicit.close) : () => undefined
  await writer.writeAll(printDiagnosis(diagnosis, planned)).then(writer.flush).finally(stop)
}

const reasonOf = ({ bidi }: OutputOptions): string =>
  bidi === 'auto' ? 'ARTICLE_BIDI is set to it' : '--bidi asks for it'

/** Asks the terminal even where the answer decides nothing: it is what is to be reported. */
async function diagnose(host: Host, forced: Decision | undefined): Promise<Diagnosis> {
  const { env } = host
  const asked =
    env['TERM'] === 'dumb'
      ? { refusal: 'TERM is dumb' }
      : await host.ask({ text: question, isEnough, milliseconds: patience })
  const raw = 'answer' in asked ? sevenBits(asked.answer) : undefined
  const answers = raw === undefined ? undefined : readAnswers(raw)
  const answered = queries.map((query): AnsweredQuery => {
    const { name, about, sent } = query
    return { name, about, sent, answer: wholeAnswer(raw ?? '', query) }
  })
  return {
    version,
    refusal: 'refusal' in asked ? asked.refusal : undefined,
    queries: answered,
    rest: answered.reduce((rest, { answer }) => rest.replace(answer ?? '', ''), raw ?? ''),
    environment: tellingVariables.flatMap((name) => {
      const value = env[name]
      return value === undefined || value === '' ? [] : [[name, value] as const]
    }),
    decision: forced ?? identify(env, answers),
    links: showsLinks(env, answers),
  }
}
