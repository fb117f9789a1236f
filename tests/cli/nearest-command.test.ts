import { describe, expect, test } from 'vitest'
import { nearestCommand } from '../../src/cli/nearest-command.ts'

describe('nearestCommand()', () => {
  test.each([
    ['tco', 'toc'],
    ['shwo', 'show'],
    ['serch', 'search'],
    ['lst', 'list'],
    ['completions', 'completion'],
  ])('takes %s for %s', (word, command) => {
    expect(nearestCommand(word)).toBe(command)
  })

  test.each(['x', 'to', 'story.txt', 'algeria', ''])('takes %j for no command', (word) => {
    expect(nearestCommand(word)).toBeUndefined()
  })
})
