import { describe, expect, test } from 'vitest'
import { heldBytes, type Bytes } from '../src/bytes.ts'
import { Failed } from '../src/failure.ts'
import { defaultSource, readSource } from '../src/read-source.ts'
import { encode, legacyTexts } from './decode/legacy-texts.ts'
import { fakeHost } from './fake-host.ts'

/** What a source holds, its text as a string. */
async function read(...args: Parameters<typeof readSource>): Promise<unknown> {
  const source = await readSource(...args)
  if ('failure' in source) return source
  const { name, text, notices } = source
  return { name, text: text.whole(), notices }
}

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

/** Bytes that tell whether they were closed. */
function watched(bytesOfFile: Bytes): { readonly opened: Bytes; readonly isOpen: () => boolean } {
  let isOpen = true
  const close = (): void => {
    isOpen = false
  }
  return { opened: { ...bytesOfFile, close }, isOpen: () => isOpen }
}

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

  test('leaves open what is plainly UTF-8, until nobody reads on', async () => {
    const { opened, isOpen } = watched(heldBytes(new TextEncoder().encode('one')))
    const source = await readSource('x', undefined, fakeHost({ files: { x: opened } }))
    expect(isOpen()).toBe(true)
    if ('close' in source) source.close()
    expect(isOpen()).toBe(false)
  })

  test.each([
    ['was decoded', bytes(0xc7, 0xe1), 'windows-1256'],
    ['is no text', bytes(0x61, 0), undefined],
    ['is in no encoding that there is', bytes(0x61), 'utf-9'],
  ] as const)('closes at once what %s', async (_, content, encoding) => {
    const { opened, isOpen } = watched(heldBytes(content))
    await readSource('x', encoding, fakeHost({ files: { x: opened } }))
    expect(isOpen()).toBe(false)
  })

  test('tells of what cannot be read once it is open, and closes it', async () => {
    const failure = { kind: 'unreadable', path: 'x', reason: 'the device reports an error' } as const
    const failing = {
      ...heldBytes(bytes(0x61)),
      part: () => {
        throw new Failed(failure)
      },
    }
    const { opened, isOpen } = watched(failing)
    expect(await read('x', undefined, fakeHost({ files: { x: opened } }))).toEqual({ failure })
    expect(isOpen()).toBe(false)
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
