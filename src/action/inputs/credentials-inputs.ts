// The inputs by which the run proves who it is. No message ever shows the value of one.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { createInputDiagnostic, type TypedInput } from './typed-input.ts'

export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: string }
  | {
      readonly kind: 'refresh'
      readonly refreshToken: string
      readonly clientId: string
      readonly clientSecret: string
    }

export type CredentialInputs = {
  readonly mediumToken: string
  readonly mediumRefreshToken: string
  readonly mediumClientId: string
  readonly mediumClientSecret: string
}

/** A value that becomes part of a header: a line break inside it is a slip of copying, and would end up in an error text. */
export function parseCredential({ name, text, diagnostics }: TypedInput): string {
  if (!/^[\x21-\x7e]*$/.test(text))
    diagnostics.push(
      createInputDiagnostic(
        `Input "${name}" must be one line of visible ASCII characters without spaces; its value is not shown here.`
      )
    )
  return text
}

/** The three inputs of OAuth2 are of use only together. */
export function checkCredentials(inputs: CredentialInputs): Diagnostic[] {
  const { mediumRefreshToken, mediumClientId, mediumClientSecret } = inputs
  const values = [mediumRefreshToken, mediumClientId, mediumClientSecret]
  const empty = values.filter(value => value === '').length
  if (empty === 0 || empty === values.length) return []
  return [
    createInputDiagnostic(
      `Inputs "medium-refresh-token", "medium-client-id" and "medium-client-secret" belong together, and ${empty} of them ${empty === 1 ? 'is' : 'are'} empty.`,
      'Set all three or none.'
    )
  ]
}

/** The OAuth2 inputs win over `medium-token`: a user who sets all three means them. */
export function selectCredentials(inputs: CredentialInputs): Credentials {
  const { mediumToken, mediumRefreshToken, mediumClientId, mediumClientSecret } = inputs
  if (mediumRefreshToken !== '')
    return {
      kind: 'refresh',
      refreshToken: mediumRefreshToken,
      clientId: mediumClientId,
      clientSecret: mediumClientSecret
    }
  return mediumToken === '' ? { kind: 'none' } : { kind: 'token', token: mediumToken }
}
