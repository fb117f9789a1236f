/**
 * Where a line may be broken.
 *
 * @param text One paragraph.
 * @returns UTF-16 offsets, rising: a line may end before each. Neither the text's start nor its end is among them.
 */
export function breakOpportunities(text: string): number[] {
  const offsets: number[] = []
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (at + 1 < text.length && text[at + 1] !== ' ') offsets.push(at + 1)
  }
  return offsets
}
