import { describe, expect, test } from 'vitest'
import { parse } from '../src/document/parse.ts'
import { account } from '../src/account.ts'
import type { Failure } from '../src/failure.ts'

const text = 'It rained for nine days and nine nights, and on the tenth the water stood at the doors of the mill.'
const [springs, mouth] = parse(['Rivers of the North', text, 'Springs', text, 'The mouth', text].join('\n')).sections
const sections = [springs, mouth].flatMap((section) => section ?? [])

const told: readonly (readonly [Failure, exitCode: number, message: string, remedy: RegExp | undefined])[] = [
  [{ kind: 'no-such-file', path: 'x' }, 2, 'Cannot read "x": no such file', /"article list"/],
  [{ kind: 'directory', path: 'x' }, 2, 'Cannot read "x": it is a directory', /^Name the files in it$/],
  [{ kind: 'unreadable', path: 'x', reason: 'it is gone' }, 2, 'Cannot read "x": it is gone', undefined],
  [
    { kind: 'unreadable', path: 'x', reason: 'it is a socket', remedy: 'R' },
    2,
    'Cannot read "x": it is a socket',
    /^R$/,
  ],
  [{ kind: 'no-words', words: '!' }, 2, 'Cannot look for "!": there is no letter or digit in it', /a word/],
  [{ kind: 'not-text', path: 'x', encoding: undefined }, 2, 'Cannot read "x": it is not text', /--encoding <label>/],
  [
    { kind: 'not-text', path: 'x', encoding: 'big5', substance: { name: 'a PNG picture', family: 'picture' } },
    2,
    'Cannot read "x": it is a PNG picture, not text',
    /recognised/,
  ],
  [
    { kind: 'not-text', path: 'x', encoding: undefined, substance: { name: 'text in UTF-32', family: 'utf-32' } },
    2,
    'Cannot read "x": it is text in UTF-32',
    /iconv/,
  ],
  [
    { kind: 'not-text', path: 'x', encoding: 'big5' },
    2,
    'Cannot read "x": it is not text in big5',
    /another --encoding/,
  ],
  [{ kind: 'unknown-encoding', label: 'utf-9' }, 2, 'Cannot decode "utf-9": no such encoding', /utf-8/],
  [
    { kind: 'no-such-section', wanted: 'sprigns', source: 'x', nearest: sections },
    1,
    'Cannot show section "sprigns" of "x": there is none',
    /^The nearest headings \("article toc" lists all\):\n {2}1 {2}Springs\n {2}2 {2}The mouth$/,
  ],
  [
    { kind: 'no-such-section', wanted: '9', source: 'x', nearest: [] },
    1,
    'Cannot show section "9" of "x": there is none',
    /^It has no sections: "article text" prints the whole$/,
  ],
  [
    { kind: 'no-such-part', part: 'title', source: 'x' },
    1,
    'Cannot show the title of "x": it has none',
    /^"article text" prints the whole$/,
  ],
  [
    { kind: 'no-such-part', part: 'lede', source: 'x' },
    1,
    'Cannot show the lede of "x": it has none',
    /^"article text" prints the whole$/,
  ],
  [
    { kind: 'ambiguous-section', wanted: 's', source: 'x', candidates: sections },
    1,
    'Cannot choose a section of "x": 2 headings match "s"',
    /^Give a number or more words:\n {2}1 {2}Springs\n {2}2 {2}The mouth$/,
  ],
  [
    { kind: 'backwards-range', range: '4-2' },
    2,
    'Cannot use "4-2" as a range: it runs backwards',
    /lower number first/,
  ],
  [
    { kind: 'no-such-line', source: 'x', line: 9, lines: 1 },
    1,
    'Cannot correct line 9 of "x": it has 1 line',
    /toc --explain/,
  ],
  [
    { kind: 'no-such-line', source: 'x', line: 2, lines: 9 },
    1,
    'Cannot correct line 2 of "x": it is blank',
    /toc --explain/,
  ],
  [{ kind: 'nothing-found', words: 'w', source: 'x' }, 1, 'Cannot find "w" in "x"', undefined],
  [{ kind: 'unknown-command', name: 'tco', nearest: 'toc' }, 2, 'Unknown command "tco"', /"article toc".*\.\/tco/],
  [{ kind: 'misuse', message: 'Do not', remedy: 'R' }, 2, 'Do not', /^R$/],
  [{ kind: 'unwritable', reason: 'no space left' }, 2, 'Cannot write the output: no space left', undefined],
  [{ kind: 'defect', reason: 'r' }, 2, 'Cannot go on: r', /report it/],
]

describe('account()', () => {
  test.each(told)('tells of %j', (...[failure, exitCode, message, remedy]) => {
    const answer = account(failure)
    expect(answer).toMatchObject({ message, exitCode })
    if (remedy === undefined) expect(answer.remedy).toBeUndefined()
    else expect(answer.remedy).toMatch(remedy)
  })

  test('says nothing of a reader that went away', () => {
    expect(account({ kind: 'reader-gone' })).toEqual({ message: '', remedy: undefined, exitCode: 0 })
  })

  test.each(told)('ends no message in a stop: %j', (failure) => {
    expect(account(failure).message).toMatch(/^[A-Z].*[^.]$/)
  })
})
