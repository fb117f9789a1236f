import { isAscii, isUtf8, transcode } from 'node:buffer'
import { fewParagraphs, type SourceText } from '../document/source-text.ts'

const lineFeed = 0x0a
const byteOrderMark = [0xef, 0xbb, 0xbf]

/** Bytes that are decoded at once, or somewhat fewer: much more would not fit where memory is fast. */
const atOnce = 65_536

const nul = 0x00
const escape = 0x1b

/** What may be UTF-8 and yet is no text to read as it is: it begins as a document of a program does. */
const otherwise = /^(?:%PDF-|\{\\rtf1)/

/** No text has NUL in it. One with escapes may be in ISO-2022-JP. */
const isPlain = (bytes: Uint8Array): boolean =>
  !bytes.includes(nul) &&
  !bytes.includes(escape) &&
  isUtf8(bytes) &&
  !otherwise.test(String.fromCharCode(...bytes.subarray(0, 6)))

/**
 * Bytes that are plainly UTF-8, as a text that is decoded as far as it is read. A byte order mark is left out.
 *
 * @returns Nothing for all other bytes: of those, `decode` knows what they are.
 */
export function utf8Text(bytes: Uint8Array): SourceText | undefined {
  if (!isPlain(bytes)) return undefined
  const marked = byteOrderMark.every((byte, at) => bytes[at] === byte)
  const text = marked ? bytes.subarray(byteOrderMark.length) : bytes
  return {
    *pieces() {
      for (let start = 0; start < text.length;) {
        const end = endOfPiece(text, start)
        yield decoded(text.subarray(start, end))
        start = end
      }
    },
    *ends() {
      for (let size = fewParagraphs; size < text.length; size *= 4) {
        yield decoded(text.subarray(text.lastIndexOf(lineFeed, text.length - size - 1) + 1))
      }
      yield decoded(text)
    },
    whole: () => decoded(text),
  }
}

/** After the last line feed that is near enough; where there is none, after the next. */
function endOfPiece(bytes: Uint8Array, start: number): number {
  if (start + atOnce >= bytes.length) return bytes.length
  const before = bytes.lastIndexOf(lineFeed, start + atOnce - 1)
  const end = before >= start ? before : bytes.indexOf(lineFeed, start + atOnce)
  return end === -1 ? bytes.length : end + 1
}

/** Several times as fast as TextDecoder; and ASCII takes half the room. */
const decoded = (bytes: Uint8Array): string =>
  isAscii(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
    : transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
