import stringWidthOfPackage from 'string-width'
import { stringWidth } from '../../src/terminal/width.ts'
import { dataLines, fromHex, tally, toHex, type Outcome, type Suite } from './suite.ts'

/**
 * Where we part from the package string-width, which gives all these no cell: SHY takes one on 13 of the 14 terminals
 * measured, U+0600 on 6; where terminals differ too wide is the safe side, because a line that is too long breaks.
 */
const oneCell: ReadonlySet<number> = new Set([
  0xad, 0x06_00, 0x06_01, 0x06_02, 0x06_03, 0x06_04, 0x06_05, 0x06_dd, 0x08_e2,
])

/** Columns of a code point by the package, and by what terminals are known to do. */
const expectedWidth = (codePoint: number, character: string): number =>
  oneCell.has(codePoint) ? 1 : stringWidthOfPackage(character)

/** Every code point but the surrogates, which no text decoded from UTF-8 has alone. */
function runCodePoints(step: number): Outcome {
  const { takes, check, outcome } = tally(step)
  for (let codePoint = 0; codePoint < 0x11_00_00; codePoint += 1) {
    const character = String.fromCodePoint(codePoint)
    if (!/\P{Cn}/u.test(character) || !takes()) continue
    const [found, expected] = [stringWidth(character), expectedWidth(codePoint, character)]
    check(found === expected, () => `U+${toHex(character)}: ${found}, not ${expected}`)
  }
  return outcome()
}

function runEmoji(step: number): Outcome {
  const { takes, check, outcome } = tally(step)
  for (const line of dataLines('unicode/emoji-test.txt')) {
    if (!takes()) continue
    const text = fromHex(line.replace(/;.*/, ''))
    const [found, expected] = [stringWidth(text), stringWidthOfPackage(text)]
    check(found === expected, () => `${toHex(text)}: ${found}, not ${expected}`)
  }
  return outcome()
}

/** Modern Hangul in parts: every leading part with every vowel, and every vowel with every trailing part. */
function runHangul(step: number): Outcome {
  const { takes, check, outcome } = tally(step)
  const expectTwo = (text: string): void => {
    if (!takes()) return
    const found = [stringWidth(text), stringWidthOfPackage(text)]
    check(found.join() === '2,2', () => `${toHex(text)}: ${found.join()}, not 2`)
  }
  for (let vowel = 0x11_61; vowel <= 0x11_75; vowel += 1) {
    for (let leading = 0x11_00; leading <= 0x11_12; leading += 1) expectTwo(String.fromCodePoint(leading, vowel))
    for (let trailing = 0x11_a8; trailing <= 0x11_c2; trailing += 1) {
      expectTwo(String.fromCodePoint(0x11_00, vowel, trailing))
    }
  }
  return outcome()
}

export const widthSuites: readonly Suite[] = [
  { name: 'Width of every code point, as string-width', run: runCodePoints },
  { name: 'Width of emoji-test, as string-width', run: runEmoji },
  { name: 'Width of Hangul in parts, as string-width', run: runHangul },
]
