// How the run proves who it is. A token's value stands in no message.

import { text, type Check } from './input-values.ts'

export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: string }
  | {
      readonly kind: 'refresh'
      readonly refreshToken: string
      readonly clientId: string
      readonly clientSecret: string
    }

/** The OAuth2 inputs win over `medium-token`: whoever sets all three means them. */
export function parseCredentials(check: Check): Credentials {
  const token = parseSecret(check, 'medium-token')
  const refreshToken = parseSecret(check, 'medium-refresh-token')
  const clientId = parseSecret(check, 'medium-client-id')
  const clientSecret = parseSecret(check, 'medium-client-secret')
  const empty = [refreshToken, clientId, clientSecret].filter(value => value === '').length
  if (empty === 1 || empty === 2)
    check.problems.push(
      `Inputs "medium-refresh-token", "medium-client-id" and "medium-client-secret" belong together: set all three or none; ${empty} of them ${empty === 1 ? 'is' : 'are'} empty.`
    )
  if (empty === 0) return { kind: 'refresh', refreshToken, clientId, clientSecret }
  return token === '' ? { kind: 'none' } : { kind: 'token', token }
}

/** A value that becomes part of a header: a line break inside it is a slip of copying, and would end up in an error text. */
export function parseSecret(check: Check, name: string): string {
  const value = text(check, name)
  if (!/^[\x21-\x7e]*$/.test(value))
    check.problems.push(
      `Input "${name}" must be one line of visible ASCII characters without spaces; its value is not shown here.`
    )
  return value
}
