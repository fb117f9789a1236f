import type { Substance } from './substance.ts'

/** The text of some bytes, or why they are not text. */
export type Decoded =
  | DecodedText
  | { readonly kind: 'not-text'; readonly substance: Substance | undefined }
  | { readonly kind: 'unknown-encoding' }

export interface DecodedText {
  readonly kind: 'text'
  readonly text: string
  /** The name that the standard has for the encoding. */
  readonly encoding: string
  /** Whether nothing said so: neither the bytes nor who gave them. */
  readonly isGuess: boolean
  /** How many times there was no character, and U+FFFD stands. */
  readonly strays: number
}

/** What is known of bytes beforehand, by labels of the WHATWG Encoding Standard (`windows-1256`). */
export interface Told {
  /** By who gave them. Counts before all but a byte order mark. */
  readonly label?: string | undefined
  /** By the bytes themselves, as a page of HTML does. Counts where they are not UTF-8. */
  readonly declared?: string | undefined
}

/**
 * Whether what is UTF-8 is not text to read as it is: documents of programs, and ISO-2022-JP, which is ASCII with escapes
 * that stand in no other text.
 */
const isOtherwise = (text: string): boolean =>
  ['%PDF-', '{\\rtf1'].some((start) => text.startsWith(start)) ||
  ['\u001b$@', '\u001b$B'].some((escape) => text.includes(escape))

/** Turns bytes into text. Nearly all is UTF-8; the ways to read what is not are loaded when such bytes come. */
export async function decode(bytes: Uint8Array, told: Told = {}): Promise<Decoded> {
  // No text has NUL in it; pictures, archives and programs do, and UTF-16.
  if (told.label === undefined && !bytes.includes(0)) {
    const text = validUtf8(bytes)
    if (text !== undefined && !isOtherwise(text) && isNoOther(told.declared)) return found(text, 'utf-8')
  }
  const { decodeOtherwise } = await import('./decode-otherwise.ts')
  return decodeOtherwise(bytes, told)
}

/** Whether what bytes declare is nothing, or what they are. */
const isNoOther = (declared: string | undefined): boolean => declared === undefined || /^utf-?8$/i.test(declared)

export const found = (text: string, encoding: string, strays = 0): DecodedText => ({
  kind: 'text',
  text,
  encoding,
  isGuess: false,
  strays,
})

/** Text that is UTF-8 throughout, its byte order mark left out; nothing where it is not. */
export function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
