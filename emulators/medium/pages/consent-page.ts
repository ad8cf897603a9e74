// The page on which a person lets an application post in their name: where OAuth2's authorization codes come from.

import { answerBytes, type SandboxAnswer } from '../sandbox-answers.ts'
import { markup } from '../markup.ts'
import type { MediumBackend } from '../medium-backend.ts'
import { issueCode } from '../oauth-tokens.ts'
import { answerWithPage } from './page-layout.ts'
import { SCOPES, type Scope } from '../stored-records.ts'

type Asked = {
  readonly clientId: string
  readonly redirectUri: string
  readonly state: string
  readonly scopes: readonly Scope[]
}

/** `/m/oauth/authorize` asks; `/m/oauth/allow` sends the code to the application. */
export function answerConsent(
  medium: MediumBackend,
  path: string,
  query: URLSearchParams
): SandboxAnswer | null {
  if (path !== '/m/oauth/authorize' && path !== '/m/oauth/allow') return null
  const asked = readRequest(medium, query)
  if (typeof asked === 'string') {
    const main = markup`<div class="column empty"><h1>This does not work</h1><p>${asked}</p></div>`
    return answerWithPage({ title: 'This does not work', main, status: 400 })
  }
  return path === '/m/oauth/allow'
    ? grantConsent(medium, asked, query)
    : showConsent(medium, asked, query)
}

/** @returns what the application asks for, or a sentence about what is wrong with it */
function readRequest(medium: MediumBackend, query: URLSearchParams): Asked | string {
  const clientId = query.get('client_id') ?? ''
  const redirectUri = query.get('redirect_uri') ?? ''
  const wanted = (query.get('scope') ?? '').split(',')
  const scopes = SCOPES.filter(scope => wanted.includes(scope))
  if (!medium.state.clients.some(({ id }) => id === clientId)) return 'The client_id is unknown.'
  if (!/^https?:\/\//.test(redirectUri) || !URL.canParse(redirectUri))
    return 'The redirect_uri must be an absolute URL.'
  if (query.get('response_type') !== 'code') return 'The response_type must be code.'
  if (scopes.length !== wanted.length) return `The scope must be some of ${SCOPES.join(', ')}.`
  return { clientId, redirectUri, state: query.get('state') ?? '', scopes }
}

function showConsent(medium: MediumBackend, asked: Asked, query: URLSearchParams): SandboxAnswer {
  const choices = medium.state.users.map(({ username, name }) => {
    const allowed = new URLSearchParams(query)
    allowed.set('username', username)
    return markup`<p><a class="button" href="/m/oauth/allow?${allowed.toString()}">Allow as ${name}</a></p>`
  })
  const refused = addParameters(asked.redirectUri, { error: 'access_denied' })
  const main = markup`<div class="column empty"><h1>Let this application in?</h1>
<p>It asks for ${asked.scopes.join(', ')} and sends you back to ${asked.redirectUri}.</p>
${choices}<p><a href="${refused}">Refuse</a></p></div>`
  return answerWithPage({ title: 'Let this application in?', main })
}

function grantConsent(medium: MediumBackend, asked: Asked, query: URLSearchParams): SandboxAnswer {
  const { clientId, redirectUri, scopes, state } = asked
  const wanted = query.get('username')
  const user = medium.state.users.find(({ username }) => wanted === null || username === wanted)
  if (user === undefined)
    return answerBytes(400, 'text/plain; charset=utf-8', `There is no user "${wanted ?? ''}".`)
  const code = issueCode(medium, { username: user.username, clientId, redirectUri, scopes })
  const location = addParameters(redirectUri, { state, code })
  return answerBytes(302, 'text/plain; charset=utf-8', '', { location })
}

function addParameters(url: string, parameters: Readonly<Record<string, string>>): string {
  const target = new URL(url)
  for (const [name, value] of Object.entries(parameters)) target.searchParams.set(name, value)
  return target.href
}
