/** Turns bytes into text; U+FFFD stands where there is none. A byte order mark is left out. */
export type Decode = (bytes: Uint8Array) => string

/**
 * A decoder by a label of the WHATWG Encoding Standard; none where the label, or the decoder, is not there.
 *
 * Throws RangeError where the text is longer than a string can be.
 */
export function textDecoder(label: string): Decode | undefined {
  const name = label.trim().toLowerCase()
  if (name === 'iso-8859-16') return (bytes) => mended(decoded('iso-8859-2', bytes), romanian)
  const encoding = encodingOf(name)
  if (encoding === undefined) return undefined
  if (encoding !== 'windows-1252') return (bytes) => decoded(encoding, bytes)
  return (bytes) => mended(decoded(encoding, bytes), westernMarks)
}

/** The name that the standard has for what a label means; none where there is none. */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return label.trim().toLowerCase() === 'iso-8859-16' ? 'iso-8859-16' : undefined
  }
}

const decoded = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes)

function mended(text: string, characters: ReadonlyMap<string, string>): string {
  return text.replaceAll(/[\u0080-\uffff]/g, (character) => characters.get(character) ?? character)
}

/** Pairs of characters: what is there, and what is to be there. */
const pairs = (there: string, wanted: string): ReadonlyMap<string, string> => {
  const characters = Array.from(wanted)
  return new Map(Array.from(there, (character, at) => [character, characters[at] ?? character]))
}

/** Node 20 takes windows-1252 for Latin-1, and so leaves its curly quotes and dashes as controls. */
const westernMarks = pairs(
  '\u0080\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008e\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009e\u009f',
  '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ',
)

/** ISO-8859-16, which Node does not have, where it differs from ISO-8859-2. */
const romanian = pairs(
  '˘¤ĽŚ¨ŠŞŤŽą˛´ľśˇ¸šşťź˝žŔĹĆČĘĚĎŇ×ŘŮŰÝŢŕĺćčęěďň÷řůűýţ˙',
  'ą€„Šš©Ș«ź±ČŽ”¶·žčș»ŒœŸÀĆÆÈÊÌÏÒŚŰÙÛĘȚàćæèêìïòśűùûęțÿ',
)
