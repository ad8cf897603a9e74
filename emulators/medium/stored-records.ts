// What the sandbox remembers of Medium, record by record: the shapes of its state file.

export type StoredStatus = 'public' | 'draft' | 'unlisted'

export type StoredPost = {
  readonly id: string
  readonly authorId: string
  readonly publicationId: string | null
  readonly title: string
  readonly contentFormat: 'html' | 'markdown'
  readonly content: string
  readonly tags: readonly string[]
  readonly canonicalUrl: string | null
  readonly publishStatus: StoredStatus
  readonly license: string
  /** Null when the request did not say. */
  readonly notifyFollowers: boolean | null
  /** Epoch milliseconds. */
  readonly createdAt: number
  /** Epoch milliseconds; null for a draft. */
  readonly publishedAt: number | null
}

export type StoredImage = {
  readonly name: string
  readonly type: string
  readonly md5: string
  /** Base64. */
  readonly data: string
  readonly userId: string
  /** Epoch milliseconds. */
  readonly uploadedAt: number
}

export const SCOPES = ['basicProfile', 'listPublications', 'publishPost', 'uploadImage'] as const
export type Scope = (typeof SCOPES)[number]

export type StoredAccessToken = {
  readonly token: string
  readonly username: string
  readonly scopes: readonly Scope[]
  /** Epoch milliseconds; null for a token that does not expire. */
  readonly expiresAt: number | null
}

export type StoredRefreshToken = {
  readonly token: string
  readonly username: string
  readonly clientId: string
  readonly scopes: readonly Scope[]
}

/** What a person's consent gives an application for one exchange. */
export type AuthorizationCode = {
  readonly code: string
  readonly username: string
  readonly clientId: string
  readonly scopes: readonly Scope[]
  readonly redirectUri: string
  readonly expiresAt: number
}

export type OAuthClient = { readonly id: string; readonly secret: string }
