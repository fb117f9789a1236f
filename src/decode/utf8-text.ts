import { isAscii, isUtf8, transcode } from 'node:buffer'
import type { Bytes } from '../bytes.ts'
import { fewParagraphs, sourceText, type SourceText } from '../document/source-text.ts'
import { Failed } from '../failure.ts'

const lineFeed = 0x0a
const byteOrderMark = [0xef, 0xbb, 0xbf]

/** Bytes that are decoded at once, or somewhat fewer: much more would not fit where memory is fast. */
const atOnce = 65_536

/** No text has NUL in it. One with escapes may be in ISO-2022-JP. */
const controls = ['\0', '\u001b'] as const

/** What may be UTF-8 and yet is no text to read as it is: it begins as a document of a program does. */
const otherwise = /^(?:%PDF-|\{\\rtf1)/

function isPlain(bytes: Uint8Array): boolean {
  const buffer = bufferOf(bytes)
  return isUtf8(bytes) && !controls.some((control) => buffer.includes(control))
}

/** The text of plain bytes. Node compiles what looks through bytes, which costs a start more than to look through the text. */
function plainText(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined
  const text = decoded(bytes)
  return controls.some((control) => text.includes(control)) ? undefined : text
}

/** The same bytes with Node's own ways to look through them, which take a tenth of the time. */
const bufferOf = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length)

/**
 * Bytes that are plainly UTF-8, as a text that is decoded as far as it is read. A byte order mark is left out. To read on
 * throws Failed where the bytes are no longer what they were.
 *
 * @param name What they are called where that is told.
 * @returns Nothing for all other bytes: of those, `decode` knows what they are.
 */
export function utf8Text(name: string, bytes: Bytes): SourceText | undefined {
  const beginning = Array.from(bytes.part(0, Math.min(6, bytes.length)))
  if (otherwise.test(String.fromCharCode(...beginning))) return undefined
  const first = byteOrderMark.every((byte, at) => beginning[at] === byte) ? byteOrderMark.length : 0
  // Nothing would be gained by decoding it anew for each who reads it.
  if (bytes.length <= atOnce) {
    const text = plainText(bytes.part(first, bytes.length))
    return text === undefined ? undefined : sourceText(text)
  }
  for (const [start, end] of stretches(bytes, 0)) if (!isPlain(bytes.part(start, end))) return undefined
  function* piecesFrom(offset: number): Generator<string> {
    for (const [start, end] of stretches(bytes, offset)) {
      const piece = bytes.part(start, end)
      // Its bytes are looked through, not its text: of many pieces, that is the faster way.
      if (piece.length < end - start || !isPlain(piece)) throw changed(name)
      yield decoded(piece)
    }
  }
  const textFrom = (offset: number): string => Array.from(piecesFrom(offset)).join('')
  return {
    pieces: () => piecesFrom(first),
    *ends() {
      for (let size = fewParagraphs; first + size < bytes.length; size *= 4) {
        yield textFrom(startOfLine(bytes, first, bytes.length - size))
      }
      yield textFrom(first)
    },
    whole: () => textFrom(first),
  }
}

const changed = (path: string): Failed =>
  new Failed({
    kind: 'unreadable',
    path,
    reason: 'it changed while it was read',
    remedy: 'Read it again when nothing writes to it',
  })

/** Where whole lines begin and end that are decoded at once. */
function* stretches(bytes: Bytes, from: number): Generator<readonly [start: number, end: number]> {
  for (let start = from; start < bytes.length;) {
    const end = endOfPiece(bytes, start)
    yield [start, end]
    start = end
  }
}

/** After the last line feed that is near enough; where there is none, after the next. */
function endOfPiece(bytes: Bytes, start: number): number {
  if (start + atOnce >= bytes.length) return bytes.length
  const end = startOfLine(bytes, start, start + atOnce)
  return end > start ? end : endOfLine(bytes, start + atOnce)
}

/** After the last line feed before `end`, or `start` where there is none from there. */
function startOfLine(bytes: Bytes, start: number, end: number): number {
  for (let before = end; before > start; before -= atOnce) {
    const from = Math.max(start, before - atOnce)
    const found = bufferOf(bytes.part(from, before)).lastIndexOf(lineFeed)
    if (found !== -1) return from + found + 1
  }
  return start
}

/** After the next line feed, or the end. */
function endOfLine(bytes: Bytes, start: number): number {
  for (let from = start; from < bytes.length; from += atOnce) {
    const found = bufferOf(bytes.part(from, Math.min(from + atOnce, bytes.length))).indexOf(lineFeed)
    if (found !== -1) return from + found + 1
  }
  return bytes.length
}

/** Several times as fast as TextDecoder; and ASCII takes half the room. */
const decoded = (bytes: Uint8Array): string =>
  isAscii(bytes) ? bufferOf(bytes).toString('latin1') : transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
