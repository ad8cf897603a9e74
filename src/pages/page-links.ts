// Addresses on a page: only ones that a page may safely lead to, and ways from one file of the folder to another.

import { encodePath } from '../text/paths.ts'

/** The address as a link may have it; null for one that could run something, or lead nowhere. */
export function toSafeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null
  return /^(?:https?|mailto|tel):$/.test(new URL(url).protocol) ? url : null
}

/** An address of a page or a picture on the web; null for any other. */
export function toWebUrl(url: string | null): string | null {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null
}

/** Both are names of files in the folder of pages; the answer is encoded. */
export function linkFile(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 1) + encodePath(to)
}

/** Where the file is served. */
export function findServedUrl(previewUrl: string, name: string): string {
  return `${previewUrl.replace(/\/+$/, '')}/${encodePath(name)}`
}

/** The host, as a reader wants to see where a link leads. */
export function nameHost(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}
