import { describe, expect, test } from 'vitest'
import { writer } from '../src/writer.ts'

/** A writer with all that it wrote, a write an entry. */
function recorded() {
  const writes: string[] = []
  const { writeAll, flush } = writer({
    write: async (text) => {
      writes.push(text)
    },
  })
  return { writes, writeAll, flush }
}

describe('writer()', () => {
  test('gathers small pieces into one write', async () => {
    const { writes, writeAll, flush } = recorded()
    await writeAll(['a', 'b'])
    await writeAll(['c'])
    expect(writes).toEqual([])
    await flush()
    expect(writes).toEqual(['abc'])
  })

  test('writes nothing where there is nothing', async () => {
    const { writes, writeAll, flush } = recorded()
    await writeAll([''])
    await flush()
    await flush()
    expect(writes).toEqual([])
  })

  test('writes the first pieces before it asks for the last', async () => {
    const { writes, writeAll } = recorded()
    const writesBefore: number[] = []
    await writeAll(
      (function* () {
        for (let piece = 0; piece < 4; piece += 1) {
          writesBefore.push(writes.length)
          yield 'x'.repeat(20_000)
        }
      })(),
    )
    expect(writesBefore).toEqual([0, 1, 2, 3])
  })

  test('writes what a screen holds at once, and then ever more at a time', async () => {
    const { writes, writeAll } = recorded()
    await writeAll(Array.from({ length: 2000 }, () => 'x'.repeat(64)))
    expect(writes.map((text) => text.length)).toEqual([4096, 8192, 16_384, 32_768, 32_768, 32_768])
  })

  test('writes every piece once and in order', async () => {
    const { writes, writeAll, flush } = recorded()
    const pieces = Array.from({ length: 5000 }, (_, at) => `piece ${at}\n`)
    await writeAll(pieces)
    await flush()
    expect(writes.length).toBeGreaterThan(1)
    expect(writes.join('')).toBe(pieces.join(''))
  })
})
