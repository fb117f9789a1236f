import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Direction } from '../../src/document/article.ts'
import {
  firstStrongDirection,
  levels,
  lineLevels,
  mirrored,
  reorder,
  visualLine,
  visualOrder,
} from '../../src/terminal/bidi.ts'
import { graphemes } from '../../src/terminal/grapheme.ts'
import { bidiSuites } from '../conformance/bidi.ts'
import { testInPart } from '../conformance/in-part.ts'
import { orderSuites } from '../conformance/order.ts'

const ALEF = '\u05d0'
const BET = '\u05d1'
const GIMEL = '\u05d2'
const RLI = '\u2067'
const LRI = '\u2066'
const PDI = '\u2069'

/** One line that holds the whole paragraph. */
const wholeLine = (text: string, direction: Direction): Uint8Array =>
  lineLevels({ text, levels: levels(text, direction), direction }, 0, text.length)

const shown = (text: string, direction: Direction): string => visualLine(text, wholeLine(text, direction))

const plain = fc.constantFrom(
  'a',
  ALEF,
  '\u0627',
  '1',
  '\u0661',
  '+',
  ',',
  '$',
  '\u0300',
  ' ',
  '!',
  '(',
  ')',
  '\u{10900}',
)
const formatting = fc.constantFrom('\u202a', '\u202b', '\u202c', '\u202d', '\u202e', LRI, RLI, '\u2068', PDI, '\u00ad')
const plainTexts = fc.array(plain, { maxLength: 16 }).map((parts) => parts.join(''))
const texts = fc.array(fc.oneof({ weight: 3, arbitrary: plain }, formatting)).map((parts) => parts.join(''))
const directions = fc.constantFrom<Direction>('ltr', 'rtl')

// Every run makes the same texts, so that a failure can be run again.
fc.configureGlobal({ seed: 20_250_307 })

describe('levels()', () => {
  test('puts a number two levels up in left-to-right text, one in right-to-left', () => {
    expect([...levels(`${ALEF} 12`, 'rtl')]).toEqual([1, 1, 2, 2])
    expect([...levels(`a ${ALEF} 12`, 'ltr')]).toEqual([0, 0, 1, 1, 2, 2])
  })

  test('gives both halves of a pair one level', () => {
    expect([...levels('a\u{10900}a', 'ltr')]).toEqual([0, 1, 1, 0])
  })

  test('pairs the brackets of Unicode 14', () => {
    expect([...levels(`${ALEF} \u2e55a\u2e56`, 'ltr')]).toEqual([1, 0, 0, 0, 0])
    expect([...levels(`a \u2e55${ALEF}\u2e56 a`, 'rtl')]).toEqual([2, 1, 1, 1, 1, 1, 2])
  })

  test('begins anew after a paragraph separator', () => {
    expect([...levels(`\u202ea\n${ALEF}a`, 'ltr')]).toEqual([0, 1, 0, 1, 0])
  })

  test('reads what an isolate holds as a paragraph of its own, two levels up', () => {
    fc.assert(
      fc.property(plainTexts, directions, (text, direction) => {
        const isolated = levels((direction === 'rtl' ? RLI : LRI) + text + PDI, direction)
        expect([...isolated.subarray(1, -1)]).toEqual(Array.from(levels(text, direction), (level) => level + 2))
      }),
    )
  })

  test('comes to the end of a long text, whatever it holds', () => {
    const hostile = [
      '\t',
      RLI,
      PDI,
      `${RLI}a${PDI}`,
      '\u2068',
      '\u202e',
      '\u00ad',
      '\u00ad!',
      '(',
      '()',
      '(a[',
      '$',
      '1,',
    ]
    // A quadratic step would take minutes, and the test its time.
    for (const text of hostile) expect(levels(text.repeat(50_000) + ALEF, 'rtl').at(-1)).toBeGreaterThan(0)
  })
})

describe('firstStrongDirection()', () => {
  test('passes over neutrals, numbers and isolates', () => {
    expect(firstStrongDirection(`1 \u201c${ALEF}`)).toBe('rtl')
    expect(firstStrongDirection(`${LRI}a${PDI} ${ALEF}`)).toBe('rtl')
    expect(firstStrongDirection(`a ${ALEF}`)).toBe('ltr')
    expect(firstStrongDirection('12')).toBe('ltr')
  })
})

