import type { Answers } from './question.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** By their answer to XTVERSION. Konsole has links from 20.12 on, that answer from later on; it may be told to show none. */
const names = /^(?:kitty|foot|WezTerm|iTerm2|ghostty|mintty|Konsole|VTE|xterm\.js|contour)\b/i

/** By their answer to DA2: VTE from 0.50 on, and alacritty from 0.11 on (alacritty_terminal 0.17). */
const kinds: readonly { readonly pattern: RegExp; readonly from: number }[] = [
  { pattern: /^(?:1|61|65);(\d{4});[01]$/, from: 5000 },
  { pattern: /^0;(\d+);1$/, from: 1700 },
]

/** Answers to DA2 of terminals without links: PuTTY, qterminal, mlterm, urxvt. */
const others = /^(?:0;136|0;115|24;279|85)\b/

/** By TERM. An older alacritty or foot takes no notice of a link. */
const terms = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour|mintty)\b/

/** By TERM_PROGRAM. */
const programs = /^(?:iTerm\.app|WezTerm|vscode|ghostty|mintty|zed|WarpTerminal)$/

/**
 * Whether a terminal is known to have links (OSC 8).
 *
 * One that is not known is sent none: most take no notice of what they do not know, but some print it.
 *
 * @param answers What it answered; undefined where it was not asked.
 */
export function showsLinks(env: Environment, answers: Answers | undefined): boolean {
  const { TERM: term = '', FORCE_HYPERLINK: forced = '' } = env
  if (term === 'dumb') return false
  if (forced !== '') return forced !== '0'
  if (inMultiplexer(env)) return inTmuxWithLinks(env)
  return terms.test(term) || (answers === undefined ? isToldByVariables(env) : isTold(answers, env))
}

const isTold = (answers: Answers, env: Environment): boolean =>
  isNamed(answers) || (!isOther(answers) && isToldByProgram(env))

const isOther = ({ XTVERSION: name, DA2: kind = '' }: Answers): boolean => name !== undefined || others.test(kind)

const isNamed = ({ XTVERSION: name = '', DA2: kind = '' }: Answers): boolean =>
  names.test(name) || kinds.some(({ pattern, from }) => Number(pattern.exec(kind)?.[1] ?? 0) >= from)

/**
 * Those that variables tell of call themselves xterm. But a variable may be inherited from a terminal that this one was
 * started from: it does not count where the terminal has said that it is another.
 */
const isToldByProgram = (env: Environment): boolean =>
  /^xterm\b/.test(env['TERM'] ?? '') && (programs.test(env['TERM_PROGRAM'] ?? '') || (env['WT_SESSION'] ?? '') !== '')

/** VTE and Konsole would have told it themselves, if asked. */
const isToldByVariables = (env: Environment): boolean =>
  isToldByProgram(env) ||
  (/^xterm\b/.test(env['TERM'] ?? '') &&
    (Number(env['VTE_VERSION'] ?? 0) >= 5000 || Number(env['KONSOLE_VERSION'] ?? 0) >= 20_12_00))

const inMultiplexer = ({ TERM: term = '', TMUX: tmux = '', STY: screen = '' }: Environment): boolean =>
  tmux !== '' || screen !== '' || /^(?:tmux|screen)/.test(term)

/** tmux passes links on from 3.4 on, to a terminal that has them; screen does not. */
function inTmuxWithLinks(env: Environment): boolean {
  if ((env['STY'] ?? '') !== '' || env['TERM_PROGRAM'] !== 'tmux') return false
  const [, major = 0, minor = 0] = /^(?:next-)?(\d+)\.(\d+)/.exec(env['TERM_PROGRAM_VERSION'] ?? '') ?? []
  return Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 4)
}
