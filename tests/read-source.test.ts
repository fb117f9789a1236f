import { describe, expect, test } from 'vitest'
import { defaultSource, readSource } from '../src/read-source.ts'
import { fakeHost } from './fake-host.ts'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

describe('readSource()', () => {
  test('reads a path', async () => {
    const host = fakeHost({ files: { 'a.txt': 'one' } })
    expect(await readSource('a.txt', undefined, host)).toEqual({ name: 'a.txt', text: 'one' })
  })

  test('reads standard input for -', async () => {
    expect(await readSource('-', undefined, fakeHost({ input: 'two' }))).toEqual({ name: '-', text: 'two' })
  })

  test('reads a stored article by its name', async () => {
    const host = fakeHost({ stored: { bridge: 'three' } })
    expect(await readSource('bridge', undefined, host)).toEqual({ name: 'bridge', text: 'three' })
  })

  test('reads a path before a stored article of the same name', async () => {
    const host = fakeHost({ files: { bridge: 'mine' }, stored: { bridge: 'theirs' } })
    expect(await readSource('bridge', undefined, host)).toEqual({ name: 'bridge', text: 'mine' })
  })

  test('does not fall back to a stored article where there is a directory', async () => {
    const host = fakeHost({ files: { bridge: { kind: 'directory', path: 'bridge' } }, stored: { bridge: 'theirs' } })
    expect(await readSource('bridge', undefined, host)).toEqual({ failure: { kind: 'directory', path: 'bridge' } })
  })

  test('tells of what is not there', async () => {
    const failure = { kind: 'no-such-file', path: 'x' }
    expect(await readSource('x', undefined, fakeHost({}))).toEqual({ failure })
  })

  test('tells of what is not text', async () => {
    const host = fakeHost({ files: { x: bytes(0xff, 0xd8) } })
    expect(await readSource('x', undefined, host)).toEqual({
      failure: { kind: 'not-text', path: 'x', encoding: undefined },
    })
  })

  test('decodes as it is told', async () => {
    const host = fakeHost({ files: { x: bytes(0xc7, 0xe1) } })
    expect(await readSource('x', 'windows-1256', host)).toEqual({ name: 'x', text: 'ال' })
  })

  test('tells of an encoding that it does not know', async () => {
    const host = fakeHost({ files: { x: 'a' } })
    expect(await readSource('x', 'utf-9', host)).toEqual({ failure: { kind: 'unknown-encoding', label: 'utf-9' } })
  })
})

describe('defaultSource()', () => {
  test('is the first stored article', () => {
    expect(defaultSource(fakeHost({ stored: { bridge: '', mill: '' } }))).toEqual(['bridge'])
    expect(defaultSource(fakeHost({}))).toEqual([])
  })
})
