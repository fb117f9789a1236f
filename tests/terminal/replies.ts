// What terminals answer, asked each on Debian 12: the facts of fourteen terminals and multiplexers.

import type { DisplayMethod } from '../../src/request.ts'
import { queries, type QueryName } from '../../src/terminal/question.ts'

/** A terminal as it shows itself to a program: its variables, and what it sends for each query it knows. */
export interface KnownTerminal {
  readonly name: string
  readonly env: Readonly<Record<string, string>>
  readonly replies: Readonly<Partial<Record<QueryName, string>>>
  /** How it is rightly sent right-to-left lines, as screenshots have shown. */
  readonly method: DisplayMethod
  /** Whether it has links (OSC 8). */
  readonly hasLinks?: true
}

const truecolor = { COLORTERM: 'truecolor' }
const ofTmux = { XTVERSION: '\u001bP>|tmux 3.3a\u001b\\', DA2: '\u001b[>84;0;0c', DA1: '\u001b[?1;2c' }
const ofScreen = { DA2: '\u001b[>83;40900;0c', DA1: '\u001b[?1;2c' }

export const knownTerminals: readonly KnownTerminal[] = [
  {
    name: 'alacritty',
    env: { TERM: 'alacritty', ...truecolor, ALACRITTY_WINDOW_ID: '2097159' },
    replies: { DA2: '\u001b[>0;1700;1c', DA1: '\u001b[?6c' },
    method: 'visual',
    hasLinks: true,
  },
  {
    name: 'kitty',
    env: { TERM: 'xterm-kitty', ...truecolor, KITTY_WINDOW_ID: '1' },
    replies: {
      DECRQM: '\u001b[8;0$y',
      XTVERSION: '\u001bP>|kitty(0.26.5)\u001b\\',
      DA2: '\u001b[>1;4000;26c',
      DA1: '\u001b[?62;c',
    },
    method: 'runs',
    hasLinks: true,
  },
  {
    name: 'Konsole',
    env: { TERM: 'xterm-256color', ...truecolor, KONSOLE_VERSION: '221203', COLORFGBG: '15;0' },
    replies: { XTVERSION: '\u001bP>|Konsole 22.12.3\u001b\\', DA2: '\u001b[>1;115;0c', DA1: '\u001b[?62;1;4c' },
    method: 'embedded',
    hasLinks: true,
  },
  {
    name: 'mlterm',
    env: { TERM: 'mlterm', MLTERM: '3.9.0', COLORFGBG: 'default;default' },
    replies: { DECRQM: '\u001b[8;0$y', DA2: '\u001b[>24;279;0c', DA1: '\u001b[?63;1;2;3;4;6;7;15;18;22;29c' },
    method: 'logical',
  },
  {
    name: 'pterm',
    env: { TERM: 'xterm' },
    replies: { DA2: '\u001b[>0;136;0c', DA1: '\u001b[?6c' },
    method: 'logical',
  },
  {
    name: 'qterminal',
    env: { TERM: 'xterm-256color', ...truecolor, COLORFGBG: '15;0' },
    replies: { DA2: '\u001b[>0;115;0c', DA1: '\u001b[?1;2c' },
    method: 'inverse',
  },
  { name: 'st', env: { TERM: 'st-256color' }, replies: { DA1: '\u001b[?6c' }, method: 'visual' },
  {
    name: 'urxvt',
    env: { TERM: 'rxvt-unicode-256color', COLORTERM: 'rxvt-xpm', COLORFGBG: '0;default;15' },
    replies: { DA2: '\u001b[>85;95;0c', DA1: '\u001b[?1;2c' },
    method: 'visual',
  },
  {
    name: 'screen in VTE',
    env: { TERM: 'screen.xterm-256color', VTE_VERSION: '7006', ...truecolor, STY: '17205.pts-0.host' },
    replies: ofScreen,
    method: 'carrier',
  },
  {
    name: 'tmux in VTE',
    env: { TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', VTE_VERSION: '7006', TMUX: '/tmp/tmux-0/default,16733,0' },
    replies: ofTmux,
    method: 'carrier',
  },
  {
    name: 'VTE',
    env: { TERM: 'xterm-256color', VTE_VERSION: '7006', ...truecolor },
    replies: { DECRQM: '\u001b[8;1$y', DA2: '\u001b[>65;7006;1c', DA1: '\u001b[?65;1;9c' },
    method: 'explicit',
    hasLinks: true,
  },
  {
    name: 'screen in xterm',
    env: { TERM: 'screen', XTERM_VERSION: 'XTerm(379)', STY: '16959.pts-0.host' },
    replies: ofScreen,
    method: 'carrier',
  },
  {
    name: 'tmux in xterm',
    env: { TERM: 'tmux-256color', XTERM_VERSION: 'XTerm(379)', TMUX: '/tmp/tmux-0/default,16481,0' },
    replies: ofTmux,
    method: 'carrier',
  },
  {
    name: 'xterm',
    env: { TERM: 'xterm', XTERM_VERSION: 'XTerm(379)' },
    replies: {
      DECRQM: '\u001b[8;0$y',
      XTVERSION: '\u001bP>|XTerm(379)\u001b\\',
      DA2: '\u001b[>41;379;0c',
      DA1: '\u001b[?64;1;2;6;9;15;16;17;18;21;22;28c',
    },
    method: 'visual',
  },
]

/** A terminal by its name. */
export function knownTerminal(name: string): KnownTerminal {
  const found = knownTerminals.find((terminal) => terminal.name === name)
  if (found === undefined) throw new Error(`No terminal is known as "${name}"`)
  return found
}

/** All that a terminal sends for the whole question. */
export const replyOf = ({ replies }: KnownTerminal): string => queries.map(({ name }) => replies[name] ?? '').join('')
