// Waiting and chance as a port, so that back-off can be tested without either.

export type Pacing = {
  /** Ends early, without an error, when the signal fires. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** 0 ≤ x < 1 */
  readonly random: () => number
}
