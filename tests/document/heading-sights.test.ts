import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Context, inContext } from '../../src/document/context.ts'
import { headingFeatures } from '../../src/document/heading-features.ts'
import { isWithoutMarks } from '../../src/document/letters.ts'
import { NoticedLine } from '../../src/document/noticed-line.ts'
import { isText, storyOf } from '../../src/document/story.ts'
import { traits } from '../../src/document/traits.ts'

const words = fc
  .array(fc.constantFrom(...'السوق مدرسةٌ في the Market Chapter one كتاب شלום 新桥 www http يوم'.split(' ')), {
    minLength: 1,
  })
  .map((each) => each.join(' '))
const marks = fc.constantFrom(...'.,:?!\u061f\u060c;-|>"(\u2026 1\u0664/@', '1. ', '- ', '2.1 ', '. \u2026', '://')
const marked = fc.array(fc.oneof(words, marks), { minLength: 1 }).map((each) => each.join('').trim() || 'x')

describe('a feature that needs a mark', () => {
  test('is not there in a line without', () => {
    const features = headingFeatures.filter(({ needsMark }) => needsMark === true)
    let seen = 0
    fc.assert(
      fc.property(fc.array(fc.oneof(words, marked), { minLength: 1 }), (lines) => {
        const body = lines.map((line) => new NoticedLine(line))
        const story = storyOf(lines.map(traits))
        for (const place of inContext(body)) {
          const context = new Context(story, place)
          // What is text at first sight is not weighed.
          if (isText(context.here) || !isWithoutMarks(context.here.text)) continue
          seen += 1
          expect(features.filter(({ holds }) => holds(context)).map(({ feature }) => feature)).toEqual([])
        }
      }),
      { seed: 20_261_126, numRuns: 500 },
    )
    expect(seen).toBeGreaterThan(500)
  })
})
