import { statSync, type Stats } from 'node:fs'

/** Whether something opened is the device that takes all and gives nothing. */
export function isNullDevice({ rdev }: Stats): boolean {
  try {
    return statSync('/dev/null').rdev === rdev
  } catch {
    return false
  }
}
