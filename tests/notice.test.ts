import { describe, expect, test } from 'vitest'
import { encode, legacyTexts } from './decode/legacy-texts.ts'
import { run } from './fake-host.ts'

const arabic = encode(legacyTexts.ar, 'windows-1256')
const guessed = (name: string): string =>
  `article: Reading "${name}" as windows-1256\nIf that is wrong, name the encoding: --encoding <label>\n`
const stray = (count: string): string =>
  `article: Reading "x" as utf-8: ${count} shown as U+FFFD\nIf the whole is in another encoding, name it: --encoding <label>\n`
const text = (name: string, bytes: Uint8Array, ...args: string[]) => run([...args, name], { files: { [name]: bytes } })

describe('what is read as something that nobody said it is', () => {
  test.each([
    ['text'],
    ['toc'],
    ['toc', '--explain'],
    ['show', '1-'],
    ['search', 'الجسر'],
    ['info'],
    ['text', '--json'],
  ])('is said once on standard error, and changes no exit code: %j', async (...args) => {
    const plain = await run([...args, 'x'], { files: { x: legacyTexts.ar } })
    expect(await text('x', arabic, ...args)).toEqual({ ...plain, complaints: guessed('x') + plain.complaints })
  })

  test('is not said where the encoding is given', async () => {
    expect((await text('x', arabic, '--encoding', 'windows-1256')).complaints).toBe('')
    expect((await text('x', encode(legacyTexts.ar, 'utf-16le'))).complaints).toBe('')
    expect((await text('x', new TextEncoder().encode(legacyTexts.ar))).complaints).toBe('')
  })

  test('is said of each file, before its own output and after that of the one before', async () => {
    const files = { a: arabic, b: 'Rain at last', c: encode(legacyTexts.ru, 'koi8-r') }
    const { complaints, code } = await run(['info', 'a', 'b', 'c'], { files })
    expect(code).toBe(0)
    expect(complaints).toBe(guessed('a') + guessed('c').replace('windows-1256', 'koi8-r'))
  })

  test('shows no control of a file name', async () => {
    expect((await text('a\u001b[31m', arabic)).complaints).toContain('Reading "a\u241b[31m" as')
  })
})

describe('stray bytes', () => {
  test('are counted on standard error', async () => {
    const bytes = new TextEncoder().encode(`${legacyTexts.he}x${legacyTexts.he}x`)
    expect(
      (
        await text(
          'x',
          bytes.map((byte) => (byte === 0x78 ? 0xff : byte)),
        )
      ).complaints,
    ).toBe(stray('2 stray bytes are'))
    const one = await text('x', bytes.subarray(0, 3))
    expect(one).toMatchObject({ code: 0, complaints: stray('a stray byte is') })
    expect(one.output).toContain('\ufffd')
  })
})
