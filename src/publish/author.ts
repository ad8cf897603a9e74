// Medium's side of a run: who the token belongs to, which publications there are, and what may be created where.
// Each question is asked once a run. Answers that stop an article are verdicts, not exceptions.

import type { Article } from '../article/article.ts'
import type { PublishStatus } from '../medium/vocabulary.ts'
import { MediumError, type Medium, type Publication, type User } from '../medium/index.ts'
import { joinSentences } from '../diagnostics/diagnostic.ts'
import type { Verdict } from './decisions.ts'
import { remedyForError } from './send/medium-remedies.ts'
import { choosePublication, roleOf, type Role } from './publications.ts'

export type Author = {
  readonly medium: Medium
  readonly user: User
  /** The publications of the account, asked once. @throws MediumError */
  readonly publications: () => Promise<readonly Publication[]>
  /** Null when Medium does not let this account see the contributors. @throws MediumError */
  readonly role: (publicationId: string) => Promise<Role | null>
}

/** Where a post goes, and as what. */
export type Target = {
  readonly authorId: string | null
  readonly publication: Publication | null
  readonly publishStatus: PublishStatus
  readonly warnings: readonly string[]
}

/** @throws MediumError when the token is not valid or Medium cannot be asked */
export async function meet(connect: () => Promise<Medium>): Promise<Author> {
  const medium = await connect()
  const user = await medium.getAuthenticatedUser()
  let publications: Promise<readonly Publication[]> | null = null
  const roles = new Map<string, Promise<Role | null>>()
  return {
    medium,
    user,
    publications: () => (publications ??= medium.listUserPublications(user.id)),
    role(publicationId) {
      const asked = roles.get(publicationId) ?? askRole(medium, user.id, publicationId)
      roles.set(publicationId, asked)
      return asked
    }
  }
}

async function askRole(
  medium: Medium,
  userId: string,
  publicationId: string
): Promise<Role | null> {
  try {
    return roleOf(userId, await medium.listPublicationContributors(publicationId))
  } catch (error) {
    if (error instanceof MediumError && error.status === 403 && error.kind === 'forbidden')
      return null
    throw error
  }
}

/** The target of an article, or why there is none. */
export async function targetOf(article: Article, author: Author): Promise<Target | Verdict> {
  const profile = {
    authorId: author.user.id,
    publication: null,
    publishStatus: article.publishStatus,
    warnings: []
  }
  if (article.publication === null) return profile
  try {
    const choice = choosePublication(article.publication, await author.publications())
    if (choice.kind === 'unclear') return refused(choice.message)
    const role = await author.role(choice.publication.id)
    return withRole({ ...profile, publication: choice.publication }, role)
  } catch (error) {
    if (error instanceof MediumError && ['forbidden', 'rejected'].includes(error.kind))
      return refused(joinSentences({ message: error.message, remedy: remedyForError(error) }))
    return verdictOfFailure(error)
  }
}

function withRole(
  target: Target & { publication: Publication },
  role: Role | null
): Target | Verdict {
  const { name } = target.publication
  if (role === 'none')
    return refused(
      `This account is neither editor nor writer of the publication ${name}. Ask an editor there to add it, or name another publication.`
    )
  if (role === null)
    return {
      ...target,
      warnings: [
        `Medium does not show the contributors of ${name} to this account, so its role there is not known; Medium itself decides.`
      ]
    }
  if (role === 'editor' || target.publishStatus === 'draft') return target
  return {
    ...target,
    publishStatus: 'draft',
    warnings: [
      `Writers of ${name} may only create drafts: the post is a draft instead of ${target.publishStatus}; submit it there by hand.`
    ]
  }
}

function refused(message: string): Verdict {
  return { outcome: 'failed', reason: 'publication', message }
}

/** What a failed preparing request means: nothing was created, so the article waits, unless the token is at fault. */
export function verdictOfFailure(error: unknown): Verdict {
  if (!(error instanceof MediumError)) throw error
  const message = joinSentences({ message: error.message, remedy: remedyForError(error) })
  switch (error.kind) {
    case 'unauthorized':
    case 'forbidden':
    case 'rejected':
    case 'protocol':
      // Medium, or whatever is at `api-url`, refused: trying again later will not help.
      return { outcome: 'failed', reason: 'unauthorized', message }
    case 'rate-limited':
      return { outcome: 'deferred', reason: 'rate-limited', message }
    default:
      return { outcome: 'deferred', reason: 'not-sent', message }
  }
}

export function isVerdict(value: Target | Verdict): value is Verdict {
  return 'outcome' in value
}
