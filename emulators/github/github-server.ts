// A stand-in for GitHub's API over a real git repository, on loopback HTTP: auth, order of writes, log and faults.
// Objects and references are real, so a clone of the repository sees whatever a client of this API did.

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gitBytes } from './git-process.ts'
import type { GitRepo } from './git-repository.ts'
import { Refusal, type Reply } from './github-answers.ts'
import type { ApiRequest, Backend, Comment } from './github-backend.ts'
import { Faults, type Exchange, type Fault, type OrderedFault } from './github-faults.ts'
import { answerGraphql } from './graphql-endpoint.ts'
import { ObjectStore } from './git-objects.ts'
import { answerRest, type Allowed } from './rest-routes.ts'

export type GitHubOptions = {
  /** The repository, or the path of one, bare or not. */
  readonly repo: GitRepo | string
  readonly repositoryId?: number
  readonly owner?: string
  readonly name?: string
  readonly defaultBranch?: string
  readonly private?: boolean
  readonly token?: string
  /** What the token may do: everything unless given. */
  readonly permissions?: Partial<Allowed>
  /** Short for read permissions everywhere, as a fork's pull request has them. */
  readonly readOnly?: boolean
  /** Entries of a recursive tree listing before it is cut: GitHub's 100,000 unless given. */
  readonly treeLimit?: number
  readonly port?: number
  readonly now?: () => Date
  readonly onRequest?: Hook
  readonly onApplied?: Hook
}

/** Called with a request; the stand-in waits for it. */
export type Hook = (exchange: Exchange) => void | Promise<void>

export type GitHub = {
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly token: string
  readonly owner: string
  readonly name: string
  readonly repositoryId: number
  /** Every request that arrived whole, oldest first. */
  readonly requests: readonly Exchange[]
  /** The comments of pull requests. */
  readonly comments: readonly Readonly<Comment>[]
  /** Before anything is done about a request. */
  onRequest: Hook | null
  /** When its effect stands and nothing has been answered. */
  onApplied: Hook | null
  fault(fault: Fault): OrderedFault
  clearFaults(): void
  /** Ends the server, its connections and its git process. */
  close(): Promise<void>
}

type Hooks = { onRequest: Hook | null; onApplied: Hook | null }

