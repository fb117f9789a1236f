import { found, validUtf8, type Decoded, type DecodedText, type Told } from './decode.ts'
import { certainSubstanceOf, substanceOf } from './substance.ts'
import { encodingOf, textDecoder } from './text-decoder.ts'
import { utf16Of } from './utf-16.ts'

const byteOrderMarks: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Turns bytes that are not simply UTF-8 into text: by their byte order mark, else by the label given, else as UTF-8 where
 * they are that, else as UTF-16 where their zero bytes stand so, else by what they declare themselves, else by a guess.
 *
 * What is UTF-8 but for a few bytes is UTF-8. What is text in none of these ways is none.
 */
export async function decodeOtherwise(bytes: Uint8Array, { label, declared }: Told = {}): Promise<Decoded> {
  if (label !== undefined && textDecoder(label) === undefined) return { kind: 'unknown-encoding' }
  const certain = certainSubstanceOf(bytes)
  if (certain !== undefined) return { kind: 'not-text', substance: certain }
  const told = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? label
  const decoded = told === undefined ? await decodeUntold(bytes, declared) : decodeAs(told, bytes)
  return decoded === undefined ? { kind: 'not-text', substance: substanceOf(bytes) } : inReadingOrder(decoded)
}

/** Hebrew may stand as it looks, where nobody says that it does not. The lines of markup are not those of its words. */
async function inReadingOrder(decoded: DecodedText): Promise<DecodedText> {
  const { encoding, isGuess, text } = decoded
  if (!(encoding === 'iso-8859-8' || (isGuess && encoding === 'windows-1255')) || /^\s*</.test(text)) return decoded
  const { asRead, isVisual } = await import('./visual-hebrew.ts')
  return isVisual(text) ? { ...decoded, text: asRead(text), encoding: 'iso-8859-8' } : decoded
}

async function decodeUntold(bytes: Uint8Array, declared: string | undefined): Promise<DecodedText | undefined> {
  const hasZero = bytes.includes(0)
  const valid = hasZero ? undefined : validUtf8(bytes)
  if (valid !== undefined) return declaredAscii(bytes, valid, declared) ?? found(valid, 'utf-8')
  if (substanceOf(bytes) !== undefined) return undefined
  const wide = utf16Of(bytes)
  if (wide !== undefined) return decodeAs(wide, bytes)
  if (hasZero) return undefined
  const withStrays = textAs('utf-8', bytes)
  if (withStrays !== undefined && isOtherwiseUtf8(bytes, withStrays)) return withStrays
  return (declared === undefined ? undefined : decodeAs(declared, bytes)) ?? decodeGuessed(bytes)
}

/** Text in an encoding that has no other bytes than ASCII has. */
function declaredAscii(bytes: Uint8Array, text: string, declared: string | undefined): DecodedText | undefined {
  const encoding = declared === undefined ? undefined : encodingOf(declared)
  const isDeclared = encoding === 'iso-2022-jp'
  if (text.length !== bytes.length || !(isDeclared || text.includes('\u001b$'))) return undefined
  const japanese = decodeAs('iso-2022-jp', bytes)
  return japanese === undefined ? undefined : { ...japanese, isGuess: !isDeclared }
}

/** Text by a label; none where too much of it is no text. */
function decodeAs(label: string, bytes: Uint8Array): DecodedText | undefined {
  const decoded = textAs(label, bytes)
  if (decoded === undefined || decoded.strays * 3 > decoded.text.length) return undefined
  return decoded.encoding.startsWith('utf-16') && !isWritten(decoded.text) ? undefined : decoded
}

/** Text by a label, whatever it looks like. */
function textAs(label: string, bytes: Uint8Array): DecodedText | undefined {
  const text = textDecoder(label)?.(bytes)
  if (text === undefined || text.includes('\0')) return undefined
  const encoding = encodingOf(label) ?? label
  return found(text, encoding, countOf(text, '\ufffd') - (encoding === 'utf-8' ? replacementsIn(bytes) : 0))
}

/** How often U+FFFD was in the text before it was decoded. */
function replacementsIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++
  }
  return count
}

function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++
  return count
}

/**
 * Whether UTF-8 is what there is, though not all of it. Bytes of another encoding make a character of UTF-8 by chance: in
 * Thai, Ukrainian and Chinese, one for some that do not. Here there have to be twice as many. Of a text that was cut off
 * in a character, one is enough.
 */
function isOtherwiseUtf8(bytes: Uint8Array, { text, strays }: DecodedText): boolean {
  const needed = isCutOff(bytes) ? 1 : strays * 2
  // The bytes of a character that is cut off follow one another as its own do.
  let characters = /[\u00e0-\u00f4][\u0080-\u00bf]$/.test(latin1(bytes.subarray(-2))) ? 1 : 0
  for (const [character] of text.matchAll(/[^\0-\u007f\ufffd]/gu)) {
    if (characters >= needed) break
    characters += character.length
  }
  return characters >= needed
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Whether text is UTF-8 but for a last character that is not all there. */
function isCutOff(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

async function decodeGuessed(bytes: Uint8Array): Promise<DecodedText | undefined> {
  const { guessEncoding } = await import('./guess-encoding.ts')
  const guess = await guessEncoding(bytes)
  const text = textDecoder(guess.encoding)?.(bytes) ?? ''
  if (isNoise(text, guess.plausibility)) return undefined
  return { ...found(text, guess.encoding, countOf(text, '\ufffd')), isGuess: true }
}

/** Characters that are enough to tell noise by. */
const lookedAt = 65_536

/** Whether hardly a character is one that nobody writes. Half of what is possible in UTF-16 is. */
function isWritten(text: string): boolean {
  const part = text.slice(0, lookedAt)
  const unwritten = part.match(/(?![\t-\r\u001a\u001b])[\p{Cc}\p{Cn}\p{Co}]/gu)?.length ?? 0
  return unwritten * 50 <= part.length
}

/** Controls that are in some texts: white space, ESC of a text in colours, and SUB at the end of a text of DOS. */
const unprintable = /(?![\t-\r\u001a\u001b])[\p{Cc}\ufffd]/gu

/** Whether bytes make no text even by the encoding that fits them best. Every tenth byte of noise is a control. */
function isNoise(text: string, plausibility: number): boolean {
  const part = text.slice(0, lookedAt)
  const controls = part.match(unprintable)?.length ?? 0
  if (controls * 50 > part.length) return true
  const others = part.match(/[^\0-\u007f]/g)?.length ?? 0
  return others * 5 > part.length && plausibility < 0.2
}
