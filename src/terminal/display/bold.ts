const BOLD = '\u001b[1m'
const NOT_BOLD = '\u001b[22m'

/** Painted text in bold; or not in bold, where it was. Another weight is another font, and no more than that is wanted. */
export const boldTurned = (painted: string): string =>
  painted.includes(BOLD) ? painted.replaceAll(BOLD, '').replaceAll(NOT_BOLD, '') : BOLD + painted + NOT_BOLD
