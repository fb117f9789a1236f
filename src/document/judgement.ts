import type { Passage } from './passages.ts'

/** What a passage can be taken for. */
export type Role = 'title' | 'heading' | 'paragraph' | 'item'

/** One thing noticed of a passage that spoke for or against its being a heading or the title, and how much. */
export interface Evidence {
  readonly feature: string
  readonly weight: number
}

/**
 * Why a passage is taken for what it is: the sum of what was noticed, above 0 for a heading or a title, and how certain
 * that is, from 0 to 1.
 */
export interface Reasons {
  readonly score: number
  readonly certainty: number
  readonly evidence: readonly Evidence[]
}

/** What the first pass says of one passage. The reasons are looked for when they are asked for. */
export interface Judgement {
  readonly passage: Passage
  readonly role: Role
  readonly reasons: () => Reasons
}
