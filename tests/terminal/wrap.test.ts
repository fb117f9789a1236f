import * as fc from 'fast-check'
import stringWidthOfPackage from 'string-width'
import { describe, expect, test } from 'vitest'
import { breakOpportunities } from '../../src/terminal/breaks.ts'
import { graphemeStarts } from '../../src/terminal/grapheme.ts'
import { stringWidth } from '../../src/terminal/width.ts'
import { wrapMeasure } from '../../src/terminal/wrap-measure.ts'
import { wrap, type TextRange } from '../../src/terminal/wrap.ts'
import { anyText } from './any-text.ts'

const linesOf = (text: string, columns: number): string[] =>
  wrap(text, columns).map(({ start, end }) => text.slice(start, end))

const space = /^[\t-\r \u0085\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]*$/
const mandatory = /[\n-\r\u0085\u2028\u2029]/

/** The range without the white space at its ends; a space that carries a mark is not white. */
function trimmed(text: string, range: TextRange): TextRange {
  const starts = [...graphemeStarts(text)].filter((start) => start >= range.start && start < range.end)
  const inked = starts.find((at, index) => !space.test(text.slice(at, starts[index + 1] ?? range.end)))
  const start = inked ?? range.end
  let { end } = range
  while (end > start && space.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

/** What stands between the places where the line may be broken; what has no width belongs to what stands before it. */
function slowWords(text: string): TextRange[] {
  const words: TextRange[] = []
  const offsets = [0, ...breakOpportunities(text), text.length]
  const width = ({ start, end }: TextRange): number => stringWidth(text.slice(start, end))
  for (const [index, end] of offsets.slice(1).entries()) {
    const word = trimmed(text, { start: offsets[index] ?? 0, end })
    const before = words.at(-1)
    if (word.start === word.end) continue
    const joins = before !== undefined && !mandatory.test(text.slice(before.end, word.start))
    if (joins && (width(word) === 0 || width(before) === 0)) words.splice(-1, 1, { start: before.start, end: word.end })
    else words.push(word)
  }
  return words
}

/** As much of a word as fits on a line, cut between graphemes: one of them at least. */
function slowPiece(text: string, word: TextRange, columns: number): TextRange {
  const starts = [...graphemeStarts(text.slice(word.start, word.end))].map((start) => word.start + start)
  const ends = [...starts.slice(1), word.end]
  const pieces = ends.map((end) => trimmed(text, { start: word.start, end })).filter(({ start, end }) => start < end)
  const fitting = pieces.filter(({ start, end }) => stringWidth(text.slice(start, end)) <= columns)
  return fitting.at(-1) ?? pieces[0] ?? word
}

/** wrap() as its docstring has it, without wrap-ansi, in time quadratic and worse. */
function wrapSlow(text: string, columns: number): TextRange[] {
  const words = slowWords(text)
  const lines: TextRange[] = []
  const fits = (start: number, end: number): boolean => {
    const line = text.slice(start, end)
    const first = words.find((word) => word.start === start)
    const invisible = first !== undefined && stringWidth(text.slice(first.start, first.end)) === 0
    return stringWidth(line) + (invisible ? 1 : 0) <= columns && !mandatory.test(line)
  }
  for (let word = words[0]; word !== undefined; word = words[0]) {
    const { start, end } = word
    if (stringWidth(text.slice(start, end)) > columns) {
      const piece = slowPiece(text, word, columns)
      const rest = trimmed(text, { start: piece.end, end })
      if (rest.start < rest.end) {
        lines.push(piece)
        words[0] = rest
        continue
      }
    }
    const beyond = words.findIndex((one, index) => index > 0 && !fits(start, one.end))
    const taken = words.splice(0, beyond === -1 ? words.length : beyond)
    lines.push({ start, end: taken.at(-1)?.end ?? end })
  }
  return lines
}

describe('wrap()', () => {
  test('breaks at spaces and leaves them out', () => {
    expect(linesOf('  one two  three ', 7)).toEqual(['one two', 'three'])
  })

  test('fills a line to its last column', () => {
    expect(linesOf('aaa bbb', 7)).toEqual(['aaa bbb'])
    expect(linesOf('aaa bbb', 6)).toEqual(['aaa', 'bbb'])
  })

  test('charges nothing for a break that shows nothing', () => {
    expect(linesOf('a-b-c-d', 6)).toEqual(['a-b-c-', 'd'])
    expect(linesOf('a-b-c-d', 7)).toEqual(['a-b-c-d'])
  })

  test('charges one column for each space between words, however many', () => {
    expect(linesOf('a b c d e f', 5)).toEqual(['a b c', 'd e f'])
    expect(linesOf('a b c d e f', 10)).toEqual(['a b c d e', 'f'])
  })

  test('counts every space of a wide gap, but at the end of a line none', () => {
    expect(linesOf('a     b', 6)).toEqual(['a', 'b'])
    expect(linesOf('a     b', 7)).toEqual(['a     b'])
  })

  test('keeps a mark with its letter', () => {
    const word = '\u0643\u064e\u0651\u0643\u064e\u0651\u0643\u064e\u0651'
    expect(linesOf(word, 2)).toEqual([word.slice(0, 6), word.slice(6)])
  })

  test('cuts a word wider than the line, on lines of its own', () => {
    expect(linesOf('aa bbbbbbb c', 4)).toEqual(['aa', 'bbbb', 'bbb', 'c'])
    expect(linesOf('aa bbbbb c', 4)).toEqual(['aa', 'bbbb', 'b c'])
  })

  test('gives a grapheme wider than the line a line of its own', () => {
    expect(linesOf('\u6f22\u5b57 a', 1)).toEqual(['\u6f22', '\u5b57', 'a'])
  })

  test('keeps NBSP as it stands', () => {
    expect(linesOf('a b\u00a0c', 3)).toEqual(['a', 'b\u00a0c'])
    expect(linesOf('\u00a0a', 3)).toEqual(['\u00a0a'])
  })

  test('keeps the offsets of text that is not in normal form', () => {
    expect(linesOf('e\u0301e\u0301 \uf900 a', 2)).toEqual(['e\u0301e\u0301', '\uf900', 'a'])
  })

  test('starts a line where one must start', () => {
    expect(linesOf('a\u2028b c', 9)).toEqual(['a', 'b c'])
  })

  test('has no lines for no words', () => {
    expect(linesOf('', 9)).toEqual([])
    expect(linesOf(' \u3000\u200b', 9)).toEqual([])
  })

  test('takes a line of less than one column for one of one', () => {
    expect(linesOf('ab', 0)).toEqual(['a', 'b'])
    expect(linesOf('ab', -3)).toEqual(['a', 'b'])
  })

  test('sets a long text in batches as if in one', () => {
    const text = 'a '.repeat(5000)
    expect(linesOf(text, 3)).toEqual(Array.from({ length: 2500 }, () => 'a a'))
    expect(linesOf(`${text}bb`, 5).filter((line) => line !== 'a a a')).toEqual(['a a', 'bb'])
    expect(linesOf(text, 20_000)).toEqual([text.trim()])
  })
})

describe('wrap(), whatever the text', () => {
  const columns = fc.integer({ min: 1, max: 24 })

  test('sets the lines that a slow and obvious wrapper sets', () => {
    fc.assert(
      fc.property(anyText, columns, (text, width) => {
        expect(wrap(text, width)).toEqual(wrapSlow(text, width))
      }),
      { seed: 1, numRuns: 2000 },
    )
  })

  test('sets no line wider than it may be, but for a grapheme that is', () => {
    fc.assert(
      fc.property(anyText, columns, (text, width) => {
        for (const line of linesOf(text, width)) {
          const starts = [...graphemeStarts(line)]
          const visible = starts.filter((start, index) => stringWidth(line.slice(start, starts[index + 1])) > 0)
          if (visible.length > 1) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        }
      }),
      { seed: 2, numRuns: 1000 },
    )
  })

  test('leaves out white space alone, and that at the ends of lines only', () => {
    fc.assert(
      fc.property(anyText, columns, (text, width) => {
        const lines = wrap(text, width)
        const starts = [...lines.map(({ start }) => start), text.length]
        const ends = [0, ...lines.map(({ end }) => end)]
        for (const [index, end] of ends.entries()) expect(text.slice(end, starts[index])).toMatch(space)
        for (const { start, end } of lines) expect(trimmed(text, { start, end })).toEqual({ start, end })
      }),
      { seed: 3, numRuns: 1000 },
    )
  })

  test('breaks no grapheme', () => {
    fc.assert(
      fc.property(anyText, columns, (text, width) => {
        const starts = new Set(graphemeStarts(text))
        for (const { start } of wrap(text, width)) expect(starts).toContain(start)
      }),
      { seed: 4, numRuns: 1000 },
    )
  })
})

describe('wrapMeasure()', () => {
  test('measures what wrap-ansi is given as string-width does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(' ', '\u00a0', 'x') }), (text) => {
        expect(wrapMeasure(text)).toBe(stringWidthOfPackage(text))
        expect(wrapMeasure(text)).toBe(stringWidth(text))
      }),
      { seed: 5 },
    )
  })
})
