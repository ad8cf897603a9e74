// Causes that several articles of a run share, such as a refused token: said once, and not with each article.

import { REASONS, type Reason } from './reasons.ts'
import type { Result } from './result.ts'

export type SharedCause = {
  readonly reason: Reason
  readonly message: string
  /** How many articles it keeps from Medium; at least two. */
  readonly count: number
}

/** In the order of the results. */
export function listSharedCauses(results: readonly Result[]): readonly SharedCause[] {
  const causes = new Map<string, SharedCause>()
  for (const result of results) {
    const { reason, message } = result
    if (!REASONS[reason].isShared) continue
    const key = keyCause(result)
    causes.set(key, { reason, message, count: (causes.get(key)?.count ?? 0) + 1 })
  }
  return [...causes.values()].filter(({ count }) => count > 1)
}

export function hasSharedCause(result: Result, causes: readonly SharedCause[]): boolean {
  return causes.some(cause => keyCause(cause) === keyCause(result))
}

function keyCause({ reason, message }: Pick<Result, 'reason' | 'message'>): string {
  return `${reason} ${message}`
}
