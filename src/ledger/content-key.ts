// What two articles share when they say the same: their words, whatever the spacing and punctuation. Pure.

import { createHash } from 'node:crypto'

/** SHA-256 of the words of a Markdown body (letters and digits, lower case); null for a body without any. */
export function contentKey(body: string): string | null {
  const words = body
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu)
  return words === null ? null : createHash('sha256').update(words.join(' ')).digest('hex')
}
