// Faults of the network, of Cloudflare and of Medium, switched on for the requests that they match.

import { answerJson, answerBlocked, type SandboxAnswer } from './sandbox-answers.ts'
import { RATE_MESSAGE } from './post-creation.ts'

export const FAULT_KINDS = [
  'status',
  'delay',
  'reset-before',
  'reset-after',
  'hang',
  'hang-after',
  'cut-off',
  'html-403',
  'challenge',
  'rate-limit',
  'redirect'
] as const

/**
 * What goes wrong:
 * `status` (`status`, `body`, `headers`), `html-403`, `challenge` (HTML 403 with `cf-mitigated`), `rate-limit` (429, or `status`
 * with Medium's rate message) and `redirect` (307 to the same path, or `status`) answer and store nothing, `after` makes them
 * answer once the request has been carried out; `delay` waits `ms` before the request is carried out, with `after` before it is
 * answered; `reset-before` and `hang` store nothing; `reset-after`, `hang-after` and `cut-off` (half the body) store.
 */
export type Fault = {
  readonly kind: (typeof FAULT_KINDS)[number]
  /** Every request of the API and the feeds unless given. In a path as text, `*` is one segment and `**` is anything. */
  readonly match?: { readonly method?: string; readonly path?: RegExp | string }
  readonly status?: number
  readonly ms?: number
  /** Sent as it is when it is text, else as JSON. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly after?: boolean
  /** How many matching requests it hits: 1 unless given. */
  readonly times?: number
  /** How many matching requests go by unharmed first: 0 unless given. */
  readonly skip?: number
}

export type SwitchedFault = {
  readonly fault: Fault
  /** How many requests it has hit. */
  readonly hits: number
  remove(): void
}

type CountedFault = {
  readonly fault: Fault
  readonly path: RegExp | null
  seen: number
  hits: number
}

/** The faults that are switched on; the first that matches a request takes it. */
export class Faults {
  private entries: CountedFault[] = []

  get all(): readonly { readonly fault: Fault; readonly hits: number }[] {
    return this.entries
  }

  add(fault: Fault): SwitchedFault {
    const path = fault.match?.path
    const pattern = typeof path === 'string' ? toPathPattern(path) : (path ?? null)
    const entry: CountedFault = { fault, path: pattern, seen: 0, hits: 0 }
    this.entries.push(entry)
    return {
      fault,
      get hits() {
        return entry.hits
      },
      remove: () => {
        this.entries = this.entries.filter(other => other !== entry)
      }
    }
  }

  take(method: string, path: string): Fault | null {
    for (const entry of this.entries) {
      const { fault } = entry
      const wanted = fault.match?.method?.toUpperCase() ?? method
      if (wanted !== method || entry.path?.test(path) === false) continue
      if (entry.hits >= (fault.times ?? 1)) continue
      entry.seen += 1
      if (entry.seen <= (fault.skip ?? 0)) continue
      entry.hits += 1
      return fault
    }
    return null
  }

  clear(): void {
    this.entries = []
  }
}

function toPathPattern(text: string): RegExp {
  const parts = text.split(/(\*\*|\*)/).map(part => {
    if (part === '**') return '.*'
    return part === '*' ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`)
}

/** What a fault answers in Medium's place; null when it is not a fault of the answer. */
export function answerFault(fault: Fault, path: string): SandboxAnswer | null {
  const answer = answerPlainly(fault, path)
  if (answer === null) return null
  const body = fault.body === undefined ? {} : toBody(fault.body)
  return {
    ...answer,
    ...body,
    headers: { ...answer.headers, ...toContentType(fault), ...fault.headers }
  }
}

function answerPlainly(fault: Fault, path: string): SandboxAnswer | null {
  const { kind, status } = fault
  switch (kind) {
    case 'status':
      return answerJson(status ?? 500, toErrorBody('The sandbox was told to fail.'))
    case 'html-403':
      return answerBlocked(status)
    case 'challenge':
      return answerBlocked(status, true)
    case 'rate-limit':
      return answerJson(status ?? 429, toErrorBody(RATE_MESSAGE))
    case 'redirect':
      return answerJson(status ?? 307, toErrorBody('Moved.'), { location: path })
    case 'delay':
    case 'reset-before':
    case 'reset-after':
    case 'hang':
    case 'hang-after':
    case 'cut-off':
      return null
  }
}

function toErrorBody(message: string): unknown {
  return { errors: [{ message, code: -1 }] }
}

function toBody(body: unknown): { readonly body: Buffer } {
  return { body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)) }
}

function toContentType(fault: Fault): Record<string, string> {
  if (typeof fault.body !== 'string') return {}
  return { 'content-type': 'text/html; charset=utf-8' }
}
