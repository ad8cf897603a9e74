// How times are taken: cases run in turn, round by round, so that whatever else the machine does hits all of them alike.

export type Case = {
  readonly name: string
  /** Runs once. @returns the time it took, in milliseconds */
  readonly run: () => Promise<number>
}

export type Rounds = { readonly warmUp: number; readonly timed: number }

/** The times of each case in milliseconds, by name; rounds to warm up are not among them. */
export async function runInTurn(
  cases: readonly Case[],
  { warmUp, timed }: Rounds
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < warmUp + timed; round += 1)
    for (const { name, run } of cases) {
      const ms = await run()
      if (round >= warmUp) times.get(name)?.push(ms)
    }
  return times
}

export function findMedian(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}
