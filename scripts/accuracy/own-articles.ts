import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An article of tests/difficulties: a line a row, and its mark. The README there says what marks there are. */
export interface OwnArticle {
  readonly name: string
  readonly lines: readonly { readonly mark: string; readonly text: string }[]
}

const folder = join('tests', 'difficulties')

export const ownArticles = (): OwnArticle[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, lines: linesOf(readFileSync(join(folder, name), 'utf8')) }))

const linesOf = (file: string): OwnArticle['lines'] =>
  file.split('\n').flatMap((row) => {
    const { mark, text } = /^(?<mark>[A-Z]\d?)\S* *\|(?<text>.*)$/u.exec(row)?.groups ?? {}
    return mark === undefined || text === undefined ? [] : [{ mark, text: text.replaceAll('\\u200c', '\u200c').trim() }]
  })
