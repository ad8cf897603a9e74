// A post from the request that asks for it to the answer: the description's limits, roles, the daily limit, URLs.

import { randomBytes } from 'node:crypto'
import { Refusal } from './sandbox-answers.ts'
import { loadDescription, type Problem } from './api-description.ts'
import { userById, type Medium } from './medium-backend.ts'
import { roleOf, type Publication, type User } from './stored-people.ts'
import type { PublishStatus, StoredPost } from './stored-records.ts'

/** The fields of a creating request, as the description names them. */
export type PostRequest = {
  readonly title: string
  readonly contentFormat: 'html' | 'markdown'
  readonly content: string
  readonly tags?: readonly string[]
  readonly canonicalUrl?: string
  readonly publishStatus?: PublishStatus
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

/** Checks a request by all of Medium's rules and adds the post to the state. @throws Refusal 400, 403 or 429 */
export function createPost(
  medium: Medium,
  author: User,
  publication: Publication | null,
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

function checkRequest(body: unknown): PostRequest {
  const given = typeof body === 'object' && body !== null ? (body as Partial<PostRequest>) : {}
  if (given.content === undefined || given.content === '')
    throw new Refusal(400, 'No content specified.', 2002)
  const problems = loadDescription().problemsOfPost(body)
  if (problems.some(isBadFormat)) throw new Refusal(400, 'Invalid contentFormat specified.', 2003)
  if (problems.length > 0)
    throw new Refusal(
      400,
      problems.map(one => one.message)
    )
  const request = body as PostRequest
  if (request.canonicalUrl !== undefined && !/^https?:\/\//i.test(request.canonicalUrl))
    throw new Refusal(400, 'The field "canonicalUrl" must be an absolute http or https URL.')
  return request
}

function isBadFormat(problem: Problem): boolean {
  return problem.field === 'contentFormat'
}

function checkRole(publication: Publication, author: User, status: PublishStatus): void {
  const role = roleOf(publication, author)
  if (role === 'editor' || (role === 'writer' && status === 'draft')) return
  throw new Refusal(
    403,
    role === 'writer'
      ? 'Writers of a publication can only create drafts.'
      : 'User does not have permission to publish to this publication.'
  )
}

/** A window opens with a post and closes 24 hours later; every post in it counts, drafts too. */
function checkDailyLimit(medium: Medium, author: User, now: number): void {
  const { dailyLimit, dailyLimitStatus } = medium.rules
  if (dailyLimit === 0) return
  let start = -Infinity
  let count = 0
  for (const { createdAt } of medium.state.posts.filter(post => post.authorId === author.id)) {
    if (createdAt >= start + DAY_MS) [start, count] = [createdAt, 0]
    count += 1
  }
  if (now < start + DAY_MS && count >= dailyLimit) throw new Refusal(dailyLimitStatus, RATE_MESSAGE)
}

/** Where readers find the post: with a slug once it is public, in its publication if it has one. */
export function postUrl(medium: Medium, post: StoredPost): string {
  const author = userById(medium, post.authorId)
  const publication = medium.state.publications.find(one => one.id === post.publicationId)
  const home = `@${author?.username ?? 'unknown'}`
  if (post.publishStatus !== 'public') return `${medium.url}/${home}/${post.id}`
  return `${medium.url}/${publication?.slug ?? home}/${slugOf(post)}`
}

function slugOf(post: StoredPost): string {
  const words = post.title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g)
  return [...(words ?? []).slice(0, 12), post.id].join('-')
}

/** The post as the API answers it; what is unknown is left out. */
export function postAnswer(medium: Medium, post: StoredPost): Record<string, unknown> {
  return {
    id: post.id,
    title: post.title,
    authorId: post.authorId,
    tags: post.tags,
    url: postUrl(medium, post),
    ...(post.canonicalUrl === null ? {} : { canonicalUrl: post.canonicalUrl }),
    publishStatus: post.publishStatus,
    ...(post.publishedAt === null ? {} : { publishedAt: post.publishedAt }),
    license: post.license,
    licenseUrl: licenseUrl(post.license),
    ...(post.publicationId === null ? {} : { publicationId: post.publicationId })
  }
}

export function licenseUrl(license: string): string {
  return LICENSE_URLS[license] ?? 'https://medium.com/policy/9db0094a1e0f'
}