/** Starts the stand-in on a free port of 127.0.0.1. Close it, or the test process stays. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const dir = typeof options.repo === 'string' ? options.repo : options.repo.dir
  const gitDir = await gitBytes(['rev-parse', '--absolute-git-dir'], { cwd: dir })
  const server = createServer()
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const backend = createBackend(options, apiUrl, gitDir.toString().trim())
  const service = new Service(backend, options)
  server.on('request', (request, response) => void service.serve(request, response))
  const control = {
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    token: service.token,
    owner: backend.owner,
    name: backend.name,
    repositoryId: backend.id,
    requests: service.requests,
    comments: backend.comments,
    fault: (fault: Fault) => service.faults.add(fault),
    clearFaults: () => service.faults.clear(),
    close: async () => {
      service.closing.abort()
      server.closeAllConnections()
      server.close()
      await service.writesDone()
      await backend.store.close()
    }
  }
  // The hooks are the service's own, so that a test can set them at any time.
  return Object.assign(service.hooks, control)
}

function createBackend(options: GitHubOptions, apiUrl: string, gitDir: string): Backend {
  return {
    store: new ObjectStore(gitDir),
    owner: options.owner ?? 'ada',
    name: options.name ?? 'blog',
    id: options.repositoryId ?? 4242,
    defaultBranch: options.defaultBranch ?? 'main',
    private: options.private ?? false,
    apiUrl,
    treeLimit: options.treeLimit ?? 100_000,
    comments: [],
    signed: new Set(),
    now: options.now ?? (() => new Date())
  }
}

class Service {
  readonly requests: Exchange[] = []
  readonly faults = new Faults()
  readonly closing = new AbortController()
  readonly token: string
  readonly hooks: Hooks
  private readonly backend: Backend
  private readonly allowed: Allowed
  /** Writes happen one after the other, each after the whole of the one before. */
  private lastWrite: Promise<unknown> = Promise.resolve()

  constructor(backend: Backend, options: GitHubOptions) {
    this.backend = backend
    this.token = options.token ?? 'ghs_test0000000000000000000000000000000000'
    this.hooks = {
      onRequest: options.onRequest ?? null,
      onApplied: options.onApplied ?? null
    }
    const access = options.readOnly === true ? 'read' : 'write'
    this.allowed = { contents: access, 'pull-requests': access, ...options.permissions }
  }

  async writesDone(): Promise<void> {
    await this.lastWrite.catch(() => undefined)
  }

  /** Handles one request; whatever goes wrong in here is an answer 500, which no test expects. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const exchange = await receive(request)
      this.requests.push(exchange)
      await this.answer(exchange, response)
    } catch (error) {
      if (this.closing.signal.aborted || request.destroyed || response.destroyed) return
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      response.writeHead(500, { 'content-type': 'text/plain' }).end(text)
    }
  }

  private async answer(exchange: Exchange, response: ServerResponse): Promise<void> {
    await this.hooks.onRequest?.(exchange)
    const fault = this.faults.take(exchange)
    if (await this.before(fault, exchange, response)) return
    const reply = await this.apply(exchange)
    exchange.applied = true
    await this.hooks.onApplied?.(exchange)
    if (fault?.kind === 'hang-after') return
    if (fault?.kind === 'reset-after') reset(response)
    else send(exchange, response, fault?.kind === 'apply-then-502' ? BAD_GATEWAY : reply)
  }

  /** What a fault does before anything is applied. @returns whether the request ends with that */
  private async before(
    fault: Fault | null,
    exchange: Exchange,
    response: ServerResponse
  ): Promise<boolean> {
    switch (fault?.kind) {
      case 'hang':
        return true
      case 'reset-before':
        reset(response)
        return true
      case 'status': {
        const { status, body, headers } = fault
        send(exchange, response, { status, body, ...(headers && { headers }) })
        return true
      }
      case 'delay':
        await sleep(fault.ms, undefined, { signal: this.closing.signal })
        return false
      default:
        return false
    }
  }

  private async apply(exchange: Exchange): Promise<Reply> {
    const run = async () => {
      try {
        return await this.dispatch(exchange)
      } catch (error) {
        if (error instanceof Refusal) return error.reply()
        throw error
      }
    }
    if (exchange.method === 'GET') return await run()
    const turn = this.lastWrite.then(run, run)
    this.lastWrite = turn
    return await turn
  }

  private async dispatch(exchange: Exchange): Promise<Reply> {
    const { method, path, query, body, headers } = exchange
    this.authorize(headers.authorization)
    if (typeof body === 'string') throw new Refusal(400, 'Problems parsing JSON')
    const request: ApiRequest = { method, query, body, accept: headers.accept ?? '' }
    if (path === '/graphql' && method === 'POST')
      return await answerGraphql(this.backend, request, this.allowed.contents === 'write')
    return await answerRest(this.backend, path, request, this.allowed)
  }

  private authorize(header: string | undefined): void {
    if (header === undefined) throw new Refusal(401, 'Requires authentication')
    const [, given] = /^(?:token|bearer) (.+)$/i.exec(header) ?? []
    if (given !== this.token) throw new Refusal(401, 'Bad credentials')
  }
}

const BAD_GATEWAY: Reply = {
  status: 502,
  body: '<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head><body></body></html>'
}

async function receive(request: IncomingMessage): Promise<Exchange> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const url = request.url ?? '/'
  const [path = '/', query = ''] = url.split(/\?(.*)/s)
  return {
    method: request.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    ),
    body: parseBody(text),
    applied: false,
    status: null
  }
}

function parseBody(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}

function send(exchange: Exchange, response: ServerResponse, reply: Reply): void {
  exchange.status = reply.status
  const { body } = reply
  const text = typeof body === 'string' || Buffer.isBuffer(body)
  response.writeHead(reply.status, {
    ...(body === undefined
      ? {}
      : { 'content-type': text ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8' }),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': randomUUID(),
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    ...reply.headers
  })
  response.end(body === undefined || text ? body : JSON.stringify(body))
}
