import type { Passage } from './passages.ts'

/** What a passage can be taken for. */
export type Role = 'title' | 'heading' | 'paragraph' | 'item'

/** One thing noticed of a passage that spoke for or against its being a heading or the title, and how much. */
export interface Evidence {
  readonly feature: string
  readonly weight: number
}

/**
 * What the first pass says of one passage: the sum of what was noticed, above 0 for a heading or a title, and how
 * certain that is, from 0 to 1.
 */
export interface Judgement {
  readonly passage: Passage
  readonly role: Role
  readonly score: number
  readonly certainty: number
  readonly evidence: readonly Evidence[]
}
