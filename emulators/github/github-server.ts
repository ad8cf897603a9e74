// GitHub's API over a real git repository, on loopback HTTP: authorization, order of writes, log and faults.
// Objects and references are real, so a clone of the repository sees whatever a client of this API did.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { addComment } from './comment-endpoints.ts'
import { ACTIONS_BOT } from './git-commits.ts'
import { runGit } from './git-process.ts'
import type { GitRepo } from './git-repository.ts'
import { GitHubRefusal, type GitHubAnswer } from './github-answers.ts'
import type { GitHubRequest, GitHubBackend, StoredComment } from './github-backend.ts'
import {
  GitHubFaults,
  type Exchange,
  type GitHubFault,
  type OrderedFault
} from './github-faults.ts'
import { answerGraphql } from './graphql-endpoint.ts'
import { ObjectStore } from './git-objects.ts'
import { answerExchange, receiveExchange, resetExchange } from './github-http.ts'
import { answerRest, type GrantedPermissions } from './rest-routes.ts'
import { explainBug } from '../shared/unknown-values.ts'

export type GitHubOptions = {
  /** The repository, or the path of one, bare or not. */
  readonly repo: GitRepo | string
  readonly repositoryId?: number
  readonly owner?: string
  readonly name?: string
  readonly defaultBranch?: string
  readonly private?: boolean
  readonly token?: string
  /** Login of the account that the token is of: that of GitHub Actions unless given. */
  readonly viewer?: string
  /** What the token may do: everything unless given. */
  readonly permissions?: Partial<GrantedPermissions>
  /** Short for read permissions everywhere, as a fork's pull request has them. */
  readonly readOnly?: boolean
  /** Entries of a recursive tree listing before it is cut: GitHub's 100,000 unless given. */
  readonly treeLimit?: number
  readonly port?: number
  /** GitHub's time, as its answers and objects say it: the machine's unless given. */
  readonly now?: () => Date
  readonly onRequest?: GitHubHook
  readonly onApplied?: GitHubHook
}

/** Called with a request; the answer waits for it. */
export type GitHubHook = (exchange: Exchange) => void | Promise<void>

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
  readonly comments: readonly Readonly<StoredComment>[]
  /** Before anything is done about a request. */
  onRequest: GitHubHook | null
  /** When it has taken effect and nothing has been answered. */
  onApplied: GitHubHook | null
  /** A comment of somebody on a pull request. */
  addComment(comment: Pick<StoredComment, 'issue' | 'author' | 'body'>): Readonly<StoredComment>
  fault(fault: GitHubFault): OrderedFault
  clearFaults(): void
  /** Ends the server, its connections and its git process. */
  close(): Promise<void>
}

type GitHubHooks = { onRequest: GitHubHook | null; onApplied: GitHubHook | null }

/** Starts an emulated GitHub on a free port of 127.0.0.1. Close it, or the process does not end. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const dir = typeof options.repo === 'string' ? options.repo : options.repo.dir
  const gitDir = await runGit(['rev-parse', '--absolute-git-dir'], { cwd: dir })
  const server = createServer()
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const backend = createBackend(options, apiUrl, gitDir.toString().trim())
  const service = new GitHubService(backend, options)
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
    addComment: (comment: Parameters<GitHub['addComment']>[0]) => addComment(backend, comment),
    fault: (fault: GitHubFault) => service.faults.add(fault),
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

function createBackend(options: GitHubOptions, apiUrl: string, gitDir: string): GitHubBackend {
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
    lastComment: 1000,
    viewer: options.viewer ?? ACTIONS_BOT.name,
    signed: new Set(),
    now: options.now ?? (() => new Date())
  }
}

class GitHubService {
  readonly requests: Exchange[] = []
  readonly faults = new GitHubFaults()
  readonly closing = new AbortController()
  readonly token: string
  readonly hooks: GitHubHooks
  private readonly backend: GitHubBackend
  private readonly allowed: GrantedPermissions
  /** Writes happen one after the other, each after the whole of the one before. */
  private lastWrite: Promise<unknown> = Promise.resolve()

  constructor(backend: GitHubBackend, options: GitHubOptions) {
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
      const exchange = await receiveExchange(request)
      this.requests.push(exchange)
      await this.answer(exchange, response)
    } catch (error) {
      if (this.closing.signal.aborted || request.destroyed || response.destroyed) return
      const text = explainBug(error)
      response.writeHead(500, { 'content-type': 'text/plain' }).end(text)
    }
  }

  private async answer(exchange: Exchange, response: ServerResponse): Promise<void> {
    await this.hooks.onRequest?.(exchange)
    const fault = this.faults.take(exchange)
    if (await this.before(fault, exchange, response)) return
    const answer = await this.apply(exchange)
    exchange.applied = true
    await this.hooks.onApplied?.(exchange)
    if (fault?.kind === 'hang-after') return
    if (fault?.kind === 'reset-after') resetExchange(response)
    else this.send(exchange, response, fault?.kind === 'apply-then-502' ? BAD_GATEWAY : answer)
  }

  /** What a fault does before anything is applied. @returns whether the request ends with that */
  private async before(
    fault: GitHubFault | null,
    exchange: Exchange,
    response: ServerResponse
  ): Promise<boolean> {
    switch (fault?.kind) {
      case 'hang':
        return true
      case 'reset-before':
        resetExchange(response)
        return true
      case 'status': {
        const { status, body, headers } = fault
        this.send(exchange, response, { status, body, ...(headers && { headers }) })
        return true
      }
      case 'delay':
        await sleep(fault.ms, undefined, { signal: this.closing.signal })
        return false
      default:
        return false
    }
  }

  private send(exchange: Exchange, response: ServerResponse, answer: GitHubAnswer): void {
    answerExchange(exchange, response, answer, this.backend.now())
  }

  private async apply(exchange: Exchange): Promise<GitHubAnswer> {
    const run = async () => {
      try {
        return await this.dispatch(exchange)
      } catch (error) {
        if (error instanceof GitHubRefusal) return error.toAnswer()
        throw error
      }
    }
    if (exchange.method === 'GET') return await run()
    const turn = this.lastWrite.then(run, run)
    this.lastWrite = turn
    return await turn
  }

  private async dispatch(exchange: Exchange): Promise<GitHubAnswer> {
    const { method, path, query, body, headers } = exchange
    this.authorize(headers.authorization)
    if (typeof body === 'string') throw new GitHubRefusal(400, 'Problems parsing JSON')
    const request: GitHubRequest = { method, query, body, accept: headers.accept ?? '' }
    if (path === '/graphql' && method === 'POST')
      return await answerGraphql(this.backend, request, this.allowed.contents === 'write')
    return await answerRest(this.backend, path, request, this.allowed)
  }

  private authorize(header: string | undefined): void {
    if (header === undefined) throw new GitHubRefusal(401, 'Requires authentication')
    const [, given] = /^(?:token|bearer) (.+)$/i.exec(header) ?? []
    if (given !== this.token) throw new GitHubRefusal(401, 'Bad credentials')
  }
}

const BAD_GATEWAY: GitHubAnswer = {
  status: 502,
  body: '<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head><body></body></html>'
}
