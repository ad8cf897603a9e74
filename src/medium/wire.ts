// The requests and answers of Medium's API as spec/medium-rest-api-openapi.yml describes them, and the guards that turn
// what arrived into them. A test compares FIELDS with the description.

import {
  CONTENT_FORMATS,
  LICENSES,
  PUBLISH_STATUSES,
  ROLES,
  type ContentFormat,
  type License,
  type PublishStatus
} from './vocabulary.ts'

/** Schema `User`. */
export type User = {
  readonly id: string
  readonly username?: string
  readonly name?: string
  readonly url?: string
  readonly imageUrl?: string
}

/** Schema `Publication`. */
export type Publication = {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly url?: string
  readonly imageUrl?: string
}

/** Schema `Contributor`. */
export type Contributor = {
  readonly publicationId?: string
  readonly userId: string
  readonly role: (typeof ROLES)[number]
}

/** Schema `CreatePostRequest`. A field that is not to be sent is absent. */
export type CreatePostRequest = {
  /** At most 100 characters. */
  readonly title: string
  readonly contentFormat: ContentFormat
  readonly content: string
  /** At most three, each at most 25 characters. */
  readonly tags?: readonly string[]
  readonly canonicalUrl?: string
  readonly publishStatus?: PublishStatus
  readonly license?: License
  readonly notifyFollowers?: boolean
}

/** Schema `Post`. Only the id is relied on: a post whose other fields are missing exists all the same. */
export type Post = {
  readonly id: string
  readonly title?: string
  readonly authorId?: string
  readonly tags?: readonly string[]
  readonly url?: string
  readonly canonicalUrl?: string
  readonly publishStatus?: PublishStatus
  /** Epoch milliseconds; absent for drafts. */
  readonly publishedAt?: number
  readonly license?: string
  readonly licenseUrl?: string
  readonly publicationId?: string
}

/** Schema `Image`. */
export type Image = { readonly url: string; readonly md5?: string }

/** One of the `errors` of schema `Error`. */
export type ApiError = { readonly message: string; readonly code: number | null }

/** What a field holds: a JSON type (`uri` is a string), a list of strings, or one of some strings. */
export type FieldKind = 'string' | 'uri' | 'integer' | 'boolean' | 'strings' | readonly string[]

type Fields<T> = Readonly<Record<keyof T, FieldKind>>

/** Every field of every schema of the API description, by schema. */
export const FIELDS = {
  User: {
    id: 'string',
    username: 'string',
    name: 'string',
    url: 'uri',
    imageUrl: 'uri'
  } satisfies Fields<User>,
  Publication: {
    id: 'string',
    name: 'string',
    description: 'string',
    url: 'uri',
    imageUrl: 'uri'
  } satisfies Fields<Publication>,
  Contributor: {
    publicationId: 'string',
    userId: 'string',
    role: ROLES
  } satisfies Fields<Contributor>,
  CreatePostRequest: {
    title: 'string',
    contentFormat: CONTENT_FORMATS,
    content: 'string',
    tags: 'strings',
    canonicalUrl: 'uri',
    publishStatus: PUBLISH_STATUSES,
    license: LICENSES,
    notifyFollowers: 'boolean'
  } satisfies Fields<CreatePostRequest>,
  Post: {
    id: 'string',
    title: 'string',
    authorId: 'string',
    tags: 'strings',
    url: 'uri',
    canonicalUrl: 'uri',
    publishStatus: PUBLISH_STATUSES,
    publishedAt: 'integer',
    license: 'string',
    licenseUrl: 'uri',
    publicationId: 'string'
  } satisfies Fields<Post>,
  Image: { url: 'uri', md5: 'string' } satisfies Fields<Image>
} as const

/** The `data` that every successful answer but the token endpoint's is wrapped in; undefined when there is none. */
export function readData(body: string): unknown {
  return field(parseJson(body), 'data')
}

export function readUser(data: unknown): User | null {
  return readRecord<User>(FIELDS.User, ['id'], data)
}

/** Null when it is no list. An element without what is relied on says nothing and is left out. */
export function readPublications(data: unknown): readonly Publication[] | null {
  return readList(data, one => readRecord<Publication>(FIELDS.Publication, ['id', 'name'], one))
}

/** As `readPublications`; a role that is neither editor nor writer may not create posts, so it counts for nothing. */
export function readContributors(data: unknown): readonly Contributor[] | null {
  return readList(data, one => readRecord<Contributor>(FIELDS.Contributor, ['userId', 'role'], one))
}

export function readPost(data: unknown): Post | null {
  return readRecord<Post>(FIELDS.Post, ['id'], data)
}

export function readImage(data: unknown): Image | null {
  return readRecord<Image>(FIELDS.Image, ['url'], data)
}

/** Medium's own errors, `{"errors":[{"message","code"}]}`; null when the text is not that. Untrusted text. */
export function readErrors(body: string): readonly ApiError[] | null {
  const errors = field(parseJson(body), 'errors')
  if (!Array.isArray(errors)) return null
  const read = errors.flatMap((one: unknown) => {
    const message = field(one, 'message')
    const code = field(one, 'code')
    if (typeof message !== 'string' && typeof code !== 'number') return []
    return [
      {
        message: typeof message === 'string' ? message : '',
        code: typeof code === 'number' ? code : null
      }
    ]
  })
  return read.length > 0 ? read : null
}

export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}

/** An own property of whatever this is; undefined when there is none. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (Reflect.get(value, name) as unknown)
    : undefined
}

function readList<T>(data: unknown, read: (one: unknown) => T | null): readonly T[] | null {
  return Array.isArray(data) ? data.map(read).filter(one => one !== null) : null
}

/** The known fields that hold what they should; null without all of the demanded ones. */
function readRecord<T>(
  fields: Fields<T>,
  demanded: readonly (keyof T & string)[],
  value: unknown
): T | null {
  const entries = Object.entries<FieldKind>(fields)
    .map(([name, kind]) => [name, field(value, name), kind] as const)
    .filter(([, content, kind]) => holds(kind, content))
    .map(([name, content]) => [name, content] as const)
  const record: Record<string, unknown> = Object.fromEntries(entries)
  return demanded.every(name => record[name] !== undefined && record[name] !== '')
    ? (record as T)
    : null
}

function holds(kind: FieldKind, value: unknown): boolean {
  if (kind === 'strings')
    return Array.isArray(value) && value.every(one => typeof one === 'string')
  if (kind === 'integer') return Number.isSafeInteger(value)
  if (kind === 'boolean') return typeof value === 'boolean'
  if (typeof value !== 'string') return false
  if (kind === 'string') return true
  return kind === 'uri' ? isWebAddress(value) : kind.includes(value)
}

/** Medium may answer "" for a URL that is not set. */
function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}
