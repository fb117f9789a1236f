import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where articles with their true structure are, for measuring; the repository holds none of them. */
export const corpus = join(process.cwd(), '..', 'shared', 'corpus')
export const isCorpusThere = (): boolean => existsSync(join(corpus, 'score.mjs'))

/** Ways to write an article as plain text: a title first, b last, c blank lines, d no title, e as b, list items bare. */
export type Style = 'a' | 'b' | 'c' | 'd' | 'e'

/** An article of the corpus, as its JSON has it. */
export interface Specimen {
  readonly id: string
  readonly lang: string
  readonly family: string
  readonly title: string
  readonly skipStyles?: readonly string[]
  readonly blocks: readonly {
    readonly kind: string
    readonly text: string
    /** Nobody can say whether it is a heading; in style e also what lost its bullet. */
    readonly ambiguous?: boolean
    readonly bareAmbiguous?: boolean
  }[]
  readonly folder: string
}

export const specimens = (): Specimen[] =>
  readdirSync(join(corpus, 'dev')).flatMap((kind) => {
    const folder = join(corpus, 'dev', kind)
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return names.toSorted().map((name) => read(folder, name))
  })

function read(folder: string, name: string): Specimen {
  const specimen: Omit<Specimen, 'folder'> = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  return { ...specimen, folder }
}

export const textOf = ({ folder, id }: Specimen, style: Style): string =>
  readFileSync(join(folder, `${id}.${style}.txt`), 'utf8')

/**
 * The site an article is from: what its articles share must not be learned from one and tested on another. Every
 * article of the two collections of single pages is a site of its own.
 */
export const site = ({ id }: Specimen): string => (/^(?:newsweb|readability)/u.test(id) ? id : (id.split('-')[0] ?? id))
