import { describe, expect, test } from 'vitest'
import { defaultSource, readSource } from '../src/read-source.ts'
import { encode, legacyTexts } from './decode/legacy-texts.ts'
import { fakeHost } from './fake-host.ts'

/** What a source holds, its text as a string. */
async function read(...args: Parameters<typeof readSource>): Promise<unknown> {
  const source = await readSource(...args)
  return 'failure' in source ? source : { ...source, text: source.text.whole() }
}

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

describe('readSource()', () => {
  test('reads a path', async () => {
    const host = fakeHost({ files: { 'a.txt': 'one' } })
    expect(await read('a.txt', undefined, host)).toEqual({ name: 'a.txt', text: 'one', notices: [] })
  })

  test('reads standard input for -', async () => {
    expect(await read('-', undefined, fakeHost({ input: 'two' }))).toEqual({
      name: '-',
      text: 'two',
      notices: [],
    })
  })

  test('reads a stored article by its name', async () => {
    const host = fakeHost({ stored: { bridge: 'three' } })
    expect(await read('bridge', undefined, host)).toEqual({ name: 'bridge', text: 'three', notices: [] })
  })

  test('reads a path before a stored article of the same name', async () => {
    const host = fakeHost({ files: { bridge: 'mine' }, stored: { bridge: 'theirs' } })
    expect(await read('bridge', undefined, host)).toEqual({ name: 'bridge', text: 'mine', notices: [] })
  })

  test('does not fall back to a stored article where there is a directory', async () => {
    const host = fakeHost({ files: { bridge: { kind: 'directory', path: 'bridge' } }, stored: { bridge: 'theirs' } })
    expect(await read('bridge', undefined, host)).toEqual({ failure: { kind: 'directory', path: 'bridge' } })
  })

  test('tells of what is not there', async () => {
    const failure = { kind: 'no-such-file', path: 'x' }
    expect(await read('x', undefined, fakeHost({}))).toEqual({ failure })
  })

  test('tells of what is not text', async () => {
    const host = fakeHost({ files: { x: bytes(0xff, 0xd8, 0xff), y: bytes(0x61, 0) } })
    expect(await read('x', undefined, host)).toEqual({
      failure: {
        kind: 'not-text',
        path: 'x',
        encoding: undefined,
        substance: { name: 'a JPEG picture', family: 'picture' },
      },
    })
    expect(await read('y', 'utf-8', host)).toEqual({
      failure: { kind: 'not-text', path: 'y', encoding: 'utf-8', substance: undefined },
    })
  })

  test('tells of an encoding that it guessed, and of what it could not read', async () => {
    const strays = Uint8Array.from([...new TextEncoder().encode('سوق'), 0xff])
    const host = fakeHost({ files: { x: encode(legacyTexts.ru, 'windows-1251'), y: strays } })
    expect(await read('x', undefined, host)).toEqual({
      name: 'x',
      text: legacyTexts.ru,
      notices: [{ kind: 'guessed-encoding', path: 'x', encoding: 'windows-1251' }],
    })
    expect(await read('y', undefined, host)).toEqual({
      name: 'y',
      text: 'سوق\ufffd',
      notices: [{ kind: 'stray-bytes', path: 'y', encoding: 'utf-8', count: 1 }],
    })
  })

  test('decodes as it is told', async () => {
    const host = fakeHost({ files: { x: bytes(0xc7, 0xe1) } })
    expect(await read('x', 'windows-1256', host)).toEqual({ name: 'x', text: 'ال', notices: [] })
  })

  test('tells of an encoding that it does not know', async () => {
    const host = fakeHost({ files: { x: 'a' } })
    expect(await read('x', 'utf-9', host)).toEqual({ failure: { kind: 'unknown-encoding', label: 'utf-9' } })
  })
})

describe('defaultSource()', () => {
  test('is the first stored article', () => {
    expect(defaultSource(fakeHost({ stored: { bridge: '', mill: '' } }))).toEqual([
      { name: 'bridge', path: '/stored/bridge.txt' },
    ])
    expect(defaultSource(fakeHost({}))).toEqual([])
  })
})
