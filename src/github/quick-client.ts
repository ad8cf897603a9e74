// A client whose reads are plain requests, and which loads the toolkit's client for everything else: writes, and answers
// that lead elsewhere. Nearly every run reads two or three things, finds nothing to do, and is over.

import { readField } from '../text/json.ts'
import { callOnce } from '../time/call-once.ts'
import type { Octokit } from './github-client.ts'
import { readPlainly, type PlainAnswer, type PlainRead } from './plain-read.ts'

export type QuickClientOptions = {
  readonly apiUrl: string
  readonly token: string
  readonly userAgent: string
  /** Around each plain request, as around the toolkit's own. */
  readonly watch: (request: () => Promise<PlainAnswer | null>) => Promise<PlainAnswer | null>
  /** Where it is false, the toolkit asks everything. */
  readonly isPlain: boolean
  readonly loadToolkit: () => Promise<Octokit>
}

type Parameters = Readonly<Record<string, unknown>> | undefined

const REF = '/repos/{owner}/{repo}/git/ref/{ref}'
const BLOB = '/repos/{owner}/{repo}/git/blobs/{file_sha}'
const TREE = '/repos/{owner}/{repo}/git/trees/{tree_sha}'
const REPOSITORY = '/repos/{owner}/{repo}'
const CONTENT = '/repos/{owner}/{repo}/contents/{path}'
const COMMITS = '/repos/{owner}/{repo}/commits'
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'

export function createQuickClient(options: QuickClientOptions): Octokit {
  const load = callOnce(options.loadToolkit)
  // What GitHub answers to a route is as much a promise of its documentation here as in the toolkit's client.
  const read = async <Answer>(
    route: string,
    parameters: Parameters,
    ask: (client: Octokit) => Promise<Answer>
  ): Promise<Answer> => {
    if (!options.isPlain) return await ask(await load())
    const request = createRead(options, route, parameters)
    const answer = await options.watch(async () => readPlainly(request))
    return answer === null ? await ask(await load()) : (answer as Answer)
  }
  return {
    rest: {
      git: {
        getRef: async p => read(REF, p, async ({ rest }) => rest.git.getRef(p)),
        getBlob: async p => read(BLOB, p, async ({ rest }) => rest.git.getBlob(p)),
        getTree: async p => read(TREE, p, async ({ rest }) => rest.git.getTree(p)),
        createCommit: async p => (await load()).rest.git.createCommit(p),
        createRef: async p => (await load()).rest.git.createRef(p),
        createTree: async p => (await load()).rest.git.createTree(p)
      },
      repos: {
        get: async p => read(REPOSITORY, p, async ({ rest }) => rest.repos.get(p)),
        getContent: async p => read(CONTENT, p, async ({ rest }) => rest.repos.getContent(p)),
        listCommits: async p => read(COMMITS, p, async ({ rest }) => rest.repos.listCommits(p))
      },
      issues: {
        listComments: async p => read(COMMENTS, p, async ({ rest }) => rest.issues.listComments(p)),
        createComment: async p => (await load()).rest.issues.createComment(p),
        updateComment: async p => (await load()).rest.issues.updateComment(p),
        deleteComment: async p => (await load()).rest.issues.deleteComment(p)
      }
    },
    graphql: async (query, parameters) => (await load()).graphql(query, parameters)
  }
}

/** Parameters go where the route names them, all others behind it. */
function createRead(
  { apiUrl, token, userAgent }: QuickClientOptions,
  route: string,
  { request, mediaType, ...parameters }: Readonly<Record<string, unknown>> = {}
): PlainRead {
  const rest = new Map(Object.entries(parameters))
  const path = route.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name)
    rest.delete(name)
    return encodeURIComponent(String(value))
  })
  const query = [...rest].map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  const format = readField(mediaType, 'format')
  const signal = readField(request, 'signal')
  return {
    url: `${apiUrl}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`,
    headers: {
      accept: `application/vnd.github.v3${typeof format === 'string' ? `.${format}` : '+json'}`,
      authorization: `${isJsonWebToken(token) ? 'bearer' : 'token'} ${token}`,
      'user-agent': userAgent
    },
    signal: signal instanceof AbortSignal ? signal : undefined
  }
}

function isJsonWebToken(token: string): boolean {
  return token.split('.').length === 3
}
