/** How many arguments a call takes without endangering the stack. */
const CHUNK = 4096

/** The string of these UTF-16 units, lone surrogates and all. */
export function fromUnits(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += CHUNK) {
    const chunk: string = Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + CHUNK))
    text += chunk
  }
  return text
}
