// A client whose requests are plain ones, and which loads the toolkit's client where there is a proxy, or an answer leads
// elsewhere. What a request to GitHub says and what its answers mean is the same with either.

import { readField } from '../text/json.ts'
import { callOnce } from '../time/call-once.ts'
import type { Octokit } from './github-client.ts'
import { requestPlainly, type PlainAnswer, type PlainRequest } from './plain-request.ts'

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

/** A method, and a path in which parameters are named. */
type Route = `${'GET' | 'POST' | 'PATCH' | 'DELETE'} /${string}`

type Ask = <Answer>(
  route: Route,
  parameters: Parameters,
  askToolkit: (client: Octokit) => Promise<Answer>
) => Promise<Answer>

const REPOSITORY = '/repos/{owner}/{repo}'
const COMMENT = `${REPOSITORY}/issues/comments/{comment_id}`
const COMMENTS = `${REPOSITORY}/issues/{issue_number}/comments`

export function createQuickClient(options: QuickClientOptions): Octokit {
  const load = callOnce(options.loadToolkit)
  // What GitHub answers to a route is as much a promise of its documentation here as in the toolkit's client.
  const ask: Ask = async (route, parameters, askToolkit) => {
    if (!options.isPlain) return await askToolkit(await load())
    const request = createRequest(options, route, parameters)
    const answer = await options.watch(async () => requestPlainly(request))
    return answer === null ? await askToolkit(await load()) : (answer as never)
  }
  return {
    rest: createCalls(ask),
    async graphql(query, parameters) {
      if (!options.isPlain) return (await load()).graphql(query, parameters)
      const request = createQuery(options, query, parameters)
      const answer = await options.watch(async () => requestPlainly(request))
      if (answer === null) return (await load()).graphql(query, parameters)
      return readQueryData(answer) as never
    }
  }
}

function createCalls(ask: Ask): Octokit['rest'] {
  return {
    git: {
      getRef: async p =>
        ask(`GET ${REPOSITORY}/git/ref/{ref}`, p, async ({ rest }) => rest.git.getRef(p)),
      getBlob: async p =>
        ask(`GET ${REPOSITORY}/git/blobs/{file_sha}`, p, async ({ rest }) => rest.git.getBlob(p)),
      getTree: async p =>
        ask(`GET ${REPOSITORY}/git/trees/{tree_sha}`, p, async ({ rest }) => rest.git.getTree(p)),
      createCommit: async p =>
        ask(`POST ${REPOSITORY}/git/commits`, p, async ({ rest }) => rest.git.createCommit(p)),
      createRef: async p =>
        ask(`POST ${REPOSITORY}/git/refs`, p, async ({ rest }) => rest.git.createRef(p)),
      createTree: async p =>
        ask(`POST ${REPOSITORY}/git/trees`, p, async ({ rest }) => rest.git.createTree(p))
    },
    repos: {
      get: async p => ask(`GET ${REPOSITORY}`, p, async ({ rest }) => rest.repos.get(p)),
      getContent: async p =>
        ask(`GET ${REPOSITORY}/contents/{path}`, p, async ({ rest }) => rest.repos.getContent(p)),
      listCommits: async p =>
        ask(`GET ${REPOSITORY}/commits`, p, async ({ rest }) => rest.repos.listCommits(p))
    },
    issues: {
      listComments: async p =>
        ask(`GET ${COMMENTS}`, p, async ({ rest }) => rest.issues.listComments(p)),
      createComment: async p =>
        ask(`POST ${COMMENTS}`, p, async ({ rest }) => rest.issues.createComment(p)),
      updateComment: async p =>
        ask(`PATCH ${COMMENT}`, p, async ({ rest }) => rest.issues.updateComment(p)),
      deleteComment: async p =>
        ask(`DELETE ${COMMENT}`, p, async ({ rest }) => rest.issues.deleteComment(p))
    }
  }
}

/** Parameters go where the route names them; all others behind it, or into the body of a request that writes. */
function createRequest(
  options: QuickClientOptions,
  route: Route,
  { request, mediaType, ...parameters }: Readonly<Record<string, unknown>> = {}
): PlainRequest {
  const [method = '', template = ''] = route.split(' ')
  const rest = new Map(Object.entries(parameters))
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name)
    rest.delete(name)
    return encodeURIComponent(String(value))
  })
  const format = readField(mediaType, 'format')
  const accept = `application/vnd.github.v3${typeof format === 'string' ? `.${format}` : '+json'}`
  const isQuery = method === 'GET' || rest.size === 0
  const query = [...rest].map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return {
    method,
    url: `${options.apiUrl}${path}${isQuery && rest.size > 0 ? `?${query.join('&')}` : ''}`,
    ...createContent(options, accept, isQuery ? undefined : Object.fromEntries(rest)),
    signal: toSignal(request)
  }
}

/** An Enterprise Server has its GraphQL beside its REST API, GitHub itself below it. */
function createQuery(
  options: QuickClientOptions,
  query: string,
  { request, ...variables }: Readonly<Record<string, unknown>>
): PlainRequest {
  const { apiUrl } = options
  const isServer = /\/api\/v3\/?$/.test(apiUrl)
  const hasVariables = Object.keys(variables).length > 0
  return {
    method: 'POST',
    url: isServer ? apiUrl.replace(/\/api\/v3\/?$/, '/api/graphql') : `${apiUrl}/graphql`,
    ...createContent(options, 'application/vnd.github.v3+json', {
      query,
      ...(hasVariables ? { variables } : {})
    }),
    signal: toSignal(request)
  }
}

function createContent(
  { token, userAgent }: QuickClientOptions,
  accept: string,
  data: Readonly<Record<string, unknown>> | undefined
): Pick<PlainRequest, 'headers' | 'body'> {
  const headers = {
    accept,
    authorization: `${isJsonWebToken(token) ? 'bearer' : 'token'} ${token}`,
    'user-agent': userAgent
  }
  if (data === undefined) return { headers, body: undefined }
  const type = { 'content-type': 'application/json; charset=utf-8' }
  return { headers: { ...headers, ...type }, body: JSON.stringify(data) }
}

/** @throws Error in the shape of the toolkit's, where GitHub answers with errors instead of data, or beside it */
function readQueryData({ data: response, headers }: PlainAnswer): unknown {
  const errors = readField(response, 'errors')
  if (!Array.isArray(errors)) return readField(response, 'data')
  const lines = errors.map(error => ` - ${String(readField(error, 'message'))}`)
  const message = ['Request failed due to following response errors:', ...lines].join('\n')
  throw Object.assign(new Error(message), { headers, response, errors })
}

function toSignal(request: unknown): AbortSignal | undefined {
  const signal = readField(request, 'signal')
  return signal instanceof AbortSignal ? signal : undefined
}

function isJsonWebToken(token: string): boolean {
  return token.split('.').length === 3
}
