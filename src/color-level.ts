import type { ColorChoice } from './request.ts'

/** How many colours to use, as chalk counts: none, 16, 256, all. */
export type ColorLevel = 0 | 1 | 2 | 3

/** What decides about colour, strongest first: the option, NO_COLOR, FORCE_COLOR, a dumb terminal, no terminal. */
export interface ColorCircumstances {
  readonly choice: ColorChoice
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
}

/** Decides how many colours to use. Variables count where they are not empty, whatever they say. */
export function colorLevel({ choice, env, isTerminal }: ColorCircumstances): ColorLevel {
  const on: ColorLevel = 1
  if (choice !== 'auto') return choice === 'always' ? on : 0
  if (given(env['NO_COLOR'])) return 0
  if (given(env['FORCE_COLOR'])) return on
  return env['TERM'] === 'dumb' || !isTerminal ? 0 : on
}

const given = (value: string | undefined): boolean => value !== undefined && value !== ''
