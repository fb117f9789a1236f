/** What bytes are that are no text, as far as their beginning tells. */
export interface Substance {
  /** With its article: `a PNG picture`. */
  readonly name: string
  readonly family: 'picture' | 'sound' | 'film' | 'archive' | 'document' | 'program' | 'font' | 'data' | 'utf-32'
}

/** Bytes at an offset, written in Latin-1. */
interface Signature extends Substance {
  readonly begins: string
  readonly offset?: number
}

const at = (offset: number, begins: string, family: Substance['family'], name: string): Signature => ({
  begins,
  offset,
  family,
  name,
})
const from = (begins: string, family: Substance['family'], name: string): Signature => at(0, begins, family, name)

/** What can be told although all of it may be characters: text does not begin so. */
const certain: readonly Signature[] = [
  from('%PDF-', 'document', 'a PDF document'),
  from('{\\rtf1', 'document', 'an RTF document'),
  from('\u00ff\u00fe\0\0', 'utf-32', 'text in UTF-32'),
  from('\0\0\u00fe\u00ff', 'utf-32', 'text in UTF-32'),
]

/** The first that fits counts: the narrower stand before the wider. */
const signatures: readonly Signature[] = [
  ...certain,
  from('\u0089PNG\r\n\u001a\n', 'picture', 'a PNG picture'),
  from('\u00ff\u00d8\u00ff', 'picture', 'a JPEG picture'),
  from('GIF87a', 'picture', 'a GIF picture'),
  from('GIF89a', 'picture', 'a GIF picture'),
  from('II*\0', 'picture', 'a TIFF picture'),
  from('MM\0*', 'picture', 'a TIFF picture'),
  from('8BPS', 'picture', 'a Photoshop picture'),
  from('\0\0\u0001\0', 'picture', 'an icon'),
  at(8, 'WEBP', 'picture', 'a WebP picture'),
  at(4, 'ftypavif', 'picture', 'an AVIF picture'),
  at(4, 'ftyphei', 'picture', 'a HEIF picture'),
  at(4, 'ftypmif1', 'picture', 'a HEIF picture'),
  from('AT&TFORM', 'document', 'a DjVu document'),
  at(8, 'WAVE', 'sound', 'a WAVE sound'),
  from('ID3', 'sound', 'an MP3 sound'),
  // What begins like other frames may be Russian in windows-1251.
  from('\u00ff\u00fa', 'sound', 'an MP3 sound'),
  from('\u00ff\u00fb', 'sound', 'an MP3 sound'),
  from('\u00ff\u00f3', 'sound', 'an MP3 sound'),
  from('fLaC', 'sound', 'a FLAC sound'),
  from('OggS', 'sound', 'an Ogg sound'),
  at(4, 'ftypM4A', 'sound', 'an MPEG-4 sound'),
  at(4, 'ftyp', 'film', 'an MPEG-4 film'),
  at(8, 'AVI ', 'film', 'an AVI film'),
  from('\u001aE\u00df\u00a3', 'film', 'a Matroska or WebM film'),
  at(30, 'mimetypeapplication/epub+zip', 'document', 'an EPUB book'),
  at(30, 'mimetypeapplication/vnd.oasis.', 'document', 'an OpenDocument file'),
  at(30, '[Content_Types].xml', 'document', 'an Office document'),
  at(30, 'word/', 'document', 'an Office document'),
  from('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'document', 'an old Office document'),
  from('PK\u0003\u0004', 'archive', 'a ZIP archive'),
  from('PK\u0005\u0006', 'archive', 'an empty ZIP archive'),
  from('\u001f\u008b', 'archive', 'a gzip archive'),
  from('\u001f\u009d', 'archive', 'a compress archive'),
  from('BZh', 'archive', 'a bzip2 archive'),
  from('\u00fd7zXZ\0', 'archive', 'an xz archive'),
  from('(\u00b5/\u00fd', 'archive', 'a Zstandard archive'),
  from('\u0004"M\u0018', 'archive', 'an LZ4 archive'),
  from("7z\u00bc\u00af'\u001c", 'archive', 'a 7-Zip archive'),
  from('Rar!\u001a\u0007', 'archive', 'a RAR archive'),
  at(257, 'ustar', 'archive', 'a tar archive'),
  from('!<arch>\n', 'archive', 'an ar archive'),
  from('\u007fELF', 'program', 'a program'),
  from('\u00ca\u00fe\u00ba\u00be', 'program', 'a program'),
  from('\u00cf\u00fa\u00ed\u00fe', 'program', 'a program'),
  from('\u00ce\u00fa\u00ed\u00fe', 'program', 'a program'),
  from('\u00fe\u00ed\u00fa\u00cf', 'program', 'a program'),
  from('\0asm', 'program', 'a WebAssembly program'),
  from('MZ', 'program', 'a Windows program'),
  from('SQLite format 3\0', 'data', 'an SQLite database'),
  from('wOFF', 'font', 'a font'),
  from('wOF2', 'font', 'a font'),
  from('OTTO', 'font', 'a font'),
  from('ttcf', 'font', 'a font'),
  from('true\0', 'font', 'a font'),
  from('\0\u0001\0\0', 'font', 'a font'),
  from('BM', 'picture', 'a BMP picture'),
]

/** Tells what bytes are that are no text; nothing where their beginning does not say. */
export const substanceOf = (bytes: Uint8Array): Substance | undefined => firstOf(signatures, bytes)

/** The same, of what could be read as text and yet is none that a person reads. */
export const certainSubstanceOf = (bytes: Uint8Array): Substance | undefined => firstOf(certain, bytes)

function firstOf(among: readonly Signature[], bytes: Uint8Array): Substance | undefined {
  const found = among.find(({ begins, offset = 0 }) => hasAt(bytes, offset, begins))
  return found === undefined ? undefined : { name: found.name, family: found.family }
}

function hasAt(bytes: Uint8Array, offset: number, begins: string): boolean {
  for (let index = 0; index < begins.length; index++) {
    if (bytes[offset + index] !== begins.charCodeAt(index)) return false
  }
  return true
}
