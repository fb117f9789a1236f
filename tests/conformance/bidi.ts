import type { Direction } from '../../src/document/article.ts'
import { bidiClassName } from '../../src/terminal/bidi-class.ts'
import { firstStrongDirection, levels, lineLevels, mirrored, reorder } from '../../src/terminal/bidi.ts'
import { dataLines, fromHex, tally, toHex, type Outcome, type Suite } from './suite.ts'

/** What a case expects: a level for each character or "x" for one that X9 removes, and their places from left to right. */
interface Expected {
  readonly levels: readonly string[]
  readonly order: string
}

/** A character of each bidi class, none of them a bracket. */
const plain: Readonly<Record<string, string>> = {
  L: 'a',
  R: '\u05d0',
  AL: '\u0627',
  EN: '1',
  ES: '+',
  ET: '$',
  AN: '\u0661',
  CS: ',',
  NSM: '\u0300',
  BN: '\u00ad',
  B: '\u2029',
  S: '\t',
  WS: ' ',
  ON: '!',
  LRE: '\u202a',
  LRO: '\u202d',
  RLE: '\u202b',
  RLO: '\u202e',
  PDF: '\u202c',
  LRI: '\u2066',
  RLI: '\u2067',
  FSI: '\u2068',
  PDI: '\u2069',
}

/** The same beyond the BMP, for the classes that have characters there: two UTF-16 units for one character. */
const supplementary: Readonly<Record<string, string>> = {
  ...plain,
  L: '\u{1d400}',
  R: '\u{10900}',
  AL: '\u{1ee00}',
  EN: '\u{1d7ce}',
  ET: '\u{1e2ff}',
  AN: '\u{10e60}',
  NSM: '\u{10a01}',
  BN: '\u{e0001}',
  ON: '\u{1f300}',
}

/** Whether our levels and order for a paragraph on one line are those expected. */
function agrees(characters: readonly string[], direction: Direction, expected: Expected): boolean {
  const text = characters.join('')
  const found = lineLevels({ text, levels: levels(text, direction), direction }, 0, text.length)
  const kept: number[] = []
  const keptLevels: number[] = []
  let offset = 0
  for (const [place, character] of characters.entries()) {
    const level = expected.levels[place] ?? ''
    for (let unit = 0; unit < character.length; unit += 1) {
      if (level !== 'x' && found[offset + unit] !== Number(level)) return false
    }
    if (level !== 'x') {
      kept.push(place)
      keptLevels.push(found[offset] ?? 0)
    }
    offset += character.length
  }
  const order = Array.from(reorder(Uint8Array.from(keptLevels)), (at) => kept[at])
  return order.join(' ') === expected.order
}

/** The bits of a case in BidiTest.txt: paragraph directions it is to be run in. */
const directions = [undefined, 'ltr', 'rtl'] as const

function runBidiTest(step: number, characterOf: Readonly<Record<string, string>>): Outcome {
  const { takes, check, outcome } = tally(step)
  let expectedLevels: readonly string[] = []
  let order = ''
  for (const line of dataLines('unicode/BidiTest.txt')) {
    const [key = '', value = ''] = line.split(/[:;]/).map((part) => part.trim())
    if (key === '@Levels') expectedLevels = value.split(/\s+/)
    else if (key === '@Reorder') order = value
    else if (!key.startsWith('@')) {
      const characters = key.split(' ').map((name) => characterOf[name] ?? '')
      for (const [bit, direction] of directions.entries()) {
        if (((Number(value) >> bit) & 1) === 0 || !takes()) continue
        const base = direction ?? firstStrongDirection(characters.join(''))
        check(
          agrees(characters, base, { levels: expectedLevels, order }),
          () => `${key} in ${direction ?? 'auto'}: not ${expectedLevels.join(' ')}`,
        )
      }
    }
  }
  return outcome()
}

function runBidiCharacterTest(step: number): Outcome {
  const { takes, check, outcome } = tally(step)
  for (const line of dataLines('unicode/BidiCharacterTest.txt')) {
    if (!takes()) continue
    const [codes = '', direction = '', level = '', expectedLevels = '', order = ''] = line.split(';')
    const text = fromHex(codes)
    const base = direction === '2' ? firstStrongDirection(text) : direction === '1' ? 'rtl' : 'ltr'
    const right =
      level === (base === 'rtl' ? '1' : '0') &&
      agrees(Array.from(text), base, { levels: expectedLevels.split(' '), order })
    check(right, () => `${toHex(text)} in ${base}: not ${expectedLevels}`)
  }
  return outcome()
}

/** The class of every code point of Unicode 15 but those that no line of the file names. */
function runBidiClasses(step: number): Outcome {
  const { takes, check, outcome } = tally(step)
  for (const line of dataLines('unicode/DerivedBidiClass.txt')) {
    const [range = '', expected = ''] = line.split(';').map((field) => field.trim())
    const [first = 0, last = first] = range.split('..').map((code) => Number.parseInt(code, 16))
    for (let codePoint = first; codePoint <= last; codePoint += 1) {
      if (!takes()) continue
      const found = bidiClassName(codePoint)
      check(found === expected, () => `U+${codePoint.toString(16)}: ${found}, not ${expected}`)
    }
  }
  return outcome()
}

function runMirroring(step: number): Outcome {
  const { takes, check, outcome } = tally(step)
  for (const line of dataLines('unicode/BidiMirroring.txt')) {
    if (!takes()) continue
    const [character = '', expected = ''] = line.split(';').map(fromHex)
    check(mirrored(character) === expected, () => `${toHex(character)}: not ${toHex(expected)}`)
  }
  return outcome()
}

export const bidiSuites: readonly Suite[] = [
  { name: 'BidiTest', run: (step) => runBidiTest(step, plain) },
  { name: 'BidiTest, supplementary planes', run: (step) => runBidiTest(step, supplementary) },
  { name: 'BidiCharacterTest', run: runBidiCharacterTest },
  { name: 'Bidi class of every code point', run: runBidiClasses },
  { name: 'BidiMirroring', run: runMirroring },
]
