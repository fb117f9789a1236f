/** Bytes that are read no sooner than somebody asks for them, or are there already. */
export interface Bytes {
  readonly length: number
  /**
   * Those from `start` to before `end`, good until others are asked for; fewer where a file has been cut meanwhile.
   * Throws Failed.
   */
  readonly part: (start: number, end: number) => Uint8Array
  /** To be called once no more are asked for; more than once does no harm. */
  readonly close: () => void
}

/** Bytes that are all there. */
export const heldBytes = (all: Uint8Array): Bytes => ({
  length: all.length,
  part: (start, end) => all.subarray(start, end),
  close: () => undefined,
})
