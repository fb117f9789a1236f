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

/**
 * What the first pass says of one passage. It is judged, and the reasons are looked for, each time that is asked for;
 * `atSight` is known before: whether it is the title, begins as an item of a list does, or neither.
 */
export interface Judgement {
  readonly passage: Passage
  readonly atSight: 'title' | 'marked' | 'unmarked'
  role(): Role
  reasons(): Reasons
}
