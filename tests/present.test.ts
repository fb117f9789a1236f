import { describe, expect, test } from 'vitest'
import { parse } from '../src/document/parse.ts'
import { readingOf } from './readers/markdown/reading-of.ts'
import { presenter } from '../src/present.ts'
import type { Report, ReportOf } from '../src/report.ts'
import type { OutputOptions } from '../src/request.ts'
import { plan } from '../src/plan.ts'
import { writer } from '../src/writer.ts'
import { fakeHost } from './fake-host.ts'
import { knownTerminal, replyOf } from './terminal/replies.ts'
import { noCorrections } from '../src/document/corrections.ts'
import { reportOfArticle } from './report-of-article.ts'

const options: OutputOptions = {
  format: 'text',
  width: undefined,
  color: 'never',
  bidi: 'auto',
  marks: true,
  encoding: undefined,
  from: 'auto',
  corrections: noCorrections,
}
const reportOf = (text: string, direction: 'rtl' | 'ltr'): ReportOf<'article'> =>
  reportOfArticle({ source: 'x', article: parse(text), direction })
const arabic = reportOf('\u062c\u0633\u0631 \u062c\u062f\u064a\u062f\n', 'rtl')
const english = reportOf('A new bridge\n', 'ltr')
const { article: linking } = readingOf('[A bridge](https://a.example)\n')
const linked = reportOfArticle({ source: 'x', article: linking, direction: 'ltr' })
const broken: Report = {
  ...arabic,
  flow: {
    title: undefined,
    get contents(): never {
      throw new Error('broken')
    },
    get blocks(): never {
      throw new Error('broken')
    },
  },
}

const vte = { columns: 40, answer: replyOf(knownTerminal('VTE')) }
const explicit = /^\u001b\[8l[^\u001b]+\n\u001b\[8h$/

describe('presenter()', () => {
  test('asks the terminal once, and only for a report that runs from right to left', async () => {
    const host = fakeHost(vte)
    const present = await presenter(plan(options, host), host, writer(host))
    await present(english, {})
    expect([host.questions(), host.output()]).toEqual([0, 'A new bridge\n'])
    await present(arabic, {})
    await present(arabic, {})
    expect(host.questions()).toBe(1)
    expect(host.output().match(/\u001b\[8l/g)).toHaveLength(2)
  })

  test('asks for a report that links, where there is colour, and ends a link that is cut off', async () => {
    const left: string[] = []
    const leaveBehind = (text: string) => {
      left.push(text)
      return () => undefined
    }
    const host = { ...fakeHost(vte), leaveBehind }
    await (
      await presenter(plan(options, host), host, writer(host))
    )(linked, {})
    expect([host.questions(), host.output()]).toEqual([0, 'A bridge\n'])
    await (
      await presenter(plan({ ...options, color: 'always' }, host), host, writer(host))
    )(linked, {})
    expect(host.questions()).toBe(1)
    expect(host.output()).toContain('\u001b]8;id=1;https://a.example/\u001b\\A bridge\u001b]8;;\u001b\\\n')
    expect(left.at(-1)).toBe('\u001b]8;;\u001b\\\u001b[m')
  })

  test('does not ask where a method was given, but goes by the environment', async () => {
    const host = fakeHost({ ...vte, env: { TERM: 'xterm-kitty' } })
    await (
      await presenter(plan({ ...options, color: 'always', bidi: 'visual' }, host), host, writer(host))
    )(linked, {})
    expect(host.questions()).toBe(0)
    expect(host.output()).toContain('https://a.example/')
  })

  test('does not ask for a pipe', async () => {
    const host = fakeHost({ answer: vte.answer })
    const present = await presenter(plan({ ...options, width: 40 }, host), host, writer(host))
    await present(arabic, {})
    expect(host.questions()).toBe(0)
  })

  test('gives explicit mode back after the page', async () => {
    const host = fakeHost(vte)
    const present = await presenter(plan(options, host), host, writer(host))
    await present(arabic, {})
    expect(host.output()).toMatch(explicit)
  })

  test('gives explicit mode back where the page comes to a sudden end', async () => {
    const host = fakeHost(vte)
    const present = await presenter(plan({ ...options, bidi: 'explicit' }, host), host, writer(host))
    await expect(present(broken, {})).rejects.toThrow('broken')
    expect(host.output()).toBe('\u001b[8l\u001b[8h')
  })

  test('has the terminal given back by signals for as long as the page lasts', async () => {
    const left: string[] = []
    let isOver = false
    const host = {
      ...fakeHost(vte),
      leaveBehind: (text: string) => {
        left.push(text)
        return () => {
          isOver = true
        }
      },
    }
    const present = await presenter(plan({ ...options, color: 'always' }, host), host, writer(host))
    await present(arabic, {})
    expect({ left, isOver }).toEqual({ left: ['\u001b[m\u001b[8h'], isOver: true })
  })
})
