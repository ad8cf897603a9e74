// A question that is asked once, however often its answer is needed.

/** The first call asks; its answer, or its failure, is that of all others. */
export function callOnce<Value>(call: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | null = null
  return async () => await (answer ??= call())
}
