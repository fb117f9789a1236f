import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Context, inContext } from '../../src/document/context.ts'
import { headingSights } from '../../src/document/heading-sights.ts'
import { isWithoutMarks } from '../../src/document/letters.ts'
import { NoticedLine } from '../../src/document/noticed-line.ts'
import { isText, storyOf } from '../../src/document/story.ts'
import { traits } from '../../src/document/traits.ts'
import { featuresOf, weigh, weightsOf } from '../../src/document/weigh.ts'
import { noticedIn } from './noticed-in.ts'

const words = fc
  .array(fc.constantFrom(...'السوق مدرسةٌ في the Market Chapter one كتاب شלום 新桥 www http يوم'.split(' ')), {
    minLength: 1,
  })
  .map((each) => each.join(' '))
const marks = fc.constantFrom(...'.,:?!\u061f\u060c;-|>"(\u2026 1\u0664/@', '1. ', '- ', '2.1 ', '. \u2026', '://')
const marked = fc.array(fc.oneof(words, marks), { minLength: 1 }).map((each) => each.join('').trim() || 'x')

test('headingSights have a name each', () => {
  const names = featuresOf(headingSights).map(({ feature }) => feature)
  expect(new Set(names).size).toBe(names.length)
})

describe('a sight that needs a mark', () => {
  test('finds nothing in a line without', () => {
    const weights = weightsOf(
      headingSights.filter(({ needsMark }) => needsMark === true),
      new Map(),
    )
    let seen = 0
    fc.assert(
      fc.property(fc.array(fc.oneof(words, marked), { minLength: 1 }), (lines) => {
        const body = lines.map((line) => new NoticedLine(line))
        const story = storyOf(lines.map(traits))
        for (const context of inContext(body, (place) => new Context(story, place))) {
          // What is text at first sight is not weighed.
          if (isText(context.here) || !isWithoutMarks(context.here.text)) continue
          seen += 1
          expect(weigh(weights, context).evidence).toEqual([])
        }
      }),
      { seed: 20_261_126, numRuns: 500 },
    )
    expect(seen).toBeGreaterThan(500)
  })
})

/** What is noticed of the words of the first of some lines, whether they come again. */
const seen = (...lines: readonly string[]): string[] =>
  (noticedIn(headingSights, ...lines)[0] ?? []).filter((feature) => feature.includes('come again'))

describe('whether the words of a line come again', () => {
  const sentence = 'The bridge was closed for the whole of the winter, and nobody crossed the river.'

  test('is looked for in the two passages after it', () => {
    expect(seen('The bridge and the market', sentence, 'Of markets nothing is known.')).toEqual([
      'most of its words come again at once',
    ])
    expect(seen('Trains and ferries', sentence, sentence, 'Trains and ferries again.')).toEqual([
      'none of its words come again at once',
    ])
    expect(seen('Trains, ferries, market, bridge', sentence)).toEqual([])
    expect(seen('Trains, river, market, bridge', sentence)).toEqual(['most of its words come again at once'])
  })

  test('is not asked of what is no short line, or has no longer word', () => {
    expect(seen(sentence, sentence)).toEqual([])
    expect(seen('On it', sentence)).toEqual([])
    expect(seen('The end', 'The end of the line is at the river, where the bridge was.')).toEqual([])
  })

  test.each([
    ['within a longer word', 'الجسر', 'وقال إن بالجسر خللا قديما لم يصلحه أحد منذ سنوات.'],
    ['of three Arabic letters', 'نهر', 'على النهر جسر قديم لم يصلحه أحد منذ سنوات طويلة.'],
    ['after a mark of direction', '\u200fالجسر', 'قال إن الجسر قديم ولم يصلحه أحد منذ سنوات طويلة.'],
    [
      'before a space that does not break',
      'Bridges\u00a0?',
      'Bridges were built over the river in the last year of the war.',
    ],
    ['between tabs', 'Tab\tbridge', sentence],
    [
      'in an embedding',
      '\u202b\u0627\u0644\u062c\u0633\u0631\u202c',
      '\u0642\u0627\u0644 \u0627\u0644\u062c\u0633\u0631 \u0642\u062f\u064a\u0645 \u0648\u0644\u0645 \u064a\u0635\u0644\u062d\u0647 \u0623\u062d\u062f.',
    ],
  ])('finds a word %s', (_, heading, text) => {
    expect(seen(heading, text)).toEqual(['most of its words come again at once'])
  })

  test('looks for words as they are written, at the beginnings of passages', () => {
    expect(seen('Bridge', sentence)).toEqual(['none of its words come again at once'])
    expect(seen('bridge', `${'It is a long way to the sea. '.repeat(11)} Over the bridge.`)).toEqual([
      'none of its words come again at once',
    ])
  })

  test('is not asked where nothing parts the words', () => {
    expect(seen('\u65b0\u6865', '\u65b0\u6865\u5728\u6cb3\u4e0a\u3002')).toEqual([])
  })
})
