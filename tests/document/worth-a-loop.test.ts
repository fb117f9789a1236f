import { expect, test } from 'vitest'
import { worthALoop } from '../../src/document/worth-a-loop.ts'

test('worthALoop() says so once enough has come, each for itself', () => {
  const [one, other] = [worthALoop(), worthALoop()]
  expect([one('a'.repeat(60_000)), one('a'.repeat(6000)), one('a')]).toEqual([false, true, true])
  expect(other('a')).toBe(false)
})
