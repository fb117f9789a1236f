import { describe, expect, test } from 'vitest'
import { inContext, type InContext } from '../../src/document/context.ts'
import { NoticedLine } from '../../src/document/noticed-line.ts'

const sentence = 'The bridge was closed for the whole of the winter, and nobody crossed the river.'

type Place = InContext<NoticedLine>

const placed = (...lines: readonly string[]): Place[] =>
  Array.from(
    inContext(
      lines.map((line) => new NoticedLine(line)),
      (place: Place) => place,
    ),
  )

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
    for (const isShort of inContext(body(), ({ of }) => of.isShort)) if (isShort) break
    expect(isEnded).toBe(true)
  })

  test('makes of each what it is told to, and ends with what comes after them', () => {
    const body = ['one', 'two'].map((line) => new NoticedLine(line))
    const made = inContext(
      body,
      ({ of }) => of.text,
      () => ['three'],
    )
    expect([...made]).toEqual(['one', 'two', 'three'])
  })

  test('tells how a run begins, and what stands before it', () => {
    const [, , last] = placed(sentence, 'one', 'two')
    expect(last?.run.first?.traits().text).toBe('one')
    expect(last?.run.before?.traits().text).toBe(sentence)
  })
})
