import { closeSync, mkdtempSync, openSync, readSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { Failed } from '../../src/failure.ts'
import { longFile } from '../../src/host/long-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'article-'))
afterAll(() => rmSync(folder, { recursive: true }))

const content = Uint8Array.from({ length: 5000 }, (_, at) => at % 251)

/** A file of its own, opened. */
function opened(name: string) {
  const path = join(folder, name)
  writeFileSync(path, content)
  const descriptor = openSync(path, 'r')
  return { path, descriptor, file: longFile({ path, descriptor, size: content.length }) }
}

describe('longFile()', () => {
  test('gives any part, in any order, as often as it is asked for', () => {
    const { file } = opened('any')
    const offset = fc.integer({ min: 0, max: content.length })
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)]
        expect(file.part(start, end)).toEqual(content.subarray(start, end))
      }),
      { seed: 20_250_307 },
    )
    file.close()
  })

  test('gives what there still is of a file that was cut', () => {
    const { path, file } = opened('cut')
    truncateSync(path, 2000)
    expect(file.part(1000, 3000)).toEqual(content.subarray(1000, 2000))
    expect(file.part(4000, 5000)).toHaveLength(0)
    file.close()
  })

  test('fails as reading does', () => {
    const { path, descriptor, file } = opened('failing')
    closeSync(descriptor)
    const failure = { kind: 'unreadable', path, reason: 'it is closed' }
    expect(() => file.part(0, 10)).toThrow(Failed)
    expect(() => file.part(0, 10)).toThrow(expect.objectContaining({ failure: expect.objectContaining(failure) }))
  })

  test('closes the file, once', () => {
    const { descriptor, file } = opened('closed')
    file.close()
    expect(() => readSync(descriptor, new Uint8Array(1))).toThrow('EBADF')
    // Another file may have its number by now.
    expect(() => file.close()).not.toThrow()
    expect(() => file.part(0, 10)).toThrow('after it was closed')
  })
})
