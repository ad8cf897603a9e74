// Time and chance as a port, so that waiting can be tested without either.

export type Clock = {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Ends early, without an error, when the signal fires. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** 0 ≤ x < 1 */
  readonly random: () => number
}
