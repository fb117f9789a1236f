import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/decode/decode.ts'
import { certainSubstanceOf, substanceOf } from '../../src/decode/substance.ts'

/** Bytes written in Latin-1, and zeros after them. */
const file = (begins: string, offset = 0): Uint8Array => {
  const bytes = new Uint8Array(offset + begins.length + 300)
  bytes.set(Buffer.from(begins, 'latin1'), offset)
  return bytes
}

const files = [
  ['a PNG picture', file('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR')],
  ['a JPEG picture', file('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF')],
  ['a GIF picture', file('GIF89a\u0001\0')],
  ['a WebP picture', file('RIFF\u0010\0\0\0WEBPVP8 ')],
  ['a BMP picture', file('BM\u0010\0')],
  ['a HEIF picture', file('\0\0\0\u0018ftypheic')],
  ['a PDF document', file('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')],
  ['an RTF document', file('{\\rtf1\\ansi')],
  [
    'an EPUB book',
    file('PK\u0003\u0004', 0).map((byte, at) => 'mimetypeapplication/epub+zip'.charCodeAt(at - 30) || byte),
  ],
  ['a ZIP archive', file('PK\u0003\u0004\u0014\0')],
  ['a gzip archive', gzipSync('Rain at last\n')],
  ['a tar archive', file('ustar\0', 257)],
  ['a program', file('\u007fELF\u0002\u0001')],
  ['a Windows program', file('MZ\u0090\0')],
  ['an old Office document', file('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')],
  ['an MP3 sound', file('ID3\u0004\0')],
  ['an MPEG-4 film', file('\0\0\0\u0020ftypisom')],
  ['an SQLite database', file('SQLite format 3\0')],
  ['an Office document', file('PK\u0003\u0004').map((byte, at) => '[Content_Types].xml'.charCodeAt(at - 30) || byte)],
  ['an xz archive', file('\u00fd7zXZ\0')],
  ['a Zstandard archive', file('(\u00b5/\u00fd\u0004')],
  ['a bzip2 archive', file('BZh91AY&SY')],
  ['a 7-Zip archive', file("7z\u00bc\u00af'\u001c")],
  ['a RAR archive', file('Rar!\u001a\u0007')],
  ['an Ogg sound', file('OggS\0\u0002')],
  ['an MP3 sound', file('\u00ff\u00f3\u0090\u00c4')],
  ['an MP3 sound', file('\u00ff\u00fa\u0090\u00c4')],
  ['a FLAC sound', file('fLaC\0')],
  ['a WAVE sound', file('RIFF\u0010\0\0\0WAVEfmt ')],
  ['a Matroska or WebM film', file('\u001aE\u00df\u00a3')],
  ['a program', file('\u00cf\u00fa\u00ed\u00fe\u0007')],
  ['a program', file('\u00ce\u00fa\u00ed\u00fe\u0007')],
  ['a program', file('\u00ca\u00fe\u00ba\u00be\0\0\0\u0034')],
  ['a WebAssembly program', file('\0asm\u0001\0\0\0')],
  ['a font', file('\0\u0001\0\0\0\u000f')],
  ['a font', file('OTTO\0\u000f')],
  ['a font', file('ttcf\0\u0001')],
  ['a font', file('true\0\u000f')],
  ['a font', file('wOFF\0\u0001')],
  ['a font', file('wOF2\0\u0001')],
  ['text in UTF-32', file('\0\0\u00fe\u00ff\0\0\0R')],
  ['text in UTF-32', file('\u00ff\u00fe\0\0R\0\0\0')],
] as const

describe('substanceOf()', () => {
  test.each(files)('knows %s, and it is no text', async (name, bytes) => {
    expect(substanceOf(bytes)?.name).toBe(name)
    expect(await decode(bytes)).toMatchObject({ kind: 'not-text', substance: { name } })
    expect(await decode(bytes, { label: 'utf-8' })).toMatchObject({ kind: 'not-text', substance: { name } })
  })

  test('knows nothing of other bytes', () => {
    expect(substanceOf(new Uint8Array(0))).toBeUndefined()
    expect(substanceOf(file('Rain at last\n'))).toBeUndefined()
  })
})

describe('text that begins like something else', () => {
  test.each([
    'BMW builds a new works',
    'MZ',
    'ID3 and II* are no pictures',
    'BZh',
    'PK',
    'GIF89a is a format',
    'PDF-1.7',
  ])('is text: %s', async (text) => expect(await decode(Buffer.from(text))).toMatchObject({ kind: 'text', text }))

  test('is none where its beginning leaves no doubt', () => {
    expect(certainSubstanceOf(Buffer.from('%PDF-1.4\n1 0 obj\n'))?.name).toBe('a PDF document')
    expect(certainSubstanceOf(Buffer.from('GIF89a is a format'))).toBeUndefined()
  })
})
