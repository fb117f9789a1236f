import { describe, expect, test } from 'vitest'
import { decideUnasked, identify } from '../../src/terminal/identify.ts'
import { readAnswers } from '../../src/terminal/question.ts'
import { knownTerminals, replyOf } from './replies.ts'

const method = (env: Record<string, string>, answers?: Parameters<typeof identify>[1]) => identify(env, answers).method
const plain = { TERM: 'xterm-256color' }

describe.for(knownTerminals)('$name', (terminal) => {
  const answers = readAnswers(replyOf(terminal))

  test('is sent lines as is right there', () => {
    expect(identify(terminal.env, answers)).toMatchObject({ method: terminal.method, reason: expect.any(String) })
  })

  test('is told by its answers, where there are any that tell it', () => {
    // st answers as many do, and alacritty too: TERM tells them.
    const { TERM = '' } = terminal.env
    const isTold = !['st', 'alacritty'].includes(terminal.name)
    expect(method({ TERM: isTold && terminal.method !== 'carrier' ? 'xterm' : TERM }, answers)).toBe(terminal.method)
  })
})

describe('identify() of answers', () => {
  test.for([
    ['8;1', false],
    ['8;2', true],
    ['8;3', true],
    ['8;4', true],
  ] as const)('takes mode 8 as %s for explicit', ([DECRQM, isOpen]) => {
    expect(identify(plain, { DECRQM, DA1: '62' })).toMatchObject({ method: 'explicit', isOpen })
  })

  test.for(['8;0', '8;5', '8;11', '7;1'])('takes mode 8 as %s for nothing', (DECRQM) => {
    expect(method(plain, { DECRQM, DA1: '62' })).toBe('carrier')
  })

  test('believes a name before variables that another terminal has left', () => {
    const left = { ...plain, KONSOLE_VERSION: '221203', MLTERM: '3.9.0', WT_SESSION: 'x' }
    expect(method(left, { XTVERSION: 'XTerm(379)', DA1: '64' })).toBe('visual')
    expect(method(left, { XTVERSION: 'kitty(0.26.5)', DA1: '62' })).toBe('runs')
    expect(method(left, { XTVERSION: 'iTerm2 3.5', DA1: '62' })).toBe('carrier')
    expect(method(left, { DA2: '85;95;0', DA1: '1;2' })).toBe('visual')
  })

  test('believes TERM before variables that another terminal has left', () => {
    expect(method({ TERM: 'alacritty', KONSOLE_VERSION: '221203' }, { DA2: '0;1700;1', DA1: '6' })).toBe('visual')
  })

  test('tells Konsole of old from qterminal', () => {
    const answers = { DA2: '0;115;0', DA1: '1;2' }
    expect(method({ ...plain, KONSOLE_VERSION: '200400' }, answers)).toBe('embedded')
    expect(method(plain, answers)).toBe('inverse')
  })

  test.for(['2400;279;0', '240;279', '850;95', '0;1360;0', '0;1150;0'])(
    'does not mistake DA2 %s for one it begins with',
    (DA2) => {
      expect(method(plain, { DA2, DA1: '1;2' })).toBe('carrier')
    },
  )

  test('sends what is right on most where nothing is known', () => {
    expect(method(plain, { DA2: '0;276;0', DA1: '1;2' })).toBe('carrier')
    expect(method({}, {})).toBe('carrier')
  })
})

describe('identify() of the environment alone', () => {
  test.for([
    ['xterm-kitty', 'runs'],
    ['mlterm-256color', 'logical'],
    ['putty-256color', 'logical'],
    ['konsole-256color', 'embedded'],
    ['alacritty', 'visual'],
    ['alacritty-direct', 'visual'],
    ['st', 'visual'],
    ['st-256color', 'visual'],
    ['stterm-256color', 'visual'],
    ['foot-extra', 'visual'],
    ['linux', 'visual'],
    ['rxvt-unicode', 'visual'],
    ['xterm-ghostty', 'visual'],
    ['xterm-256color', 'carrier'],
    ['strange', 'carrier'],
    ['vt100', 'carrier'],
    ['', 'carrier'],
  ] as const)('takes TERM=%s for %s', ([TERM, expected]) => {
    expect(method({ TERM })).toBe(expected)
  })

  test.for([
    ['KONSOLE_VERSION', 'embedded'],
    ['MLTERM', 'logical'],
    ['WT_SESSION', 'visual'],
    // Inherited by whatever is started from VTE, and what is right on most is right there too.
    ['VTE_VERSION', 'carrier'],
  ] as const)('takes %s for %s', ([name, expected]) => {
    expect(method({ ...plain, [name]: '7006' })).toBe(expected)
    expect(method({ ...plain, [name]: '' })).toBe('carrier')
  })
})

describe('decideUnasked()', () => {
  test.for([
    [{ TERM: 'dumb' }, 'logical'],
    [{ TERM: 'dumb', TMUX: '/tmp/x,1,0' }, 'logical'],
    [{ TERM: 'xterm', TMUX: '/tmp/x,1,0' }, 'carrier'],
    [{ TERM: 'xterm', STY: '1.pts-0' }, 'carrier'],
    [{ TERM: 'tmux-256color' }, 'carrier'],
    [{ TERM: 'screen' }, 'carrier'],
    [{ TERM: 'screen.xterm-256color', VTE_VERSION: '7006' }, 'carrier'],
  ] as const)('decides for %j', ([env, expected]) => {
    expect(decideUnasked(env)?.method).toBe(expected)
    expect(method({ ...env }, { DECRQM: '8;1', DA1: '65' })).toBe(expected)
  })

  test.for([{}, plain, { TERM: 'xterm-kitty' }, { ...plain, TMUX: '', STY: '' }])('asks for %j', (env) => {
    expect(decideUnasked(env)).toBeUndefined()
  })
})
