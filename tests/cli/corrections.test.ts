import { describe, expect, test } from 'vitest'
import { corrections } from '../../src/cli/corrections.ts'

describe('corrections()', () => {
  test.each([
    [{}, { headings: undefined, title: undefined }],
    [{ headings: '2,5,13' }, { headings: [2, 5, 13], title: undefined }],
    [{ headings: 'none' }, { headings: [], title: undefined }],
    [{ title: '16' }, { headings: undefined, title: 16 }],
    [
      { title: 'none', headings: '1' },
      { headings: [1], title: 'none' },
    ],
  ] as const)('reads %j', (flags, expected) => {
    expect(corrections(flags)).toEqual(expected)
  })

  test.each([
    [{ headings: '2,x' }, 'Cannot use "x" as a heading: it is not the number of a line'],
    [{ headings: '2,,3' }, 'Cannot use "" as a heading: it is not the number of a line'],
    [{ headings: '0' }, 'Cannot use "0" as a heading: it is not the number of a line'],
    [{ headings: '-1' }, 'Cannot use "-1" as a heading: it is not the number of a line'],
    [{ title: 'first' }, 'Cannot use "first" as the title: it is not the number of a line'],
    [{ title: '2', headings: '1,2' }, 'Cannot use line 2 as the title and as a heading'],
  ])('refuses %j', (flags, message) => {
    expect(corrections(flags)).toMatchObject({ failure: { kind: 'misuse', message } })
  })
})
