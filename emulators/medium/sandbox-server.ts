// Takes requests on loopback, lets hooks and faults at those of the API and the feeds, and sends what the other parts answer.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  answerJson,
  SandboxRefusal,
  answerBytes,
  answerBlocked,
  type MediumErrorBody,
  type SandboxAnswer
} from './sandbox-answers.ts'
import { answerApi } from './api-operations.ts'
import { answerControl } from './sandbox-controls.ts'
import { answerFault, Faults, type Fault } from './sandbox-faults.ts'
import { answerFeed } from './story-feed.ts'
import type { MediumBackend } from './medium-backend.ts'
import { answerPage } from './pages/page-routes.ts'
import { recordRequest, type RecordedRequest } from './request-log.ts'
import {
  receiveRequest,
  resetConnection,
  sendAnswer,
  sendHalfAnswer,
  type IncomingRequest
} from './http-exchange.ts'
import type { StoredPost } from './stored-records.ts'
import { explainBug } from '../shared/unknown-values.ts'

export type SandboxHooks = {
  /** Before anything is done about a request of the API or a feed; the sandbox waits for it. */
  onRequest: ((request: RecordedRequest) => void | Promise<void>) | null
  /** When a post is stored (on the disk, if there is a state file) and nothing has been answered; the sandbox waits for it. */
  onStored: ((post: StoredPost, request: RecordedRequest) => void | Promise<void>) | null
  /** When a request has got its answer or its end. */
  onAnswered: ((request: RecordedRequest) => void) | null
}

type SandboxExchange = {
  readonly incoming: IncomingRequest
  readonly record: RecordedRequest
  readonly fault: Fault | null
  readonly response: ServerResponse
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

export class SandboxServer {
  readonly faults = new Faults()
  readonly requests: RecordedRequest[] = []
  readonly hooks: SandboxHooks
  readonly medium: MediumBackend
  private readonly closing = new AbortController()

  constructor(medium: MediumBackend, hooks: SandboxHooks) {
    this.medium = medium
    this.hooks = hooks
  }

  /** Ends what waits: delays are cut short. */
  stop(): void {
    this.closing.abort()
  }

  /** Handles one request. What goes wrong in here is a bug of the sandbox: a 500 that says so. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.route(await receiveRequest(request), response)
    } catch (error) {
      if (this.closing.signal.aborted || response.destroyed || response.headersSent) return
      if (error instanceof SandboxRefusal) {
        sendAnswer(response, answerJson(error.status, error.body, { connection: 'close' }))
        return
      }
      const text = explainBug(error)
      sendAnswer(response, answerBytes(500, 'text/plain; charset=utf-8', text))
    }
  }

  private async route(incoming: IncomingRequest, response: ServerResponse): Promise<void> {
    const { path, headers } = incoming
    // A web page whose host name was made to point here must not get at the sandbox.
    if (!LOOPBACK.test(headers.host ?? ''))
      throw new SandboxRefusal(421, 'The sandbox answers to 127.0.0.1 and localhost only.')
    if (path.startsWith('/control/')) sendAnswer(response, await answerControl(this, incoming))
    else if (/^\/(v1|feed)(\/|$)/.test(path)) await this.exchange(incoming, response)
    else sendAnswer(response, answerPage(this.medium, incoming))
  }

  private async exchange(incoming: IncomingRequest, response: ServerResponse): Promise<void> {
    const record = await recordRequest(incoming, this.medium.now().getTime())
    this.requests.push(record)
    await this.hooks.onRequest?.(record)
    const fault = this.faults.take(incoming.method, incoming.path)
    record.problem = fault === null ? null : `fault ${fault.kind}`
    const exchange = { incoming, record, fault, response }
    if (fault === null || !(await this.strikeBefore(exchange, fault))) await this.carryOut(exchange)
    this.hooks.onAnswered?.(record)
  }

  /** What a fault does before the request is carried out. @returns whether the request ends with that */
  private async strikeBefore(exchange: SandboxExchange, fault: Fault): Promise<boolean> {
    if (fault.kind === 'hang') return true
    if (fault.kind === 'reset-before') {
      resetConnection(exchange.response)
      return true
    }
    if (fault.after === true) return false
    if (fault.kind === 'delay') await this.wait(fault)
    const answer = answerFault(fault, exchange.incoming.path)
    if (answer !== null) finishRecord(exchange, answer)
    return answer !== null
  }

  private async carryOut(exchange: SandboxExchange): Promise<void> {
    const { incoming, fault, response } = exchange
    const answer = await this.dispatch(exchange)
    if (fault?.kind === 'hang-after') return
    if (fault?.kind === 'reset-after') resetConnection(response)
    else if (fault?.kind === 'cut-off') sendHalfAnswer(response, answer)
    else if (fault?.after === true) {
      if (fault.kind === 'delay') await this.wait(fault)
      finishRecord(exchange, answerFault(fault, incoming.path) ?? answer)
    } else finishRecord(exchange, answer)
  }

  private async dispatch({ incoming, record }: SandboxExchange): Promise<SandboxAnswer> {
    if (incoming.headers['user-agent'] === undefined) return answerBlocked()
    if (incoming.path.startsWith('/feed')) return answerFeed(this.medium, incoming)
    return await answerApi(this.medium, {
      ...incoming,
      path: incoming.path.slice('/v1'.length),
      onUser: user => {
        record.user = user.username
      },
      onStored: async post => {
        record.postId = post.id
        await this.hooks.onStored?.(post, record)
      }
    })
  }

  private async wait(fault: Fault): Promise<void> {
    await sleep(fault.ms ?? 1000, undefined, { signal: this.closing.signal })
  }
}

function finishRecord({ record, response }: SandboxExchange, answer: SandboxAnswer): void {
  record.status = answer.status
  if (answer.status >= 400) record.problem ??= findProblem(answer)
  sendAnswer(response, answer)
}

function findProblem(answer: SandboxAnswer): string {
  if (answer.headers['content-type']?.startsWith('application/json') !== true) return 'turned away'
  const { errors } = JSON.parse(answer.body.toString()) as MediumErrorBody
  return errors.map(({ message }) => message).join(' ')
}
