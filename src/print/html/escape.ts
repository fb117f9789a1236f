import { controlPictures } from '../../terminal/control-pictures.ts'

const markup: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Embeddings, overrides and isolates, and tabs: written so that nobody who reads the source is misled by them. */
const control = /[\t\u202a-\u202e\u2066-\u2069]/g
/** What no page may hold: halves of surrogate pairs, and code points that are no characters (HTML 13.2.3.5). */
const noCharacter = /\p{Cs}|\p{Noncharacter_Code_Point}/gu

/**
 * A text as markup, for the contents of an element or between double quotes: nothing of it is a tag or a reference, and
 * a control character is its picture.
 */
export const escaped = (text: string): string =>
  withPictures(text)
    .replace(noCharacter, '\ufffd')
    .replace(/[&<>"]/g, (sign) => markup[sign] ?? sign)
    .replace(control, (one) => `&#x${one.charCodeAt(0).toString(16)};`)

/** A tab is a character of a page, and one of code. */
const withPictures = (text: string): string => text.split('\t').map(controlPictures).join('\t')

/** An attribute; none where it has no value. */
export const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${escaped(String(value))}"`
