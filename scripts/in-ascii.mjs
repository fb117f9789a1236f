/**
 * A source with escapes for all that is not ASCII: esbuild leaves regular expressions as they are, and bin/article.js reads
 * Latin-1. Throws where an escape would not say the same: after a backslash, and in a template that is taken raw.
 *
 * @param {string} source
 */
export function inAscii(source) {
  const [beyond] = /\\[^\0-\u007f]|\braw`[^`]*[^\0-\u007f]/.exec(source) ?? []
  if (beyond !== undefined) throw new Error(`This cannot be written in ASCII: ${beyond}`)
  return source.replaceAll(/[^\0-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
