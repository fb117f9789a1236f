/** What a completion script has to know of a command, or of the program itself: that one is named `article`. */
export interface CompletedCommand {
  readonly name: string
  readonly summary: string
  readonly operands: readonly CompletedOperand[]
  readonly options: readonly CompletedOption[]
}

/**
 * What follows a command's name. `section` and `FILE` are looked up when asked for (sections in the table of contents;
 * paths and stored articles), FILE any number of times; others have their choices, or nothing to offer.
 */
export interface CompletedOperand {
  readonly name: string
  readonly choices: readonly string[]
}

export interface CompletedOption {
  /** `-h`, `--help`. */
  readonly names: readonly string[]
  readonly about: string
  /** The name of the value it takes: `columns`. */
  readonly value: string | undefined
  /** The values it takes, plain words; none where it takes no value, or any. */
  readonly choices: readonly string[]
}
