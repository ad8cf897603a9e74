// The command line: its options, checked together, and what a started sandbox says about itself.

import { parseArgs } from 'node:util'
import { parseFaultLine } from './fault-text.ts'
import type { Fault } from './sandbox-faults.ts'
import type { RecordedRequest } from './request-log.ts'
import { formatSnippet } from './workflow-snippet.ts'
import type { SandboxView } from './sandbox-view.ts'
import { explainError } from '../shared/unknown-values.ts'

export const DEFAULT_PORT = 4390
/** As on Medium. */
const DEFAULT_DAILY_LIMIT = 10

export type CommandLine = {
  readonly help: boolean
  readonly quiet: boolean
  readonly port: number
  readonly stateFile: string | null
  readonly dailyLimit: number
  readonly dailyLimitStatus: 403 | 429
  readonly feedDelayMs: number
  readonly rotateRefreshTokens: boolean
  readonly faults: readonly Fault[]
}

export const HELP = `A Medium of one's own on 127.0.0.1: the API, OAuth2, pages and feeds. Nothing reaches medium.com.

Usage: npm run sandbox -- [options]

  --port N                port to listen on (${DEFAULT_PORT}; 0 for any free one)
  --state FILE            keep everything in this JSON file: it outlives the process, however that ends
  --daily-limit N         posts a user may create in 24 hours (${DEFAULT_DAILY_LIMIT}, as on Medium; 0 for no limit)
  --daily-limit-status N  403 (unless given) or 429: what says that the limit is reached
  --feed-delay MS         how long a new post takes to appear in the feeds (0)
  --rotate-refresh-tokens an exchange uses its refresh token up and gives a new one
  --fault TEXT            something that goes wrong; may be given more than once
  --quiet                 do not print each request
  --help                  print this

A fault is [METHOD] [PATH] KIND [NAME=VALUE ...] [after]. In PATH, * is one segment and ** is anything:

  --fault 'POST /v1/users/*/posts reset-after'             stored, then the connection is reset
  --fault 'POST /v1/** status status=503 after times=2'    stored, then 503; twice
  --fault '/feed/** challenge times=always'                Cloudflare's challenge, for good

  status, html-403, challenge, rate-limit, redirect   answer and store nothing; with "after" they store first
  delay                                               waits ms=N before storing; with "after" before answering
  reset-before, hang                                  store nothing
  reset-after, hang-after, cut-off                    store; a cut-off answer ends half way

  NAME is status, ms, times (1 unless given, or always), skip, body or header (header=retry-after:60).

While it runs: GET, POST and DELETE /control/faults, GET /control/state, GET /control/requests, POST /control/reset.
`

/** @throws Error with one sentence for each option that is wrong */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: String(DEFAULT_PORT) },
      state: { type: 'string' },
      'daily-limit': { type: 'string', default: String(DEFAULT_DAILY_LIMIT) },
      'daily-limit-status': { type: 'string', default: '403' },
      'feed-delay': { type: 'string', default: '0' },
      'rotate-refresh-tokens': { type: 'boolean', default: false },
      fault: { type: 'string', multiple: true, default: [] },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false }
    }
  })
  const problems: string[] = []
  function whole(name: 'port' | 'daily-limit' | 'feed-delay', max: number): number {
    const text = values[name]
    if (/^\d+$/.test(text) && Number(text) <= max) return Number(text)
    problems.push(`--${name} is "${text}", but takes a whole number from 0 to ${max}.`)
    return 0
  }
  const limitStatus = values['daily-limit-status']
  if (limitStatus !== '403' && limitStatus !== '429')
    problems.push(`--daily-limit-status is "${limitStatus}", but takes 403 or 429.`)
  const command = {
    help: values.help,
    quiet: values.quiet,
    port: whole('port', 65_535),
    stateFile: values.state ?? null,
    dailyLimit: whole('daily-limit', 1_000_000),
    dailyLimitStatus: limitStatus === '429' ? (429 as const) : (403 as const),
    feedDelayMs: whole('feed-delay', 86_400_000),
    rotateRefreshTokens: values['rotate-refresh-tokens'],
    faults: readFaults(values.fault, problems)
  }
  if (values.state === '') problems.push('--state is empty, but takes the path of a file.')
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return command
}

function readFaults(lines: readonly string[], problems: string[]): Fault[] {
  return lines.flatMap(line => {
    try {
      return [parseFaultLine(line)]
    } catch (error) {
      problems.push(`--fault: ${explainError(error)}`)
      return []
    }
  })
}

/** What a person needs to use the sandbox that has just started. */
export function formatGreeting(view: SandboxView, command: CommandLine): string {
  const { clientId, clientSecret, refreshToken } = view.oauth
  const limit = command.dailyLimit === 0 ? 'none' : `${command.dailyLimit} posts in 24 hours`
  const rows = [
    ['Site', `${view.url}/`],
    ['API', view.apiUrl],
    ['Token', `${view.token}  (${view.user.name}, @${view.user.username})`],
    ['OAuth client id', clientId],
    ['OAuth client secret', clientSecret],
    ['OAuth refresh token', refreshToken],
    ['Feed', `${view.url}/feed/@${view.user.username}`],
    ['Daily limit', limit],
    ['State', command.stateFile ?? 'in memory only (--state FILE keeps it)'],
    ...command.faults.map(({ kind }) => ['Fault', kind])
  ]
  const table = rows.map(([name = '', value = '']) => `  ${name.padEnd(20)}${value}`)
  const snippet = formatSnippet(view).replace(/^/gm, '  ')
  return `Medium sandbox\n\n${table.join('\n')}\n\n${snippet}\n\n  Ctrl+C ends it.\n`
}

/** One line for one request. */
export function formatRequest(record: RecordedRequest, view: SandboxView): string {
  const { method, path, status, problem, postId } = record
  const post = view.posts.find(({ id }) => id === postId)
  const remarks = [problem, post === undefined ? null : `stored ${post.url}`].filter(
    remark => remark !== null
  )
  return `${method} ${path} ${status ?? 'no answer'}${remarks.length > 0 ? `  ${remarks.join('; ')}` : ''}`
}
