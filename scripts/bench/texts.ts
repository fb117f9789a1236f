// What is read to measure: articles made of the stored one, and texts as no one writes them.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const stored = readFileSync('data/algeria-us-defence.txt', 'utf8').trimEnd().split('\n')

/** The words of a line, begun with another: as many letters, spaces and marks, in another order. */
function turned(line: string, by: number): string {
  const words = line.split(' ')
  const first = by % words.length
  return [...words.slice(first), ...words.slice(0, first)].join(' ')
}

/** The stored article over and over, no two times the same, with its title at the end; at least so many bytes. */
function articleOf(bytes: number): string {
  const body = stored.slice(0, -1)
  const lines: string[] = []
  let size = 0
  for (let time = 0; size < bytes; time++) {
    for (const line of body) {
      const made = turned(line, time)
      lines.push(made)
      size += Buffer.byteLength(made) + 1
    }
  }
  return `${[...lines, stored.at(-1) ?? ''].join('\n')}\n`
}

const word = 'كلمة'
const letter = 'ب'
const mark = '\u064e'
const isolate = '\u2067'
const popIsolate = '\u2069'

/** What is long in one way only, and how long it is asked to be. */
export const extremes = {
  'words in one line': { most: 1_000_000, text: (count: number) => `${`${word} `.repeat(count)}\n` },
  'letters in one word': { most: 1_000_000, text: (count: number) => `${letter.repeat(count)}\n` },
  'marks on one letter': { most: 20_000, text: (count: number) => `${letter}${mark.repeat(count)}\n` },
  'nested isolates': {
    most: 50_000,
    text: (count: number) => `${isolate.repeat(count)}${word}${popIsolate.repeat(count)}\n`,
  },
  'empty lines': { most: 100_000, text: (count: number) => `${word}\n${'\n'.repeat(count)}${word}\n` },
} as const

/** Writes a text into a folder, and tells its path. */
export function written(folder: string, name: string, text: string): string {
  const path = join(folder, `${name.replaceAll(' ', '-')}.txt`)
  writeFileSync(path, text)
  return path
}

/** Writes an article of so many bytes, or some more. */
export const writtenArticle = (folder: string, name: string, bytes: number): string =>
  written(folder, name, articleOf(bytes))

/** Writes so many articles as long as the stored one into a folder of their own, and tells their paths. */
export function writtenArticles(folder: string, count: number): readonly string[] {
  const own = join(folder, 'many')
  mkdirSync(own)
  return Array.from({ length: count }, (_, at) =>
    written(own, String(at), `${stored.map((line) => turned(line, at)).join('\n')}\n`),
  )
}
