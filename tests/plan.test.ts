import { describe, expect, test } from 'vitest'
import { Failed } from '../src/failure.ts'
import type { OutputOptions } from '../src/request.ts'
import { plan } from '../src/plan.ts'
import { fakeHost } from './fake-host.ts'
import { noCorrections } from '../src/document/corrections.ts'

const plain: OutputOptions = {
  format: 'text',
  width: undefined,
  color: 'auto',
  bidi: 'auto',
  marks: true,
  encoding: undefined,
  from: 'auto',
  corrections: noCorrections,
}
const pipe = fakeHost({})
const terminal = (columns: number, env = {}) => fakeHost({ columns, env })

describe('plan()', () => {
  test('gives a pipe data', () => {
    expect(plan(plain, pipe)).toEqual({ kind: 'text' })
  })

  test.each([
    [40, { columns: 40, measure: 40 }],
    [80, { columns: 80, measure: 80 }],
    [200, { columns: 200, measure: 80 }],
  ])('gives a terminal of %i columns a page, its text 80 wide at most', (columns, page) => {
    expect(plan(plain, terminal(columns))).toMatchObject({ kind: 'planned page', page })
  })

  test('leaves the order of lines to the terminal to decide, and to the reader of a pipe', () => {
    expect(plan(plain, terminal(80))).toMatchObject({ display: 'auto' })
    expect(plan({ ...plain, width: 40 }, pipe)).toMatchObject({ display: 'logical' })
  })

  test('makes a page as wide as asked, wider than the terminal too', () => {
    expect(plan({ ...plain, width: 120 }, terminal(100))).toMatchObject({ page: { columns: 120, measure: 120 } })
  })

  test('knows whether a page reaches the edge of the terminal', () => {
    expect(plan({ ...plain, width: 80 }, terminal(80))).toMatchObject({ onTerminal: true, page: { reachesEdge: true } })
    expect(plan({ ...plain, width: 60 }, terminal(80))).toMatchObject({
      onTerminal: true,
      page: { reachesEdge: false },
    })
    expect(plan({ ...plain, width: 80 }, pipe)).toMatchObject({ onTerminal: false, page: { reachesEdge: false } })
  })

  test('gives a pipe a page where a width is asked for', () => {
    expect(plan({ ...plain, width: 30 }, pipe)).toMatchObject({
      kind: 'planned page',
      page: { columns: 30, measure: 30 },
    })
  })

  test('gives a pipe a page of 80 columns where a display method is asked for', () => {
    const page = { columns: 80, measure: 80 }
    expect(plan({ ...plain, bidi: 'visual' }, pipe)).toMatchObject({ kind: 'planned page', page, display: 'visual' })
  })

  test('does as --bidi says on a terminal', () => {
    expect(plan({ ...plain, bidi: 'logical' }, terminal(80))).toMatchObject({ display: 'logical' })
  })

  test('does as ARTICLE_BIDI says where --bidi says nothing, but makes no page of data', () => {
    const env = { ARTICLE_BIDI: 'embedded' }
    expect(plan(plain, terminal(80, env))).toMatchObject({ display: 'embedded' })
    expect(plan({ ...plain, width: 40 }, fakeHost({ env }))).toMatchObject({ display: 'embedded' })
    expect(plan({ ...plain, bidi: 'runs' }, terminal(80, env))).toMatchObject({ display: 'runs' })
    expect(plan(plain, fakeHost({ env }))).toEqual({ kind: 'text' })
  })

  test.each(['', 'auto'])('takes %j in ARTICLE_BIDI for nothing', (value) => {
    expect(plan(plain, terminal(80, { ARTICLE_BIDI: value }))).toMatchObject({ display: 'auto' })
  })

  test('does not take any other ARTICLE_BIDI', () => {
    expect(() => plan(plain, terminal(80, { ARTICLE_BIDI: 'sideways' }))).toThrow(Failed)
  })

  test('colours a page in a pipe only where asked', () => {
    expect(plan({ ...plain, width: 30 }, pipe)).toMatchObject({ page: { colorLevel: 0 } })
    expect(plan({ ...plain, width: 30, color: 'always' }, pipe)).toMatchObject({ page: { colorLevel: 1 } })
  })

  test('colours a page on a terminal, but not where NO_COLOR says so', () => {
    expect(plan(plain, terminal(80))).toMatchObject({ page: { colorLevel: 1 } })
    expect(plan(plain, terminal(80, { NO_COLOR: '1' }))).toMatchObject({ page: { colorLevel: 0 } })
  })

  test.each([
    [{}, 80],
    [{ COLUMNS: '60' }, 60],
    [{ COLUMNS: 'wide' }, 80],
    [{ COLUMNS: '0' }, 80],
    [{ COLUMNS: '-5' }, 80],
  ])('takes for a terminal that cannot tell its columns what %j says', (env, columns) => {
    expect(plan(plain, terminal(0, env))).toMatchObject({ page: { columns } })
  })

  test('believes the terminal before COLUMNS', () => {
    expect(plan(plain, terminal(50, { COLUMNS: '60' }))).toMatchObject({ page: { columns: 50 } })
  })

  test.each(['json', 'markdown'] as const)('writes %s as asked, whatever the width', (format) => {
    expect(plan({ ...plain, format, width: 30 }, pipe)).toEqual({ kind: format, forTerminal: false })
    expect(plan({ ...plain, format }, terminal(80))).toEqual({ kind: format, forTerminal: true })
  })
})
