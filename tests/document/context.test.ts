import { describe, expect, test } from 'vitest'
import { Context, inContext } from '../../src/document/context.ts'
import { NoticedLine } from '../../src/document/noticed-line.ts'
import { storyOf } from '../../src/document/story.ts'
import { traits } from '../../src/document/traits.ts'

const sentence = 'The bridge was closed for the whole of the winter, and nobody crossed the river.'

const placed = (...lines: readonly string[]) => Array.from(inContext(lines.map((line) => new NoticedLine(line))))
const context = (lines: readonly string[], at: number): Context[] =>
  placed(...lines)
    .slice(at, at + 1)
    .map((place) => new Context(storyOf(lines.map(traits)), place))

describe('inContext()', () => {
  test('puts each passage between its neighbours, the first and the last too', () => {
    expect(
      placed('a', 'b', 'c').map(({ of, before, after, second }) =>
        [before, of, after, second].map((each) => each?.text),
      ),
    ).toEqual([
      [undefined, 'a', 'b', 'c'],
      ['a', 'b', 'c', undefined],
      ['b', 'c', undefined, undefined],
    ])
    expect(placed()).toEqual([])
  })

  test('counts the short lines of a run, three after each at most', () => {
    const lines = [sentence, 'one', 'two', 'three', 'four', 'five', sentence, 'alone']
    expect(placed(...lines).map(({ run }) => [run.at, run.length])).toEqual([
      [0, 0],
      [0, 4],
      [1, 5],
      [2, 5],
      [3, 5],
      [4, 5],
      [0, 0],
      [0, 1],
    ])
  })

  test('ends what it reads when nobody reads on', () => {
    let isEnded = false
    function* body(): Generator<NoticedLine> {
      try {
        for (;;) yield new NoticedLine('one')
      } finally {
        isEnded = true
      }
    }
    for (const { of } of inContext(body())) if (of.isShort) break
    expect(isEnded).toBe(true)
  })

  test('tells how a run begins, and what stands before it', () => {
    const [, , last] = placed(sentence, 'one', 'two')
    expect(last?.run.first?.traits().text).toBe('one')
    expect(last?.run.before?.traits().text).toBe(sentence)
  })
})

describe('a context', () => {
  test('tells which part of the words of a short line come again in the two passages after it', () => {
    const [of] = context(['The bridge and the market', sentence, 'Of markets nothing is known.'], 0)
    expect(of?.recurrence()).toBe(1)
    const [none] = context(['Trains and ferries', sentence, sentence, 'Trains and ferries again.'], 0)
    expect(none?.recurrence()).toBe(0)
  })

  test('tells no part of what is no short line, or has no longer word', () => {
    const [of] = context([sentence, sentence], 0)
    expect(of?.recurrence()).toBeNaN()
    const [short] = context(['On it', sentence], 0)
    expect(short?.recurrence()).toBeNaN()
  })
})
