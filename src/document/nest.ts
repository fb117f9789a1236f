import type { Heading } from './article.ts'

/** A section to which more may come. */
interface OpenSection<Self> {
  readonly number: string
  readonly sections: Self[]
}

/** Sections as they are begun, one below the other. */
interface Nest<Open> {
  readonly top: readonly Open[]
  /** Those that are open, each below the one before it: what comes stands in the last. */
  readonly path: readonly Open[]
  /** Begins a section, below the last one of a higher rank. */
  readonly begin: (level: number, heading: Heading) => void
}

/** @param open Makes a section of its number, which is its place in the outline, and its heading. */
export function nest<Open extends OpenSection<Open>>(open: (number: string, heading: Heading) => Open): Nest<Open> {
  const top: Open[] = []
  const path: Open[] = []
  const levels: number[] = []
  return {
    top,
    path,
    begin: (level, heading) => {
      while ((levels.at(-1) ?? 0) >= level) {
        levels.pop()
        path.pop()
      }
      const above = path.at(-1)
      const beside = above?.sections ?? top
      const section = open(`${above === undefined ? '' : `${above.number}.`}${beside.length + 1}`, heading)
      beside.push(section)
      levels.push(level)
      path.push(section)
    },
  }
}
