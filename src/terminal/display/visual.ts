import { visualLine, visualOrder } from '../bidi.ts'
import type { Role } from '../fragment.ts'
import { mirrored } from '../mirroring.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'

/** Done with once the line is ordered; terminals that order nothing would show a box for them. */
const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** As it stands on the screen from left to right, letters joined: for terminals that order nothing. */
export function visual(line: PageLine, paint: Paint): string {
  const [only, ...others] = line.runs
  if (only === undefined) return ''
  const ordered =
    others.length === 0 ? paint(bare(visualLine(line.shaped, line.levels)), only.role) : orderedRuns(line, paint)
  return ' '.repeat(line.left) + ordered
}

const bare = (text: string): string => text.replace(bidiControls, '')

/** Each unit keeps its role through the ordering; what stands together with one role is painted together. */
function orderedRuns({ shaped, levels, runs }: PageLine, paint: Paint): string {
  const roles = rolesOfUnits(runs)
  let painted = ''
  let together = ''
  let role: Role = 'text'
  for (const at of visualOrder(shaped, levels)) {
    const next = roles[at] ?? 'text'
    if (next !== role) {
      painted += paint(bare(together), role)
      together = ''
      role = next
    }
    const unit = shaped.charAt(at)
    together += (levels[at] ?? 0) % 2 === 1 ? (mirrored(unit) ?? unit) : unit
  }
  return painted + paint(bare(together), role)
}

const rolesOfUnits = (runs: PageLine['runs']): Role[] =>
  runs.flatMap(({ text, role }) => Array.from({ length: text.length }, () => role))
