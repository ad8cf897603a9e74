// Who is there: users, publications and the roles in them, and the world that the sandbox starts with.

import { createHash } from 'node:crypto'

export type PublicationRole = 'editor' | 'writer' | 'follower'

export type StoredUser = { readonly id: string; readonly username: string; readonly name: string }

export type StoredPublication = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly description: string
  /** Username to role. A follower sees the publication in the own list and is not a contributor. */
  readonly roles: Readonly<Record<string, PublicationRole>>
}

export type UserOption = {
  readonly username: string
  readonly name?: string
  /** The integration token; made from the username unless given. */
  readonly token?: string
}

export type PublicationOption = {
  readonly slug: string
  readonly name: string
  readonly description?: string
  readonly roles: Readonly<Record<string, PublicationRole>>
}

export const DEFAULT_USERS: readonly UserOption[] = [
  { username: 'ada', name: 'Ada Author' },
  { username: 'grace', name: 'Grace Writer' }
]

/** `ada` has every role somewhere, and two publications share a name. */
export const DEFAULT_PUBLICATIONS: readonly PublicationOption[] = [
  {
    slug: 'engineering',
    name: 'Engineering Notes',
    description: 'What we build and why it broke.',
    roles: { ada: 'editor', grace: 'writer' }
  },
  {
    slug: 'weekly',
    name: 'The Weekly',
    description: 'One long read a week.',
    roles: { ada: 'writer', grace: 'editor' }
  },
  {
    slug: 'elsewhere',
    name: 'Elsewhere',
    description: 'Somebody else’s publication.',
    roles: { ada: 'follower', grace: 'editor' }
  },
  {
    slug: 'field-notes',
    name: 'Field Notes',
    description: 'Seen on the way.',
    roles: { ada: 'editor' }
  },
  {
    slug: 'field-notes-archive',
    name: 'Field Notes',
    description: 'The years before.',
    roles: { ada: 'editor' }
  }
]

export function createUser(option: UserOption): StoredUser {
  const { username, name = username } = option
  return { id: deriveId(`user ${username}`, 35), username, name }
}

export function createPublication(option: PublicationOption): StoredPublication {
  const { slug, name, description = '', roles } = option
  return { id: deriveId(`publication ${slug}`, 12), slug, name, description, roles }
}

/** Hex digits that are the same in every run, so that what was pasted into a workflow stays right. */
export function deriveId(seed: string, length: number): string {
  return createHash('sha256').update(`sandbox ${seed}`).digest('hex').slice(0, length)
}

/** The role of a user in a publication; null for nobody. */
export function findRole(publication: StoredPublication, user: StoredUser): PublicationRole | null {
  return publication.roles[user.username] ?? null
}
