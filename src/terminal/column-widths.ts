/** What a column of a table asks for, in columns of the page: its widest cell on one line, and its widest word. */
export interface AskedWidth {
  readonly whole: number
  readonly word: number
}

/**
 * How wide the columns of a table are where there is so much room for all of them: as wide as they ask for, else the
 * widest give way first, none further than to its widest word.
 *
 * @returns None where the widest words do not fit beside each other.
 */
export function columnWidths(asked: readonly AskedWidth[], room: number): number[] | undefined {
  const upTo = (limit: number): number[] => asked.map(({ whole, word }) => Math.max(word, Math.min(whole, limit)))
  if (sum(upTo(0)) > room) return undefined
  // The widest limit that all of them fit within.
  let fits = 0
  let tooWide = Math.max(0, ...asked.map(({ whole }) => whole)) + 1
  while (tooWide - fits > 1) {
    const limit = (fits + tooWide) >> 1
    if (sum(upTo(limit)) > room) tooWide = limit
    else fits = limit
  }
  let left = room - sum(upTo(fits))
  return upTo(fits).map((width, at) => {
    const widens = left > 0 && width < (asked[at]?.whole ?? 0)
    if (widens) left -= 1
    return widens ? width + 1 : width
  })
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
