import type { DisplayMethod } from '../request.ts'
import type { Answers } from './question.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** How right-to-left lines will be sent, and what that was concluded from. */
export interface Decision {
  readonly method: DisplayMethod
  readonly reason: string
  /** The terminal is in the mode that the method needs, and stays in it. */
  readonly isOpen?: boolean
}

/** One way to tell a terminal: its name, what tells it, and how it is sent right-to-left lines. */
interface Sign<From> {
  readonly terminal: string
  readonly told: (from: From) => string | false | undefined
  readonly method: DisplayMethod
}

const term = (pattern: RegExp) => (env: Environment) =>
  env['TERM'] !== undefined && pattern.test(env['TERM']) && `TERM is ${env['TERM']}`

const variable = (name: string) => (env: Environment) => given(env[name]) && `${name} is set`

const given = (value: string | undefined): value is string => value !== undefined && value !== ''

/** What decides without asking: nothing is to be hoped for, or the answers would be those of the multiplexer. */
const signsBeforeAsking: readonly Sign<Environment>[] = [
  { terminal: 'a dumb terminal', told: term(/^dumb$/), method: 'logical' },
  { terminal: 'tmux', told: variable('TMUX'), method: 'carrier' },
  { terminal: 'screen', told: variable('STY'), method: 'carrier' },
  { terminal: 'tmux or screen', told: term(/^(tmux|screen)/), method: 'carrier' },
]

const named =
  (pattern: RegExp) =>
  ({ answers: { XTVERSION: name } }: Told) =>
    name !== undefined && pattern.test(name) && `it calls itself ${name}`

const kind =
  (pattern: RegExp) =>
  ({ answers: { DA2: attributes } }: Told) =>
    attributes !== undefined && pattern.test(attributes) && `it says of its kind (DA2) ${attributes}`

interface Told {
  readonly answers: Answers
  readonly env: Environment
}

/** What a terminal says of itself. Variables are inherited by terminals started from others: they come after. */
const signsInAnswers: readonly Sign<Told>[] = [
  { terminal: 'Konsole', told: named(/^Konsole/i), method: 'embedded' },
  { terminal: 'kitty', told: named(/^kitty/i), method: 'runs' },
  { terminal: 'xterm', told: named(/^XTerm/), method: 'visual' },
  { terminal: 'foot', told: named(/^foot/i), method: 'visual' },
  { terminal: 'mlterm', told: kind(/^24;279\b/), method: 'logical' },
  { terminal: 'PuTTY or pterm', told: kind(/^0;136\b/), method: 'logical' },
  { terminal: 'urxvt', told: kind(/^85\b/), method: 'visual' },
  // Konsole without XTVERSION and qterminal have one emulation in common.
  {
    terminal: 'Konsole',
    told: ({ answers: { DA2 }, env }) =>
      DA2 === '0;115;0' &&
      given(env['KONSOLE_VERSION']) &&
      `it says of its kind (DA2) ${DA2}, and KONSOLE_VERSION is set`,
    method: 'embedded',
  },
  {
    terminal: 'qterminal',
    told: ({ answers: { DA1, DA2 } }) =>
      DA2 === '0;115;0' && DA1 === '1;2' && `it says of its kind (DA2) ${DA2} and of its abilities (DA1) ${DA1}`,
    method: 'inverse',
  },
]

/** What TERM says, which every terminal sets. */
const signsInTerm: readonly Sign<Environment>[] = [
  { terminal: 'kitty', told: term(/^xterm-kitty/), method: 'runs' },
  { terminal: 'mlterm', told: term(/^mlterm/), method: 'logical' },
  { terminal: 'PuTTY', told: term(/^putty/), method: 'logical' },
  { terminal: 'Konsole', told: term(/^konsole/), method: 'embedded' },
  { terminal: 'alacritty', told: term(/^alacritty/), method: 'visual' },
  { terminal: 'st', told: term(/^(st|stterm)($|-)/), method: 'visual' },
  { terminal: 'foot', told: term(/^foot/), method: 'visual' },
  { terminal: 'urxvt', told: term(/^rxvt/), method: 'visual' },
  { terminal: 'the Linux console', told: term(/^linux/), method: 'visual' },
  { terminal: 'ghostty', told: term(/^xterm-ghostty/), method: 'visual' },
]

/** What other variables say, which may be inherited from a terminal that another was started from. */
const signsInVariables: readonly Sign<Environment>[] = [
  { terminal: 'Konsole', told: variable('KONSOLE_VERSION'), method: 'embedded' },
  { terminal: 'mlterm', told: variable('MLTERM'), method: 'logical' },
  { terminal: 'Windows Terminal', told: variable('WT_SESSION'), method: 'visual' },
]

/** Decides without asking, where that can be done. */
export const decideUnasked = (env: Environment): Decision | undefined => decided(signsBeforeAsking, env)

/**
 * Decides how right-to-left lines are sent to a terminal.
 *
 * @param answers What it answered; undefined where it was not asked.
 */
export function identify(env: Environment, answers: Answers | undefined): Decision {
  return (
    decideUnasked(env) ??
    (answers && (ordersByItself(answers) ?? decided(signsInAnswers, { answers, env }))) ??
    decided(signsInTerm, env) ??
    // One that gives itself another name is not the one that an inherited variable names.
    (answers?.XTVERSION === undefined ? decided(signsInVariables, env) : undefined) ?? {
      method: 'carrier',
      reason: 'no terminal that is known: what is right on most',
    }
  )
}

/** ECMA-48 BDSM: 1 it orders by itself, 2 it does not, 3 and 4 the same for ever; 0 it has no such mode. */
function ordersByItself({ DECRQM }: Answers): Decision | undefined {
  const state = /^8;([1-4])$/.exec(DECRQM ?? '')?.[1]
  if (state === undefined) return undefined
  const reason = `it can be told not to order by itself (mode 8 is ${state})`
  return { method: 'explicit', reason, isOpen: state !== '1' }
}

function decided<From>(signs: readonly Sign<From>[], from: From): Decision | undefined {
  for (const sign of signs) {
    const reason = sign.told(from)
    if (typeof reason === 'string') return { method: sign.method, reason: `${sign.terminal}: ${reason}` }
  }
  return undefined
}
