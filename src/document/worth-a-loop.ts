/** So many UTF-16 units regular expressions go through sooner than a loop of ours, which V8 has to compile first. */
const few = 65_536

/** Tells of texts as they come whether enough of them have come for a loop over their units to be worth its while. */
export function worthALoop(): (text: string) => boolean {
  let units = 0
  return (text) => {
    units += text.length
    return units > few
  }
}
