import type { Passage } from './passages.ts'

/** What a passage can be taken for. */
export type Role = 'title' | 'heading' | 'paragraph' | 'item'

/** One thing noticed of a passage that spoke for or against its being a heading, and how much. */
export interface Evidence {
  readonly feature: string
  readonly weight: number
}

/** What the first pass says of one passage. `score` is how much spoke for a heading; above 0 it is one. */
export interface Judgement {
  readonly passage: Passage
  readonly role: Role
  readonly score: number
  readonly evidence: readonly Evidence[]
}
