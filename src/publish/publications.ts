// Which publication an author means, and what a person may do there. Pure.

import type { Contributor, Publication } from '../medium/index.ts'

export type PublicationChoice =
  | { readonly kind: 'found'; readonly publication: Publication }
  /** A sentence for a person that lists what there is. */
  | { readonly kind: 'unclear'; readonly message: string }

const LISTED = 20

/**
 * Finds a publication by its id, its URL, its name or its slug (the last part of its URL), the more exact first.
 * Letter case does not matter in names and slugs.
 */
export function choosePublication(
  wanted: string,
  publications: readonly Publication[]
): PublicationChoice {
  const ways: readonly ((one: Publication) => boolean)[] = [
    one => one.id === wanted,
    one => addressOf(wanted) !== null && pageOf(one.url) === pageOf(addressOf(wanted)),
    one => [one.name, slugOf(one.url)].some(name => name !== null && sameName(name, wanted))
  ]
  for (const matches of ways) {
    const found = publications.filter(matches)
    const [first] = found
    if (first !== undefined && found.length === 1) return { kind: 'found', publication: first }
    if (found.length > 1)
      return {
        kind: 'unclear',
        message: `The publication ${JSON.stringify(wanted)} could be any of ${list(found)}. Name it by its id or its URL.`
      }
  }
  return {
    kind: 'unclear',
    message:
      publications.length === 0
        ? `The publication ${JSON.stringify(wanted)} cannot be found: this account belongs to none.`
        : `The publication ${JSON.stringify(wanted)} cannot be found among those of this account: ${list(publications)}.`
  }
}

export type Role = 'editor' | 'writer' | 'none'

export function roleOf(userId: string, contributors: readonly Contributor[]): Role {
  const roles = contributors.filter(one => one.userId === userId).map(one => one.role)
  if (roles.includes('editor')) return 'editor'
  return roles.includes('writer') ? 'writer' : 'none'
}

function list(publications: readonly Publication[]): string {
  const shown = publications
    .slice(0, LISTED)
    .map(one => `${one.name} (${one.id}${one.url === undefined ? '' : `, ${one.url}`})`)
  const more = publications.length - shown.length
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '')
}

function sameName(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase()
  return plain(a) === plain(b.replace(/^@/, ''))
}

/** Browsers hide the scheme, so people leave it out. */
function addressOf(wanted: string): string | null {
  if (URL.canParse(wanted)) return wanted
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(wanted) ? `https://${wanted}` : null
}

function slugOf(url: string | undefined): string | null {
  const page = pageOf(url)
  return page === null ? null : (page.split('/').slice(1).at(-1) ?? null)
}

/** Host and path without what does not tell pages apart. */
function pageOf(url: string | null | undefined): string | null {
  if (url == null || !URL.canParse(url)) return null
  const { host, pathname } = new URL(url)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`.toLowerCase()
}
