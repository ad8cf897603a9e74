// What an author has to write, and where, so that the site's address is known.

import { toSiteAddress } from './site-address.ts'

/** A line, and the file that it belongs in. */
export type Setting = { readonly line: string; readonly file: string }

/** What the configuration has by now; null for what is not there, or not known. */
type AddressParts = { readonly url: string | null; readonly base: string | null }

/** Where the URL is there, the path below it is what nobody knows: `base: process.env.BASE_PATH`. */
export function writeAddressLine(found: AddressParts, url: Setting, base: Setting): string {
  const hasUrl = toSiteAddress(found.url) !== null
  const { line, file } = hasUrl && found.base === null ? base : url
  return `\`${line}\` in \`${file}\``
}
