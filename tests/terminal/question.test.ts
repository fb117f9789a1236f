import { describe, expect, test } from 'vitest'
import { isEnough, queries, question, readAnswers } from '../../src/terminal/question.ts'
import { knownTerminals, replyOf } from './replies.ts'

describe('the question', () => {
  test('ends with what every terminal answers', () => {
    expect(question).toMatch(/\u001b\[c$/)
    for (const { replies, name } of knownTerminals)
      expect({ name, fence: replies.DA1 }).toEqual({ name, fence: expect.any(String) })
  })

  test('never sends what urxvt takes for two lines up', () => {
    expect(question).not.toContain('\u001b[2 k')
  })
})

describe.for(knownTerminals)('the answer of $name', (terminal) => {
  const reply = replyOf(terminal)

  test('is enough once it is whole, and not before', () => {
    expect(isEnough(reply)).toBe(true)
    for (let length = 0; length < reply.length; length++) expect(isEnough(reply.slice(0, length))).toBe(false)
  })

  test('is read query by query', () => {
    expect(Object.keys(readAnswers(reply)).toSorted()).toEqual(Object.keys(terminal.replies).toSorted())
  })

  test('is found between whatever else there is', () => {
    const noisy = queries.map(({ name }) => `x\u001b[A${terminal.replies[name] ?? ''}\u001b[12;40R\u001bOP;1c`).join('')
    expect(readAnswers(noisy)).toEqual(readAnswers(reply))
  })

  test('is read in one-byte controls too', () => {
    const eightBits = reply.replace(/\u001b([@-_])/g, (_, final: string) =>
      String.fromCharCode(final.charCodeAt(0) + 0x40),
    )
    expect(eightBits).not.toContain('\u001b')
    expect(readAnswers(eightBits)).toEqual(readAnswers(reply))
    expect(isEnough(eightBits)).toBe(true)
  })
})

describe('readAnswers()', () => {
  test('gives what each answer says', () => {
    expect(readAnswers('\u001b[8;1$y\u001bP>|Some 1.2\u001b\\\u001b[>65;7006;1c\u001b[?65;1;9c')).toEqual({
      DECRQM: '8;1',
      XTVERSION: 'Some 1.2',
      DA2: '65;7006;1',
      DA1: '65;1;9',
    })
  })

  test.for([
    '',
    'ls -l\n',
    '\u001b',
    '\u001b[',
    '\u001b[?62;',
    '\u001b[8;1$',
    '\u001bP>|XTerm(3',
    '\u001b[>c',
    '\u001b[?7;1$y',
  ])('finds nothing in %j', (raw) => {
    expect(readAnswers(raw)).toEqual({})
    expect(isEnough(raw)).toBe(false)
  })
})
