// The requests and answers of Medium's API as spec/medium-rest-api-openapi.yml describes them, and the guards that turn
// what arrived into them. A test compares SCHEMA_FIELDS with the description.

import { isRecord, parseJsonText, readField } from '../text/json.ts'
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

type SchemaFields<T> = Readonly<Record<keyof T, FieldKind>>

/** Every field of every schema of the API description, by schema. */
export const SCHEMA_FIELDS = {
  User: {
    id: 'string',
    username: 'string',
    name: 'string',
    url: 'uri',
    imageUrl: 'uri'
  } satisfies SchemaFields<User>,
  Publication: {
    id: 'string',
    name: 'string',
    description: 'string',
    url: 'uri',
    imageUrl: 'uri'
  } satisfies SchemaFields<Publication>,
  Contributor: {
    publicationId: 'string',
    userId: 'string',
    role: ROLES
  } satisfies SchemaFields<Contributor>,
  CreatePostRequest: {
    title: 'string',
    contentFormat: CONTENT_FORMATS,
    content: 'string',
    tags: 'strings',
    canonicalUrl: 'uri',
    publishStatus: PUBLISH_STATUSES,
    license: LICENSES,
    notifyFollowers: 'boolean'
  } satisfies SchemaFields<CreatePostRequest>,
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
  } satisfies SchemaFields<Post>,
  Image: { url: 'uri', md5: 'string' } satisfies SchemaFields<Image>
} as const

/** The `data` that every successful answer but the token endpoint's is wrapped in; undefined when there is none. */
export function readData(body: string): unknown {
  return readField(parseJsonText(body), 'data')
}

export function readUser(data: unknown): User | null {
  return readRecord<User>(SCHEMA_FIELDS.User, ['id'], data)
}

/** Null when it is not a list. An element without what is relied on says nothing and is left out. */
export function readPublications(data: unknown): readonly Publication[] | null {
  return readList(data, item =>
    readRecord<Publication>(SCHEMA_FIELDS.Publication, ['id', 'name'], item)
  )
}

/** As `readPublications`; a role that is neither editor nor writer may not create posts, so it counts for nothing. */
export function readContributors(data: unknown): readonly Contributor[] | null {
  return readList(data, item =>
    readRecord<Contributor>(SCHEMA_FIELDS.Contributor, ['userId', 'role'], item)
  )
}

export function readPost(data: unknown): Post | null {
  return readRecord<Post>(SCHEMA_FIELDS.Post, ['id'], data)
}

export function readImage(data: unknown): Image | null {
  return readRecord<Image>(SCHEMA_FIELDS.Image, ['url'], data)
}

/** Medium's own errors, `{"errors":[{"message","code"}]}`; null when the text is not that. Untrusted text. */
export function readErrors(body: string): readonly ApiError[] | null {
  const errors = readField(parseJsonText(body), 'errors')
  if (!Array.isArray(errors)) return null
  const read = errors.flatMap((error: unknown) => {
    const message = readField(error, 'message')
    const code = readField(error, 'code')
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

function readList<T>(data: unknown, read: (item: unknown) => T | null): readonly T[] | null {
  return Array.isArray(data) ? data.map(read).filter(item => item !== null) : null
}

/** The known fields that hold what they should; null without all of the demanded ones. */
function readRecord<T>(
  fields: SchemaFields<T>,
  demanded: readonly (keyof T & string)[],
  value: unknown
): T | null {
  if (!isRecord(value)) return null
  const entries = Object.entries<FieldKind>(fields)
    .map(
      ([name, kind]) => [name, Object.hasOwn(value, name) ? value[name] : undefined, kind] as const
    )
    .filter(([, content, kind]) => isOfKind(kind, content))
    .map(([name, content]) => [name, content] as const)
  const record: Record<string, unknown> = Object.fromEntries(entries)
  return demanded.every(name => record[name] !== undefined && record[name] !== '')
    ? (record as T)
    : null
}

function isOfKind(kind: FieldKind, value: unknown): boolean {
  if (kind === 'strings')
    return Array.isArray(value) && value.every(item => typeof item === 'string')
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
