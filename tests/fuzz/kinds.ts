// The kinds of input of the fuzz run.

import * as fc from 'fast-check'
import { encode } from '../decode/legacy-texts.ts'
import { anyText } from '../terminal/any-text.ts'
import { hostilePieces } from './hostile-pieces.ts'
import { htmlPages, markdownPages, textPages, type Page } from './pages.ts'

/** A file as it is made up for one case. */
export interface Input {
  readonly name: string
  readonly content: string | Uint8Array
}

export interface Kind {
  readonly name: string
  readonly inputs: fc.Arbitrary<Input>
}

/** A place in something, as a part of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true })
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostilePieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
)

/** One change of a text. */
type Edit = (text: string) => string

const at = (text: string, where: number): number => Math.floor(where * text.length)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(place, piece).map(
      ([where, put]): Edit =>
        (text) =>
          spliced(text, where, 0, put),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, fc.nat(60)).map(
      ([where, length]): Edit =>
        (text) =>
          spliced(text, where, length, ''),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, place, fc.nat(80)).map(
      ([from, to, length]): Edit =>
        (text) =>
          spliced(text, to, 0, text.slice(at(text, from)).slice(0, length)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, piece, fc.integer({ min: 2, max: 200 })).map(
      ([where, put, times]): Edit =>
        (text) =>
          spliced(text, where, 0, put.repeat(times)),
    ),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (where): Edit =>
        (text) =>
          text.slice(0, at(text, where)),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Edit>((text) => text.replaceAll('\n', ' ')) },
  {
    weight: 1,
    arbitrary: piece.map(
      (put): Edit =>
        (text) =>
          text.replaceAll(' ', put),
    ),
  },
)

const spliced = (text: string, where: number, length: number, put: string): string => {
  const start = at(text, where)
  return text.slice(0, start) + put + text.slice(start + length)
}

const mutated = (pages: readonly Page[]): fc.Arbitrary<Page> =>
  fc
    .tuple(fc.constantFrom(...pages), fc.array(edit, { minLength: 1, maxLength: 20 }))
    .map(([{ name, text }, edits]) => ({
      name,
      // A text that grows at every change would be all that is read.
      text: edits.reduce((changed, change) => change(changed).slice(0, 20_000), text),
    }))

const mutatedText = (pages: readonly Page[]): fc.Arbitrary<Input> =>
  mutated(pages).map(({ name, text }) => ({ name, content: text }))

const named = (name: string, contents: fc.Arbitrary<string | Uint8Array>): fc.Arbitrary<Input> =>
  contents.map((content) => ({ name, content }))

const fromPieces = fc
  .array(fc.oneof(piece, piece, fc.constantFrom('word ', 'كلمة ', 'מילה ', '字', '12 ', '\n')), { maxLength: 120 })
  .map((pieces) => pieces.join(''))

const encodings = ['windows-1256', 'windows-1255', 'windows-1251', 'windows-1252', 'iso-8859-6', 'utf-16le', 'utf-16be']

/** A page in another encoding, and some of its bytes others. */
const mutatedBytes = fc
  .tuple(
    fc.constantFrom(...textPages, ...markdownPages, ...htmlPages),
    fc.constantFrom('utf-8', ...encodings),
    fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 12 }),
    place,
  )
  .map(([{ name, text }, encoding, changes, end]) => {
    const bytes = encode(text, encoding)
    for (const [where, byte] of changes) bytes[Math.floor(where * (bytes.length - 1))] = byte
    return { name, content: end < 0.5 ? bytes : bytes.subarray(0, Math.floor(end * bytes.length)) }
  })

const names = fc.constantFrom('x.txt', 'x.md', 'x.html', 'x\u001b]0;a\u0007\n.md', '\u202ex\u009b31m\ud800.html')

export const kinds: readonly Kind[] = [
  { name: 'any text', inputs: names.chain((name) => named(name, fc.string({ unit: 'binary', maxLength: 300 }))) },
  { name: 'any text of the kinds line breaking tells apart', inputs: names.chain((name) => named(name, anyText)) },
  { name: 'hostile pieces', inputs: names.chain((name) => named(name, fromPieces)) },
  { name: 'plain text, mutated', inputs: mutatedText(textPages) },
  { name: 'Markdown, mutated', inputs: mutatedText(markdownPages) },
  { name: 'HTML, mutated', inputs: mutatedText(htmlPages) },
  { name: 'pages in other encodings, bytes changed and cut', inputs: mutatedBytes },
  { name: 'any bytes', inputs: names.chain((name) => named(name, fc.uint8Array({ maxLength: 2000 }))) },
]
