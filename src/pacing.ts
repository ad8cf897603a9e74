// Waiting and chance as a port, so that back-off can be tested without either.

export type Pacing = {
  readonly sleep: (ms: number) => Promise<void>
  /** 0 ≤ x < 1 */
  readonly random: () => number
}
