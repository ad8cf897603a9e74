// What to paste into a workflow to publish to this sandbox.

import type { SandboxView } from './sandbox-view.ts'

/** The `with:` of a step that uses the sandbox, signed in by the integration token or by OAuth. */
export function formatSnippet(view: SandboxView, by: 'token' | 'oauth' = 'token'): string {
  const { clientId, clientSecret, refreshToken } = view.oauth
  const credentials =
    by === 'token'
      ? [`medium-token: ${view.token}`]
      : [
          `medium-client-id: '${clientId}'`,
          `medium-client-secret: '${clientSecret}'`,
          `medium-refresh-token: '${refreshToken}'`
        ]
  return ['with:', ...[`api-url: ${view.apiUrl}`, ...credentials].map(line => `  ${line}`)].join(
    '\n'
  )
}
