// How a run comes to a client of Medium's API: with a token as it is, or with one that OAuth2 gives for it.

import type { Medium } from '../medium/index.ts'
import { selectCredentials, type Credentials, type Inputs } from './inputs/index.ts'
import { readProxySettings } from './runner-context.ts'
import { loadMedium } from './load-medium.ts'
import { keepSecret } from './secrets.ts'
import { logDebug } from './step-log.ts'
import { SYSTEM_CLOCK } from './system-clock.ts'
import { USER_AGENT } from './version.ts'

/**
 * Makes a client when it is called, not before; null without credentials.
 * @param onNewRefreshToken told, once it is masked, of a refresh token that takes the place of the one in the inputs
 */
export function prepareConnection(
  inputs: Inputs,
  onNewRefreshToken: (token: string) => void
): (() => Promise<Medium>) | null {
  const credentials = selectCredentials(inputs)
  if (credentials.kind === 'none') return null
  return async () => {
    const token =
      credentials.kind === 'token'
        ? credentials.token
        : await exchangeCredentials(credentials, inputs.apiUrl, onNewRefreshToken)
    const { createMediumClient } = await loadMedium()
    return createMediumClient({
      apiUrl: inputs.apiUrl,
      token,
      userAgent: USER_AGENT,
      creationTimeoutMs: inputs.timeoutSeconds * 1000,
      clock: SYSTEM_CLOCK,
      proxies: readProxySettings(),
      debug: logDebug
    })
  }
}

/** Masks the new tokens before anything else can print them. */
async function exchangeCredentials(
  { refreshToken, clientId, clientSecret }: Extract<Credentials, { kind: 'refresh' }>,
  apiUrl: string,
  onNewRefreshToken: (token: string) => void
): Promise<string> {
  const { exchangeRefreshToken } = await loadMedium()
  const tokens = await exchangeRefreshToken({
    apiUrl,
    refreshToken,
    clientId,
    clientSecret,
    userAgent: USER_AGENT,
    clock: SYSTEM_CLOCK,
    proxies: readProxySettings(),
    debug: logDebug,
    onTokens(tokens) {
      keepSecret(tokens.accessToken)
      if (tokens.refreshToken === null) return
      keepSecret(tokens.refreshToken)
      if (tokens.refreshToken !== refreshToken) onNewRefreshToken(tokens.refreshToken)
    }
  })
  return tokens.accessToken
}
