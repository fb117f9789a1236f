import { describe, expect, test } from 'vitest'
import type { OutputOptions } from '../src/request.ts'
import { view } from '../src/view.ts'
import { fakeHost } from './fake-host.ts'

const plain: OutputOptions = { format: 'text', width: undefined, color: 'auto', bidi: 'auto', encoding: undefined }
const pipe = fakeHost({})
const terminal = (columns: number, env = {}) => fakeHost({ columns, env })

describe('view()', () => {
  test('gives a pipe data', () => {
    expect(view(plain, pipe)).toEqual({ kind: 'text' })
  })

  test.each([
    [40, { columns: 40, measure: 40 }],
    [80, { columns: 80, measure: 80 }],
    [200, { columns: 200, measure: 80 }],
  ])('gives a terminal of %i columns a page, its text 80 wide at most', (columns, page) => {
    expect(view(plain, terminal(columns))).toMatchObject({ kind: 'page', page })
  })

  test('orders the lines for a terminal, and leaves them to the reader of a pipe', () => {
    expect(view(plain, terminal(80))).toMatchObject({ page: { display: 'visual' } })
    expect(view({ ...plain, width: 40 }, pipe)).toMatchObject({ page: { display: 'logical' } })
  })

  test('makes a page as wide as asked, wider than the terminal too', () => {
    expect(view({ ...plain, width: 120 }, terminal(100))).toMatchObject({ page: { columns: 120, measure: 120 } })
  })

  test('gives a pipe a page where a width is asked for', () => {
    expect(view({ ...plain, width: 30 }, pipe)).toMatchObject({ kind: 'page', page: { columns: 30, measure: 30 } })
  })

  test('gives a pipe a page of 80 columns where a display method is asked for', () => {
    const page = { columns: 80, measure: 80, display: 'visual' }
    expect(view({ ...plain, bidi: 'visual' }, pipe)).toMatchObject({ kind: 'page', page })
  })

  test('does as --bidi says on a terminal', () => {
    expect(view({ ...plain, bidi: 'logical' }, terminal(80))).toMatchObject({ page: { display: 'logical' } })
  })

  test('colours a page in a pipe only where asked', () => {
    expect(view({ ...plain, width: 30 }, pipe)).toMatchObject({ page: { colorLevel: 0 } })
    expect(view({ ...plain, width: 30, color: 'always' }, pipe)).toMatchObject({ page: { colorLevel: 1 } })
  })

  test('colours a page on a terminal, but not where NO_COLOR says so', () => {
    expect(view(plain, terminal(80))).toMatchObject({ page: { colorLevel: 1 } })
    expect(view(plain, terminal(80, { NO_COLOR: '1' }))).toMatchObject({ page: { colorLevel: 0 } })
  })

  test.each([
    [{}, 80],
    [{ COLUMNS: '60' }, 60],
    [{ COLUMNS: 'wide' }, 80],
    [{ COLUMNS: '0' }, 80],
    [{ COLUMNS: '-5' }, 80],
  ])('takes for a terminal that cannot tell its columns what %j says', (env, columns) => {
    expect(view(plain, terminal(0, env))).toMatchObject({ page: { columns } })
  })

  test('believes the terminal before COLUMNS', () => {
    expect(view(plain, terminal(50, { COLUMNS: '60' }))).toMatchObject({ page: { columns: 50 } })
  })

  test.each(['json', 'markdown'] as const)('writes %s as asked, whatever the width', (format) => {
    expect(view({ ...plain, format, width: 30 }, pipe)).toEqual({ kind: format, forTerminal: false })
    expect(view({ ...plain, format }, terminal(80))).toEqual({ kind: format, forTerminal: true })
  })
})
