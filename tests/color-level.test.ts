import { describe, expect, test } from 'vitest'
import { colorLevel } from '../src/color-level.ts'

describe('colorLevel()', () => {
  test.each([
    ['a terminal', 'auto', {}, true, 1],
    ['a pipe', 'auto', {}, false, 0],
    ['--color always into a pipe', 'always', {}, false, 1],
    ['--color never on a terminal', 'never', {}, true, 0],
    ['--color always over NO_COLOR', 'always', { NO_COLOR: '1' }, true, 1],
    ['--color never over FORCE_COLOR', 'never', { FORCE_COLOR: '1' }, true, 0],
    ['--color always over TERM=dumb', 'always', { TERM: 'dumb' }, true, 1],
    ['NO_COLOR', 'auto', { NO_COLOR: '1' }, true, 0],
    ['NO_COLOR, whatever it says', 'auto', { NO_COLOR: '0' }, true, 0],
    ['NO_COLOR over FORCE_COLOR', 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, 0],
    ['NO_COLOR empty', 'auto', { NO_COLOR: '' }, true, 1],
    ['FORCE_COLOR into a pipe', 'auto', { FORCE_COLOR: '1' }, false, 1],
    ['FORCE_COLOR over TERM=dumb', 'auto', { FORCE_COLOR: '1', TERM: 'dumb' }, true, 1],
    ['FORCE_COLOR empty', 'auto', { FORCE_COLOR: '' }, false, 0],
    ['FORCE_COLOR over NO_COLOR empty', 'auto', { NO_COLOR: '', FORCE_COLOR: '1' }, false, 1],
    ['TERM=dumb', 'auto', { TERM: 'dumb' }, true, 0],
    ['another TERM', 'auto', { TERM: 'xterm-256color' }, true, 1],
  ] as const)('decides for %s', (...[, choice, env, isTerminal, level]) => {
    expect(colorLevel({ choice, env, isTerminal })).toBe(level)
  })
})
