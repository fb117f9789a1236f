import { visualLine, visualOrder } from '../bidi.ts'
import type { Role } from '../fragment.ts'
import { mirrored } from '../mirroring.ts'
import type { PageLine } from '../page-line.ts'
import type { Paint } from '../paint.ts'
import { rolesOfUnits, withoutControls } from './cells.ts'

/** As it stands on the screen from left to right, letters joined: for terminals that order nothing. */
export function visual(line: PageLine, paint: Paint): string {
  return ' '.repeat(line.left) + ordered(line, paint)
}

/** The line alone, without the blank columns at its left. */
export function ordered(line: PageLine, paint: Paint): string {
  const [only, ...others] = line.runs
  if (only === undefined) return ''
  if (others.length > 0) return orderedRuns(line, paint)
  return paint(withoutControls(visualLine(line.shaped, line.levels)), only.role)
}

/** Each unit keeps its role through the ordering; what stands together with one role is painted together. */
function orderedRuns({ shaped, levels, runs }: PageLine, paint: Paint): string {
  const roles = rolesOfUnits({ runs })
  let painted = ''
  let together = ''
  let role: Role = 'text'
  for (const at of visualOrder(shaped, levels)) {
    const next = roles[at] ?? 'text'
    if (next !== role) {
      painted += paint(withoutControls(together), role)
      together = ''
      role = next
    }
    const unit = shaped.charAt(at)
    together += (levels[at] ?? 0) % 2 === 1 ? (mirrored(unit) ?? unit) : unit
  }
  return painted + paint(withoutControls(together), role)
}
