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

/** Turns bytes into text. Nearly all are plain UTF-8 and do not come here (see utf8Text): the ways to read others are loaded. */
export async function decode(bytes: Uint8Array, told: Told = {}): Promise<Decoded> {
  const { decodeOtherwise } = await import('./decode-otherwise.ts')
  return decodeOtherwise(bytes, told)
}

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
