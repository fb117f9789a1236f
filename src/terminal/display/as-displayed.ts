import { levels, lineLevels, visualLine, visualOrder } from '../bidi.ts'
import { withoutControls } from './cells.ts'

/**
 * What a terminal shows that takes every line to run from left to right and orders it by UAX #9, from left to right.
 *
 * @param mirrors Whether it turns the brackets of right-to-left text round (L4).
 */
export function asDisplayed(sent: string, mirrors: boolean): string {
  const resolved = lineLevels({ text: sent, levels: levels(sent, 'ltr'), direction: 'ltr' }, 0, sent.length)
  if (mirrors) return withoutControls(visualLine(sent, resolved))
  return withoutControls(Array.from(visualOrder(sent, resolved), (at) => sent.charAt(at)).join(''))
}
