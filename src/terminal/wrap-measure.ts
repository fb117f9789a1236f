/**
 * How wide wrap-ansi takes a text to be; it stands in for string-width there.
 *
 * src/terminal/wrap.ts gives wrap-ansi nothing but `x`, NBSP and U+0020, each of them one UTF-16 unit and one column,
 * so that length and width are one. string-width says the same, in twenty times the time.
 */
export const wrapMeasure = (text: string): number => text.length
