// All that the sandbox remembers, and the one file in which it outlives the process: written whole, replaced atomically.

import { existsSync, readFileSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import {
  createPublication,
  createUser,
  DEFAULT_PUBLICATIONS,
  DEFAULT_USERS,
  deriveId,
  type StoredPublication,
  type PublicationOption,
  type StoredUser,
  type UserOption
} from './stored-people.ts'
import {
  type StoredAccessToken,
  type OAuthClient,
  type StoredRefreshToken,
  SCOPES,
  type StoredImage,
  type StoredPost
} from './stored-records.ts'
import { explainError } from '../shared/unknown-values.ts'

export type SandboxState = {
  readonly version: 1
  readonly users: readonly StoredUser[]
  readonly publications: readonly StoredPublication[]
  readonly clients: readonly OAuthClient[]
  readonly accessTokens: StoredAccessToken[]
  readonly refreshTokens: StoredRefreshToken[]
  /** Oldest first. */
  readonly posts: StoredPost[]
  readonly images: StoredImage[]
}

const LISTS = [
  'users',
  'publications',
  'clients',
  'accessTokens',
  'refreshTokens',
  'posts',
  'images'
] as const satisfies readonly (keyof SandboxState)[]

export type PeopleOptions = {
  readonly users?: readonly UserOption[]
  readonly publications?: readonly PublicationOption[]
  /** The integration token of the first user. */
  readonly token?: string
  /** Further access tokens, such as expired ones or ones with few scopes. */
  readonly tokens?: readonly StoredAccessToken[]
}

/** The state before anything happened. @throws Error when a role or token names a user who is not there */
export function createState(options: PeopleOptions): SandboxState {
  const asked = options.users ?? DEFAULT_USERS
  const users = asked.map(createUser)
  const [first] = users
  if (first === undefined) throw new Error('The sandbox needs at least one user.')
  const publications = (options.publications ?? createPublications(users)).map(createPublication)
  checkNames(users, publications, options.tokens ?? [])
  const integration = asked.map(({ username, token: wanted }, index): StoredAccessToken => {
    const chosen = index === 0 ? (options.token ?? wanted) : wanted
    const token = chosen ?? deriveId(`token ${username}`, 64)
    return { token, username, scopes: SCOPES, expiresAt: null }
  })
  const client = { id: deriveId('client', 12), secret: deriveId('client secret', 40) }
  return {
    version: 1,
    users,
    publications,
    clients: [client],
    accessTokens: [...integration, ...(options.tokens ?? [])],
    refreshTokens: users.map(({ username }) => ({
      token: deriveId(`refresh token ${username}`, 64),
      username,
      clientId: client.id,
      scopes: SCOPES
    })),
    posts: [],
    images: []
  }
}

/** The default publications as far as their people are there. */
function createPublications(users: readonly StoredUser[]): PublicationOption[] {
  return DEFAULT_PUBLICATIONS.map(publication => ({
    ...publication,
    roles: Object.fromEntries(
      Object.entries(publication.roles).filter(([name]) =>
        users.some(user => user.username === name)
      )
    )
  }))
}

function checkNames(
  users: readonly StoredUser[],
  publications: readonly StoredPublication[],
  tokens: readonly StoredAccessToken[]
): void {
  const named = [
    ...publications.flatMap(({ roles }) => Object.keys(roles)),
    ...tokens.map(({ username }) => username)
  ]
  const missing = named.find(name => !users.some(user => user.username === name))
  if (missing !== undefined) throw new Error(`There is no user "${missing}" in the sandbox.`)
}

/** The state a file holds; null when there is no such file. @throws Error when it is something else */
export function readStateFile(path: string): SandboxState | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw createUnusableError(path, error)
  }
  try {
    const value = JSON.parse(text) as Partial<SandboxState> | null
    if (value?.version === 1 && LISTS.every(name => Array.isArray(value[name])))
      return value as SandboxState
  } catch (error) {
    throw refuseContent(path, error)
  }
  throw refuseContent(path, null)
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
}

function refuseContent(path: string, cause: unknown): Error {
  return new Error(
    `The file ${path} is not the state of a sandbox. Name another file or delete it.`,
    { cause }
  )
}

function createUnusableError(path: string, cause: unknown): Error {
  const reason = explainError(cause)
  return new Error(`The state file ${path} cannot be used: ${reason}. Name another file.`, {
    cause
  })
}

/** Writes the state after each change; one write at a time, each with all that was changed before it began. */
export function createStateWriter(
  path: string | null,
  read: () => SandboxState
): () => Promise<void> {
  if (path === null) return () => Promise.resolve()
  let last: Promise<void> = Promise.resolve()
  return async () => {
    last = last
      .catch(() => undefined)
      .then(() => replaceFile(path, `${JSON.stringify(read(), null, 1)}\n`))
    await last
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.tmp`
  try {
    await makeFolder(dirname(resolve(path)))
    const handle = await open(temporary, 'w')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw createUnusableError(path, error)
  }
}

/** Folder by folder: Node's recursive `mkdir` never ends where the system says ENOENT below a folder that is there (`/proc`). */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return
  const parent = dirname(path)
  if (parent !== path) await makeFolder(parent)
  try {
    await mkdir(path)
  } catch (error) {
    if (!existsSync(path)) throw error
  }
}
