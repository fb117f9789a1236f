import type { Block } from './article.ts'
import { noCorrections } from './corrections.ts'
import { judge } from './judge.ts'
import type { Evidence, Role } from './judgement.ts'
import { passages } from './passages.ts'
import { sourceLines } from './source-lines.ts'
import { sourceText } from './source-text.ts'
import { mostPassages, TooLong } from './too-long.ts'

/** What one line of the source was taken for, how certain that is, from 0 to 1, and why. */
export interface ExplainedLine {
  readonly line: number
  readonly role: Role | MarkupRole | 'continued' | 'blank'
  readonly score: number | undefined
  readonly certainty: number | undefined
  readonly evidence: readonly Evidence[]
  readonly text: string
}

/** What only markup can make of a line; `markup` is a line of nothing else. */
type MarkupRole = Exclude<Block['type'], Role | 'list'> | 'markup'

/** Tells of every line of a source what `parse` took it for: a row a line, blank ones and all. */
export function explain(whole: string, corrections = noCorrections): ExplainedLine[] {
  const source = sourceText(whole)
  const rows = Array.from(sourceLines(source.pieces()), ({ text, line }): ExplainedLine => ({
    line,
    role: 'blank',
    score: undefined,
    certainty: undefined,
    evidence: [],
    text,
  }))
  if (rows.length > mostPassages) throw new TooLong()
  for (const judgement of judge(passages(source, corrections), corrections).judgements) {
    const { score, certainty, evidence } = judgement.reasons()
    const [first, ...rest] = judgement.passage.lines
    const at = first.line - 1
    rows[at] = {
      line: at + 1,
      role: judgement.role(),
      score: hundredths(score),
      certainty: hundredths(certainty),
      evidence,
      text: first.text,
    }
    for (const { text, line } of rest) {
      const reason = { feature: 'the line before it is full: the text was hard-wrapped', weight: 0 }
      rows[line - 1] = {
        line,
        role: 'continued',
        score: undefined,
        certainty: undefined,
        evidence: [reason],
        text,
      }
    }
  }
  return rows
}

/** Weights have two digits, and so has what they add up to. */
const hundredths = (number: number): number => Math.round(number * 100) / 100
