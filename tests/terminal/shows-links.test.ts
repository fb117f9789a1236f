import { describe, expect, test } from 'vitest'
import { readAnswers } from '../../src/terminal/question.ts'
import { showsLinks } from '../../src/terminal/shows-links.ts'
import { knownTerminal, knownTerminals, replyOf } from './replies.ts'

const answersOf = (name: string) => readAnswers(replyOf(knownTerminal(name)))

describe('showsLinks()', () => {
  test.each(knownTerminals)('knows whether $name has them', (terminal) => {
    expect(showsLinks(terminal.env, readAnswers(replyOf(terminal)))).toBe(terminal.hasLinks === true)
  })

  test.each([
    ['wezterm', { XTVERSION: 'WezTerm 20240203-110809-5046fc22' }],
    ['iTerm2', { XTVERSION: 'iTerm2 3.5.0' }],
    ['foot', { XTVERSION: 'foot(1.13.1)' }],
    ['ghostty', { XTVERSION: 'ghostty 1.0.0' }],
    ['an old VTE with links', { DA2: '1;5002;0' }],
    ['a new VTE', { XTVERSION: 'VTE(7600)', DA2: '61;7600;1' }],
  ])('knows %s by what it answers', (_, answers) => {
    expect(showsLinks({ TERM: 'xterm-256color' }, answers)).toBe(true)
  })

  test('knows a VTE that is too old to have them', () => {
    expect(showsLinks({ TERM: 'xterm' }, { DA2: '1;4205;0' })).toBe(false)
    expect(showsLinks({ TERM: 'xterm', VTE_VERSION: '4205' }, undefined)).toBe(false)
  })

  test.each([
    { TERM: 'xterm-256color', VTE_VERSION: '7006' },
    { TERM: 'xterm-256color', KONSOLE_VERSION: '221203' },
    { TERM: 'xterm-256color', TERM_PROGRAM: 'vscode' },
    { TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app' },
    { TERM: 'xterm-256color', WT_SESSION: 'x' },
    { TERM: 'xterm-kitty' },
    { TERM: 'xterm-ghostty' },
    { TERM: 'alacritty' },
    { TERM: 'foot-extra' },
    { TERM: 'tmux-256color', TMUX: 'x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' },
    { TERM: 'tmux-256color', TMUX: 'x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: 'next-3.6' },
  ])('goes by the environment where nothing was asked: %j', (env) => {
    expect(showsLinks(env, undefined)).toBe(true)
  })

  test.each([
    {},
    { TERM: 'xterm-256color' },
    { TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' },
    { TERM: 'linux' },
    { TERM: 'st-256color', VTE_VERSION: '7006' },
    { TERM: 'eterm-color', TERM_PROGRAM: 'vscode' },
    { TERM: 'tmux-256color', TMUX: 'x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a', VTE_VERSION: '7006' },
    { TERM: 'screen', STY: 'x', TMUX: 'x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' },
  ])('takes no terminal to have them that is not known to: %j', (env) => {
    expect(showsLinks(env, undefined)).toBe(false)
  })

  test.each(['xterm', 'pterm', 'qterminal'])('does not take %s for the one it was started from', (name) => {
    const inherited = { TERM: 'xterm', VTE_VERSION: '7006', TERM_PROGRAM: 'vscode', WT_SESSION: 'x' }
    expect(showsLinks(inherited, answersOf(name))).toBe(false)
  })

  test('does as FORCE_HYPERLINK says, but on a dumb terminal', () => {
    expect(showsLinks({ TERM: 'xterm', FORCE_HYPERLINK: '1' }, answersOf('xterm'))).toBe(true)
    expect(showsLinks({ TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, answersOf('kitty'))).toBe(false)
    expect(showsLinks({ TERM: 'xterm-kitty', FORCE_HYPERLINK: '' }, answersOf('kitty'))).toBe(true)
    expect(showsLinks({ TERM: 'dumb', FORCE_HYPERLINK: '1' }, undefined)).toBe(false)
  })
})
