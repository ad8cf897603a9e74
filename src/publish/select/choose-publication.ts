// Which publication an author means, and what a person may do there. Pure.

import type { Contributor, Publication } from '../../medium/index.ts'
import { normalizeUrl } from '../../text/urls.ts'

export type PublicationChoice =
  | { readonly kind: 'found'; readonly publication: Publication }
  | { readonly kind: 'unclear'; readonly message: string; readonly remedy: string }

const MAX_LISTED = 20

/**
 * Finds a publication by its id, its URL, its name or its slug (the last part of its URL), the more exact first. Letter
 * case does not matter in names and slugs.
 */
export function choosePublication(
  wanted: string,
  publications: readonly Publication[]
): PublicationChoice {
  const address = readAddress(wanted)
  const ways: readonly ((publication: Publication) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ url }) => address !== null && normalizePage(url) === address,
    ({ name, url }) => isSameName(name, wanted) || isSameName(readSlug(url) ?? '', wanted)
  ]
  for (const matches of ways) {
    const found = publications.filter(matches)
    const [first] = found
    if (first !== undefined && found.length === 1) return { kind: 'found', publication: first }
    if (found.length > 1) return refuseAmbiguous(wanted, found)
  }
  return refuseMissing(wanted, publications)
}

function refuseAmbiguous(wanted: string, found: readonly Publication[]): PublicationChoice {
  return {
    kind: 'unclear',
    message: `The publication ${JSON.stringify(wanted)} could be any of ${printList(found)}.`,
    remedy: 'Name it by its id or its URL.'
  }
}

function refuseMissing(wanted: string, publications: readonly Publication[]): PublicationChoice {
  const where =
    publications.length === 0
      ? 'this account does not belong to any publication'
      : `this account belongs to ${printList(publications)}`
  return {
    kind: 'unclear',
    message: `The publication ${JSON.stringify(wanted)} was not found: ${where}.`,
    remedy: 'Correct the name, or use a token of an account that belongs to it.'
  }
}

export type Role = Contributor['role'] | 'none'

/** The role of a user among the contributors; the one that may do more when there are two. */
export function findContributorRole(userId: string, contributors: readonly Contributor[]): Role {
  const roles = contributors.filter(one => one.userId === userId).map(({ role }) => role)
  if (roles.includes('editor')) return 'editor'
  return roles.includes('writer') ? 'writer' : 'none'
}

function printList(publications: readonly Publication[]): string {
  const shown = publications
    .slice(0, MAX_LISTED)
    .map(({ id, name, url }) => `${name} (${id}${url === undefined ? '' : `, ${url}`})`)
  const more = publications.length - shown.length
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '')
}

function isSameName(name: string, wanted: string): boolean {
  const normalize = (text: string) => text.normalize('NFKC').trim().toLowerCase()
  return normalize(name) === normalize(wanted.replace(/^@/, ''))
}

/** Browsers hide the scheme, so people leave it out. */
function readAddress(wanted: string): string | null {
  if (URL.canParse(wanted)) return normalizePage(wanted)
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(wanted)
  return isHost ? normalizePage(`https://${wanted}`) : null
}

/** A publication's address without what does not tell pages apart; Medium takes slugs in any letter case. */
function normalizePage(url: string | undefined): string | null {
  return (
    normalizeUrl(url ?? null)
      ?.toLowerCase()
      .replace(/\?.*$/, '') ?? null
  )
}

function readSlug(url: string | undefined): string | null {
  return normalizePage(url)?.split('/').slice(1).at(-1) ?? null
}