describe('lineLevels()', () => {
  test('takes the space at the end of a line back to the paragraph', () => {
    const text = `${ALEF} a bc`
    const paragraph = { text, levels: levels(text, 'rtl'), direction: 'rtl' } as const
    expect([...levels(text, 'rtl')]).toEqual([1, 1, 2, 2, 2, 2])
    expect([...lineLevels(paragraph, 2, 4)]).toEqual([2, 1])
    expect([...lineLevels(paragraph, 4, 6)]).toEqual([2, 2])
  })

  test('takes a tab and the space before it back to the paragraph', () => {
    const text = `a ${ALEF} \t${ALEF}`
    expect([...wholeLine(text, 'ltr')]).toEqual([0, 0, 1, 0, 0, 1])
  })

  test('keeps both halves of a pair at the end of a line', () => {
    expect([...wholeLine('a\u{10900}', 'ltr')]).toEqual([0, 1, 1])
    expect([...wholeLine(`${ALEF} \u{e0001}`, 'ltr')]).toEqual([1, 0, 0, 0])
  })
})

describe('visualOrder()', () => {
  test('holds every unit once', () => {
    fc.assert(
      fc.property(texts, directions, (text, direction) => {
        const order = visualOrder(text, wholeLine(text, direction))
        expect([...order].toSorted((a, b) => a - b)).toEqual([...Array(text.length).keys()])
      }),
    )
  })

  test('keeps every cluster whole and in order', () => {
    fc.assert(
      fc.property(texts, directions, (text, direction) => {
        const order = visualOrder(text, wholeLine(text, direction))
        const clusters = graphemes(text)
        const place = new Map(Array.from(order, (unit, at) => [unit, at]))
        let start = 0
        for (const cluster of clusters) {
          for (let unit = 1; unit < cluster.length; unit += 1) {
            expect(place.get(start + unit)).toBe((place.get(start) ?? 0) + unit)
          }
          start += cluster.length
        }
      }),
    )
  })

  test('is the order of L2 where no cluster has two units', () => {
    fc.assert(
      fc.property(fc.uint8Array({ max: 6, maxLength: 20 }), (lineOfLevels) => {
        expect(visualOrder('a'.repeat(lineOfLevels.length), lineOfLevels)).toEqual(reorder(lineOfLevels))
      }),
    )
  })
})

describe('reorder()', () => {
  test('turns round every stretch from the highest level down to the lowest odd one', () => {
    expect([...reorder(Uint8Array.of(1, 1, 2, 2, 1))]).toEqual([4, 2, 3, 1, 0])
    expect([...reorder(Uint8Array.of(0, 1, 2, 3, 2, 1, 0))]).toEqual([0, 5, 2, 3, 4, 1, 6])
    expect([...reorder(Uint8Array.of(2, 2, 2))]).toEqual([0, 1, 2])
    expect([...reorder(Uint8Array.of())]).toEqual([])
  })
})

describe('visualLine()', () => {
  test('turns right-to-left words round, keeps numbers, and lets brackets face their text', () => {
    expect(shown(`${ALEF}${BET} (12) ${GIMEL}`, 'rtl')).toBe(`${GIMEL} (12) ${BET}${ALEF}`)
    expect(shown(`${ALEF} \u00ab${BET}`, 'rtl')).toBe(`${BET}\u00bb ${ALEF}`)
    expect(shown(`a (${ALEF}) b`, 'ltr')).toBe(`a (${ALEF}) b`)
  })

  test('keeps marks after their letter, and the parts of an emoji in order', () => {
    const family = '\u{1f468}\u200d\u{1f469}'
    expect(shown(`${ALEF}\u05b8${BET}`, 'rtl')).toBe(`${BET}${ALEF}\u05b8`)
    expect(shown(`${ALEF}${family}${BET}`, 'rtl')).toBe(`${BET}${family}${ALEF}`)
    expect(shown('\u{10900}\u{10901}', 'rtl')).toBe('\u{10901}\u{10900}')
  })

  test('puts the percent sign and the full stop where a reader looks for them', () => {
    expect(shown(`${ALEF} 50% ${BET}.`, 'rtl')).toBe(`.${BET} 50% ${ALEF}`)
  })

  test('leaves left-to-right text as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => shown(text, 'ltr') === text))
  })
})

describe('mirrored()', () => {
  test('gives the other bracket, and nothing for what has no mirror image', () => {
    expect(mirrored('(')).toBe(')')
    expect(mirrored('\u2264')).toBe('\u2265')
    expect(mirrored('a')).toBeUndefined()
    expect(mirrored('\u201c')).toBeUndefined()
    expect(mirrored('\u{1f600}')).toBeUndefined()
  })
})

testInPart([...bidiSuites, ...orderSuites])
