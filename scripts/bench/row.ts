/** A figure of the table. A ratio is told as `1.2 ×`, all else with its unit. */
export interface Row {
  readonly what: string
  /** None where the program to compare with is not installed. */
  readonly value: number | undefined
  readonly unit: '×' | 's' | 'ms' | 'bytes'
  /** What to reach, and what to reach beyond it. */
  readonly goal: number
  readonly beyond?: number | undefined
  /** What the quick form takes for a slide: generous, as it measures little on any machine. */
  readonly slide: number
  /** What was compared, in a few words. */
  readonly told: string
}

export interface Group {
  readonly title: string
  readonly rows: readonly Row[]
}
