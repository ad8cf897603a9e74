// What a sandbox shows of itself: to tests in process, to the command line and through /control/state.

import { toImageUrl } from './image-uploads.ts'
import { toProfileUrl, type MediumBackend } from './medium-backend.ts'
import { toPostUrl } from './post-creation.ts'
import type { SandboxState } from './sandbox-state.ts'
import type { PublicationRole } from './stored-people.ts'
import type { StoredImage, StoredPost } from './stored-records.ts'

export type SandboxUser = {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly url: string
  /** The integration token. */
  readonly token: string
}

export type SandboxPublication = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly url: string
  /** Username to role. */
  readonly roles: Readonly<Record<string, PublicationRole>>
}

export type SandboxPost = StoredPost & { readonly url: string }
export type SandboxImage = Omit<StoredImage, 'data'> & { readonly url: string }

export type SandboxView = {
  /** The base of the API, such as `http://127.0.0.1:4390/v1`. */
  readonly apiUrl: string
  /** The site, without a slash at the end. */
  readonly url: string
  /** The integration token of the first user. */
  readonly token: string
  /** The first user. */
  readonly user: SandboxUser
  readonly users: readonly SandboxUser[]
  readonly publications: readonly SandboxPublication[]
  /** The application, and the first user's refresh token for it. */
  readonly oauth: {
    readonly clientId: string
    readonly clientSecret: string
    readonly refreshToken: string
  }
  /** Oldest first. */
  readonly posts: readonly SandboxPost[]
  /** One for each upload, oldest first. */
  readonly images: readonly SandboxImage[]
}

/** A view that is always of now. @throws Error when the state has no user, or one without a token */
export function createView(medium: MediumBackend): SandboxView {
  const { state, url } = medium
  const users = state.users.map(user => toUserView(medium, user.username))
  const [user] = users
  const [client] = state.clients
  if (user === undefined || client === undefined || !findRefreshToken(state, user.username))
    throw new Error('The state has no user with an OAuth application. Name another state file.')
  return {
    apiUrl: `${url}/v1`,
    url,
    token: user.token,
    user,
    users,
    publications: state.publications.map(({ id, slug, name, roles }) => {
      return { id, slug, name, url: `${url}/${slug}`, roles }
    }),
    get oauth() {
      const refresh = findRefreshToken(state, user.username)
      return { clientId: client.id, clientSecret: client.secret, refreshToken: refresh ?? '' }
    },
    get posts() {
      return state.posts.map(post => ({ ...post, url: toPostUrl(medium, post) }))
    },
    get images() {
      return state.images.map(({ name, type, md5, userId, uploadedAt }) => {
        return { name, type, md5, userId, uploadedAt, url: toImageUrl(medium, name) }
      })
    }
  }
}

function findRefreshToken(state: SandboxState, of: string): string | undefined {
  return state.refreshTokens.find(({ username }) => username === of)?.token
}

function toUserView(medium: MediumBackend, username: string): SandboxUser {
  const { state } = medium
  const user = state.users.find(user => user.username === username)
  const token = state.accessTokens.find(
    token => token.username === username && token.expiresAt === null
  )
  if (user === undefined || token === undefined)
    throw new Error(`The user "${username}" has no integration token. Name another state file.`)
  return { ...user, url: toProfileUrl(medium, user), token: token.token }
}
