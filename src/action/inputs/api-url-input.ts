// The input `api-url`: where Medium's API is. Tokens travel there, so the address must be a safe one.

import { isSecureUrl } from '../../text/urls.ts'
import { refuseInput, type TypedInput } from './typed-input.ts'

/** Without a slash at its end. */
export function parseApiUrl(input: TypedInput): string {
  const value = input.text.replace(/\/+$/, '')
  const url = URL.canParse(value) ? new URL(value) : null
  if (url === null || !isSecureUrl(url) || url.search !== '' || url.hash !== '')
    refuseInput(
      input,
      'must be an https URL (or http on loopback) without credentials, query or fragment',
      { shown: input.text.replace(/\/\/[^/?#]*@/, '//***@') }
    )
  return value
}
