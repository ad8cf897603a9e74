// Faults of the network and of GitHub, ordered by a test and given to the requests they match.

/** One request and what became of it. */
export type Exchange = {
  readonly method: string
  /** As sent, percent-encoding included, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  /** The parsed JSON body; null when there was none. */
  readonly body: unknown
  /** Whether the endpoint ran: if it has an effect, it has taken place. */
  applied: boolean
  /** The status that was sent; null when no answer went out. */
  status: number | null
}

export type FaultMatch =
  ((exchange: Exchange) => boolean) | { readonly method?: string; readonly path?: RegExp }

export type GitHubFaultKind =
  /** Answered with this; nothing is applied. The body is sent as text when it is text, else as JSON. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly body?: unknown
      readonly headers?: Readonly<Record<string, string>>
    }
  /** The connection is reset; nothing is applied. */
  | { readonly kind: 'reset-before' }
  /** Applied, then the connection is reset instead of an answer. */
  | { readonly kind: 'reset-after' }
  /** Applied and answered as usual, `ms` milliseconds later. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Nothing is applied and nothing is ever answered. */
  | { readonly kind: 'hang' }
  /** Applied, but nothing is ever answered. */
  | { readonly kind: 'hang-after' }
  /** Applied, then answered with 502 and GitHub's HTML page. */
  | { readonly kind: 'apply-then-502' }

export type GitHubFault = GitHubFaultKind & {
  readonly match: FaultMatch
  /** How many matching requests it hits: 1 unless given. */
  readonly times?: number
  /** How many matching requests go by unharmed first: 0 unless given. */
  readonly skip?: number
}

export type OrderedFault = {
  /** How many requests it has hit. */
  readonly hits: number
  remove(): void
}

/** The faults in force; the first that matches a request takes it. */
export class GitHubFaults {
  private readonly list: { readonly fault: GitHubFault; seen: number; hits: number }[] = []

  add(fault: GitHubFault): OrderedFault {
    const entry = { fault, seen: 0, hits: 0 }
    this.list.push(entry)
    return {
      get hits() {
        return entry.hits
      },
      remove: () => {
        const at = this.list.indexOf(entry)
        if (at >= 0) this.list.splice(at, 1)
      }
    }
  }

  /** The fault that this request gets, if any. */
  take(exchange: Exchange): GitHubFault | null {
    for (const entry of this.list) {
      if (entry.hits >= (entry.fault.times ?? 1) || !matches(entry.fault.match, exchange)) continue
      entry.seen++
      if (entry.seen <= (entry.fault.skip ?? 0)) continue
      entry.hits++
      return entry.fault
    }
    return null
  }

  clear(): void {
    this.list.length = 0
  }
}

function matches(match: FaultMatch, exchange: Exchange): boolean {
  if (typeof match === 'function') return match(exchange)
  if (match.method !== undefined && match.method.toUpperCase() !== exchange.method) return false
  return match.path?.test(exchange.path) ?? true
}
