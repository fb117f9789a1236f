/** The text of some bytes, or why they are not text. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'unknown-encoding' }

const byteOrderMarks: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Turns bytes into text: by their byte order mark, else by the label given, else as UTF-8.
 *
 * @param label An encoding label of the WHATWG Encoding Standard (`windows-1256`).
 */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
  const told = textDecoder(label ?? 'utf-8')
  if (told === undefined) return { kind: 'unknown-encoding' }
  const decoder = marked === undefined ? told : new TextDecoder(marked, { fatal: true })
  try {
    const text = decoder.decode(bytes)
    // No text has NUL in it; pictures, archives and programs do.
    return text.includes('\0') ? { kind: 'not-text' } : { kind: 'text', text }
  } catch {
    return { kind: 'not-text' }
  }
}

function textDecoder(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    return undefined
  }
}
