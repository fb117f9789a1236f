import type { Report } from '../report.ts'
import { textsOfReport } from '../report-texts.ts'

/** Letters and marks that read from right to left (bidi classes R and AL, by block), and controls that turn text around. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Whether any line of a report has to be ordered for the eye. */
export function hasRightToLeft(report: Report): boolean {
  for (const text of textsOfReport(report)) if (rightToLeft.test(text)) return true
  return false
}
