// The inputs about preview pages: the folder that they are written to, and where that folder is served.

import { refuseInput, type TypedInput } from './typed-input.ts'
import { staysInside } from './value-parsers.ts'

/** `/`-separated, without one at the end; null when no pages are wanted. */
export function parsePreviewPath(input: TypedInput): string | null {
  const path = input.text.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '')
  const folder = path.replace(/\/+$/, '')
  if (input.text === '') return null
  if (staysInside(folder) && !/^\.git(?:\/|$)/i.test(folder)) return folder
  refuseInput(
    input,
    'must be a folder inside the workspace, by its path there, such as `medium-preview`'
  )
  return null
}

/** Without a slash at its end; null when nobody said. */
export function parsePreviewUrl(input: TypedInput): string | null {
  if (input.text === '') return null
  const value = input.text.replace(/(?:\/index\.html)?\/*$/, '')
  const url = URL.canParse(value) ? new URL(value) : null
  if (url !== null && isPlainWebUrl(url)) return value
  refuseInput(input, 'must be an http or https URL without credentials, query or fragment', {
    shown: input.text.replace(/\/\/[^/?#]*@/, '//***@')
  })
  return null
}

function isPlainWebUrl({ protocol, username, password, search, hash }: URL): boolean {
  return /^https?:$/.test(protocol) && [username, password, search, hash].every(part => part === '')
}
