// A post from the request that asks for it to the answer: the description's limits, roles, the daily limit, URLs.

import { randomBytes } from 'node:crypto'
import { SandboxRefusal } from './sandbox-answers.ts'
import { loadDescription, type DescriptionProblem } from './api-description.ts'
import { findUser, type MediumBackend } from './medium-backend.ts'
import { findRole, type StoredPublication, type StoredUser } from './stored-people.ts'
import type { StoredStatus, StoredPost } from './stored-records.ts'

/** The fields of a creating request, as the description names them. */
export type RequestedPost = {
  readonly title: string
  readonly contentFormat: 'html' | 'markdown'
  readonly content: string
  readonly tags?: readonly string[]
  readonly canonicalUrl?: string
  readonly publishStatus?: StoredStatus
  readonly license?: string
  readonly notifyFollowers?: boolean
}

const DAY_MS = 24 * 3600 * 1000
export const RATE_MESSAGE = 'User has reached the rate limit for publishing today.'

const LICENSE_URLS: Readonly<Record<string, string>> = {
  'all-rights-reserved': 'https://medium.com/policy/9db0094a1e0f',
  'cc-40-by': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-40-by-sa': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc-40-by-nd': 'https://creativecommons.org/licenses/by-nd/4.0/',
  'cc-40-by-nc': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'cc-40-by-nc-nd': 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  'cc-40-by-nc-sa': 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  'cc-40-zero': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'public-domain': 'https://creativecommons.org/publicdomain/mark/1.0/'
}

/** Checks a request by all of Medium's rules and adds the post to the state. @throws SandboxRefusal 400, 403 or 429 */
export function storePost(
  medium: MediumBackend,
  author: StoredUser,
  publication: StoredPublication | null,
  body: unknown
): StoredPost {
  const request = checkRequest(body)
  const publishStatus = request.publishStatus ?? 'public'
  if (publication !== null) checkRole(publication, author, publishStatus)
  const now = medium.now().getTime()
  checkDailyLimit(medium, author, now)
  const post: StoredPost = {
    id: randomBytes(6).toString('hex'),
    authorId: author.id,
    publicationId: publication?.id ?? null,
    title: request.title,
    contentFormat: request.contentFormat,
    content: request.content,
    tags: request.tags ?? [],
    canonicalUrl: request.canonicalUrl ?? null,
    publishStatus,
    license: request.license ?? 'all-rights-reserved',
    notifyFollowers: request.notifyFollowers ?? null,
    createdAt: now,
    publishedAt: publishStatus === 'draft' ? null : now
  }
  medium.state.posts.push(post)
  return post
}

function checkRequest(body: unknown): RequestedPost {
  const given = typeof body === 'object' && body !== null ? (body as Partial<RequestedPost>) : {}
  if (given.content === undefined || given.content === '')
    throw new SandboxRefusal(400, 'No content specified.', 2002)
  const problems = loadDescription().findProblems(body)
  if (problems.some(isBadFormat))
    throw new SandboxRefusal(400, 'Invalid contentFormat specified.', 2003)
  if (problems.length > 0)
    throw new SandboxRefusal(
      400,
      problems.map(({ message }) => message)
    )
  const request = body as RequestedPost
  if (request.canonicalUrl !== undefined && !/^https?:\/\//i.test(request.canonicalUrl))
    throw new SandboxRefusal(400, 'The field "canonicalUrl" must be an absolute http or https URL.')
  return request
}

function isBadFormat(problem: DescriptionProblem): boolean {
  return problem.field === 'contentFormat'
}

function checkRole(publication: StoredPublication, author: StoredUser, status: StoredStatus): void {
  const role = findRole(publication, author)
  if (role === 'editor' || (role === 'writer' && status === 'draft')) return
  throw new SandboxRefusal(
    403,
    role === 'writer'
      ? 'Writers of a publication can only create drafts.'
      : 'User does not have permission to publish to this publication.'
  )
}

/** A window opens with a post and closes 24 hours later; every post in it counts, drafts too. */
function checkDailyLimit(medium: MediumBackend, author: StoredUser, now: number): void {
  const { dailyLimit, dailyLimitStatus } = medium.rules
  if (dailyLimit === 0) return
  let start = -Infinity
  let count = 0
  for (const { createdAt } of medium.state.posts.filter(post => post.authorId === author.id)) {
    if (createdAt >= start + DAY_MS) [start, count] = [createdAt, 0]
    count += 1
  }
  if (now < start + DAY_MS && count >= dailyLimit)
    throw new SandboxRefusal(dailyLimitStatus, RATE_MESSAGE)
}

/** Where readers find the post: with a slug once it is public, in its publication if it has one. */
export function toPostUrl(medium: MediumBackend, post: StoredPost): string {
  const author = findUser(medium, post.authorId)
  const publication = medium.state.publications.find(({ id }) => id === post.publicationId)
  const home = `@${author?.username ?? 'unknown'}`
  if (post.publishStatus !== 'public') return `${medium.url}/${home}/${post.id}`
  return `${medium.url}/${publication?.slug ?? home}/${createSlug(post)}`
}

function createSlug(post: StoredPost): string {
  const words = post.title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g)
  return [...(words ?? []).slice(0, 12), post.id].join('-')
}

/** The post as the API answers it; what is unknown is left out. */
export function toPostAnswer(medium: MediumBackend, post: StoredPost): Record<string, unknown> {
  return {
    id: post.id,
    title: post.title,
    authorId: post.authorId,
    tags: post.tags,
    url: toPostUrl(medium, post),
    ...(post.canonicalUrl === null ? {} : { canonicalUrl: post.canonicalUrl }),
    publishStatus: post.publishStatus,
    ...(post.publishedAt === null ? {} : { publishedAt: post.publishedAt }),
    license: post.license,
    licenseUrl: toLicenseUrl(post.license),
    ...(post.publicationId === null ? {} : { publicationId: post.publicationId })
  }
}

export function toLicenseUrl(license: string): string {
  return LICENSE_URLS[license] ?? 'https://medium.com/policy/9db0094a1e0f'
}
